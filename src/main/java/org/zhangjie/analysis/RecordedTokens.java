package org.zhangjie.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text that is indexed again and again, such as the title of a document with each
 * of its sections: analysed once, given out as often as wanted. Terms and positions only, no
 * offsets.
 *
 * <p>Immutable; each {@link #stream} is for one thread.
 */
public final class RecordedTokens {
  private final byte[] terms;

  /** Where each term ends. */
  private final int[] ends;

  private final int[] increments;

  /** The position after the last token, less its own. */
  private final int endIncrement;

  private RecordedTokens(byte[] terms, int[] ends, int[] increments, int endIncrement) {
    this.terms = terms;
    this.ends = ends;
    this.increments = increments;
    this.endIncrement = endIncrement;
  }

  /** Analyses a text as it is for the index. */
  public static RecordedTokens of(TextView view, String text) {
    String field = SectionField.ALL.in(view);
    try (TokenStream tokens = SectionAnalyzer.forIndex().tokenStream(field, text)) {
      return record(tokens, text.length());
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
  }

  private static RecordedTokens record(TokenStream tokens, int expected) throws IOException {
    TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
    byte[] terms = new byte[6 * expected];
    int[] ends = new int[expected];
    int[] increments = new int[expected];
    int count = 0;
    int length = 0;
    tokens.reset();
    while (tokens.incrementToken()) {
      BytesRef bytes = term.getBytesRef();
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count + 1);
        increments = Arrays.copyOf(increments, 2 * count + 1);
      }
      if (terms.length < length + bytes.length) {
        terms = Arrays.copyOf(terms, 2 * (length + bytes.length));
      }
      System.arraycopy(bytes.bytes, bytes.offset, terms, length, bytes.length);
      length += bytes.length;
      increments[count] = increment.getPositionIncrement();
      ends[count++] = length;
    }
    tokens.end();
    return new RecordedTokens(
        Arrays.copyOf(terms, length),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(increments, count),
        increment.getPositionIncrement());
  }

  /**
   * Gives the tokens out from the first.
   *
   * @param reuse a stream to be used again if it came from here
   */
  public TokenStream stream(@Nullable TokenStream reuse) {
    Replay replay = reuse instanceof Replay used ? used : new Replay();
    replay.tokens = this;
    return replay;
  }

  private static final class Replay extends TokenStream {
    private final RecordedTerm term;
    private final PositionIncrementAttribute increment;
    private @Nullable RecordedTokens tokens;
    private int next;

    Replay() {
      addAttributeImpl(new RecordedTerm());
      term = (RecordedTerm) getAttribute(TermToBytesRefAttribute.class);
      increment = addAttribute(PositionIncrementAttribute.class);
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      RecordedTokens recorded = tokens;
      if (recorded == null || next == recorded.ends.length) {
        return false;
      }
      int start = next == 0 ? 0 : recorded.ends[next - 1];
      term.set(recorded.terms, start, recorded.ends[next] - start);
      increment.setPositionIncrement(recorded.increments[next]);
      next++;
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      increment.setPositionIncrement(tokens == null ? 0 : tokens.endIncrement);
    }
  }
}
