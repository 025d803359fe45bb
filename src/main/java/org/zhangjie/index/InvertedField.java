package org.zhangjie.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zhangjie.analysis.TermCodes;

/**
 * A field of a segment turned about, from the terms of each section to the sections of each term:
 * counted, then dealt out, so that the memory it takes is two or three numbers a token and no term
 * is looked for twice.
 */
final class InvertedField extends Terms {
  /** Positions between the end of a value and the next. */
  private final int gap;

  private final TermField field;
  private final TermTable table = new TermTable();
  private final int[] sorted;

  /** By the number of a term, where its tokens end in {@link #docs}, and begin for the next. */
  private final int[] ends;

  /** The documents of the tokens of each term, ascending. */
  private final int[] docs;

  /** The positions of the same tokens; empty if the field has none. */
  private final int[] positions;

  /**
   * Inverts a field.
   *
   * @param sections by number of their document; null where a document has no terms
   */
  InvertedField(TermField field, @Nullable SectionTerms[] sections, int gap) {
    this.field = field;
    this.gap = gap;
    List<TermCodes> values = new ArrayList<>();
    int[] lastValues = new int[sections.length];
    for (int doc = 0; doc < sections.length; doc++) {
      SectionTerms section = sections[doc];
      if (section != null) {
        section.addValues(field, values);
      }
      lastValues[doc] = values.size();
    }
    int[] numbers = number(values);
    ends = starts(numbers);
    docs = new int[numbers.length];
    positions = new int[field.view().hasPositions() ? numbers.length : 0];
    deal(values, lastValues, numbers);
    sorted = table.sort();
  }

  /** The number of each token's term, in order. */
  private int[] number(List<TermCodes> values) {
    int[] numbers = new int[tokens(values)];
    int token = 0;
    TermCodes.Reader reader = new TermCodes.Reader();
    for (TermCodes value : values) {
      reader.reset(value);
      while (reader.next()) {
        numbers[token++] = table.number(reader);
      }
    }
    return numbers;
  }

  private static int tokens(List<TermCodes> values) {
    int tokens = 0;
    for (TermCodes value : values) {
      tokens = Math.addExact(tokens, value.count());
    }
    return tokens;
  }

  private int[] starts(int[] numbers) {
    int[] counts = new int[table.size()];
    for (int number : numbers) {
      counts[number]++;
    }
    int start = 0;
    for (int i = 0; i < counts.length; i++) {
      start += counts[i];
      counts[i] = start - counts[i];
    }
    return counts;
  }

  /** Puts each token with its term; the start of a term moves on to its end. */
  private void deal(List<TermCodes> values, int[] lastValues, int[] numbers) {
    TermCodes.Reader reader = new TermCodes.Reader();
    int token = 0;
    int value = 0;
    for (int doc = 0; doc < lastValues.length; doc++) {
      int position = -1;
      for (; value < lastValues[doc]; value++) {
        if (positions.length == 0) {
          token = dealUnplaced(doc, numbers, token, token + values.get(value).count());
          continue;
        }
        reader.reset(values.get(value));
        while (reader.next()) {
          int place = ends[numbers[token++]]++;
          docs[place] = doc;
          position += reader.increment();
          positions[place] = position;
        }
        position += gap;
      }
    }
  }

  private int dealUnplaced(int doc, int[] numbers, int first, int last) {
    for (int token = first; token < last; token++) {
      docs[ends[numbers[token]]++] = doc;
    }
    return last;
  }

  @Override
  public TermsEnum iterator() {
    return new Enumeration();
  }

  @Override
  public long size() {
    return sorted.length;
  }

  @Override
  public long getSumTotalTermFreq() {
    return docs.length;
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

  /** The terms in order of their bytes, gone through once. */
  private final class Enumeration extends BaseTermsEnum {
    private final BytesRef term = new BytesRef();
    private final Postings postings = new Postings();
    private int next;

    @Override
    public @Nullable BytesRef next() {
      return next == sorted.length ? null : table.get(sorted[next++], term);
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      int number = sorted[next - 1];
      postings.reset(number == 0 ? 0 : ends[number - 1], ends[number]);
      return postings;
    }

    @Override
    public long ord() {
      return next - 1;
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
      doc = docs[token];
      while (next < end && docs[next] == doc) {
        next++;
      }
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
      return positions.length == 0 ? -1 : positions[token++];
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
