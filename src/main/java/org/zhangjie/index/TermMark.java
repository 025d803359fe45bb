package org.zhangjie.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.zhangjie.analysis.TermCodes;

/**
 * A field of which Lucene's buffers get one token in place of all: the first of a section is the
 * number of its {@link PendingTerms}, the others are empty. The norm is that of the terms.
 */
final class TermMark extends Field {
  private static final BytesRef OTHER = new BytesRef();

  private final Numbered section;
  private final int length;

  private TermMark(TermField field, Numbered section, int length) {
    super(field.name(), field.type());
    this.section = section;
    this.length = length;
  }

  /** Adds the marks of all fields of a section; its terms are pending once Lucene reads one. */
  static void addAll(Document document, SectionTerms terms, PendingTerms pending) {
    Numbered section = new Numbered(terms, pending);
    List<TermCodes> values = new ArrayList<>();
    for (TermField field : TermField.EVERY) {
      values.clear();
      terms.addValues(field, values);
      if (!values.isEmpty()) {
        document.add(new TermMark(field, section, length(values)));
      }
    }
  }

  private static int length(List<TermCodes> values) {
    int length = 0;
    for (TermCodes value : values) {
      length += value.length();
    }
    return length;
  }

  /** The number that a mark holds, 0 if another mark of its section holds it. */
  static long number(BytesRef token) {
    return token.length == 0 ? 0 : NumericUtils.sortableBytesToLong(token.bytes, token.offset);
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    OneToken stream = reuse instanceof OneToken used ? used : new OneToken();
    stream.reset(this);
    return stream;
  }

  /** Gives the number of a section to the mark that is read first. */
  private static final class Numbered {
    private final SectionTerms terms;
    private final PendingTerms pending;
    private boolean given;

    Numbered(SectionTerms terms, PendingTerms pending) {
      this.terms = terms;
      this.pending = pending;
    }

    BytesRef token() {
      if (given) {
        return OTHER;
      }
      given = true;
      byte[] number = new byte[Long.BYTES];
      NumericUtils.longToSortableBytes(pending.add(terms), number, 0);
      return new BytesRef(number);
    }
  }

  private static final class OneToken extends TokenStream {
    private final BytesTermAttribute token = addAttribute(BytesTermAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private @Nullable TermMark mark;
    private boolean given;

    void reset(TermMark newMark) {
      mark = newMark;
      given = newMark.length == 0;
    }

    @Override
    public boolean incrementToken() {
      if (given || mark == null) {
        return false;
      }
      clearAttributes();
      token.setBytesRef(mark.section.token());
      given = true;
      return true;
    }

    /** Leaves behind what the norm is made of. */
    @Override
    public void end() throws IOException {
      super.end();
      if (mark != null && mark.length > 0) {
        length.setPositionLength(mark.length);
      }
    }
  }

  /** Norms of marks as Lucene makes them of the terms; no other field has norms. */
  static final class Norms extends BM25Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      PositionLengthAttribute length =
          state.getAttributeSource().getAttribute(PositionLengthAttribute.class);
      return SmallFloat.intToByte4(length.getPositionLength());
    }
  }
}
