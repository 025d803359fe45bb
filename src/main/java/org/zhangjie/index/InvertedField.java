package org.zhangjie.index;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A field of a segment turned about, from the terms of each section to the sections of each term,
 * so that the memory it takes is one number a token.
 */
final class InvertedField extends Terms {
  private final TermField field;
  private final DealtTokens tokens;

  /**
   * Inverts a field.
   *
   * @param sections by number of their document; null where a document has no terms
   */
  InvertedField(TermField field, @Nullable SectionTerms[] sections, int gap) {
    this.field = field;
    tokens = new DealtTokens(field, sections, gap);
  }

  @Override
  public TermsEnum iterator() {
    return new Enumeration();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    return tokens.size();
  }

  @Override
  public long getSumDocFreq() {
    throw new UnsupportedOperationException("counted while the field is written");
  }

  @Override
  public int getDocCount() {
    throw new UnsupportedOperationException("counted while the field is written");
  }

  @Override
  public boolean hasFreqs() {
    return true;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return field.view().hasPositions();
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  /**
   * The terms in order of their bytes, gone through once: those on the heaps of units, whose order
   * is that of the bytes, and between them those that have heaps to themselves.
   */
  private final class Enumeration extends BaseTermsEnum {
    private final Postings postings = new Postings();
    private final BytesRefBuilder term = new BytesRefBuilder();

    /** The next term on the heap of a unit, which is {@link DealtTokens#UNITS} at the end. */
    private final BytesRefBuilder nextTerm = new BytesRefBuilder();

    private int unit = -1;
    private int start;
    private int end;

    private final int[] apart = tokens.table().sort();
    private final BytesRef nextApartTerm = new BytesRef();
    private int nextApart = -1;

    Enumeration() {
      findNext();
      findNextApart();
    }

    private void findNext() {
      start = end;
      if (unit < 0 || tokens.end(unit) == start) {
        do {
          unit++;
        } while (unit < DealtTokens.UNITS && tokens.end(unit) == start);
        if (unit == DealtTokens.UNITS) {
          return;
        }
        tokens.sort(unit);
      }
      end = tokens.endOfTerm(start, tokens.end(unit));
      char[] units = {(char) unit, tokens.second(start)};
      nextTerm.copyChars(units, 0, units[1] == 0 ? 1 : 2);
    }

    private void findNextApart() {
      nextApart++;
      if (nextApart < apart.length) {
        tokens.table().get(apart[nextApart], nextApartTerm);
      }
    }

    @Override
    public @Nullable BytesRef next() {
      boolean more = nextApart < apart.length;
      if (unit < DealtTokens.UNITS && !(more && nextApartTerm.compareTo(nextTerm.get()) < 0)) {
        term.copyBytes(nextTerm);
        postings.reset(start, end);
        findNext();
      } else if (more) {
        term.copyBytes(nextApartTerm);
        int heap = DealtTokens.UNITS + apart[nextApart];
        postings.reset(tokens.start(heap), tokens.end(heap));
        findNextApart();
      } else {
        return null;
      }
      return term.get();
    }

    @Override
    public BytesRef term() {
      return term.get();
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      return postings;
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException("terms are gone through in order");
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException("terms are gone through in order");
    }

    @Override
    public void seekExact(long ord) {
      throw new UnsupportedOperationException("terms are gone through in order");
    }

    @Override
    public int docFreq() {
      throw new UnsupportedOperationException("counted while the field is written");
    }

    @Override
    public long totalTermFreq() {
      throw new UnsupportedOperationException("counted while the field is written");
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException("made while the field is written");
    }
  }

  /** The documents of a term: its tokens of one document follow each other. */
  private final class Postings extends PostingsEnum {
    private int first;
    private int token;
    private int next;
    private int end;
    private int doc = -1;

    void reset(int start, int stop) {
      next = start;
      end = stop;
      doc = -1;
    }

    @Override
    public int nextDoc() {
      first = next;
      token = next;
      if (token == end) {
        return doc = NO_MORE_DOCS;
      }
      doc = tokens.doc(token);
      do {
        next++;
      } while (next < end && tokens.doc(next) == doc);
      return doc;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int freq() {
      return next - first;
    }

    @Override
    public int nextPosition() {
      return tokens.position(token++);
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }

    @Override
    public int advance(int target) throws IOException {
      return slowAdvance(target);
    }

    @Override
    public long cost() {
      return end - next;
    }
  }
}
