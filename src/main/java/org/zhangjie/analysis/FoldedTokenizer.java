package org.zhangjie.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** A tokenizer over the folded text. Reads its input as a whole at the first token. */
abstract class FoldedTokenizer extends Tokenizer {
  final FoldedText text = new FoldedText();
  final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);
  private boolean started;

  /** Called when {@link #text} has been read. */
  abstract void start() throws IOException;

  /** Sets the attributes of the next token, or returns false at the end. */
  abstract boolean next() throws IOException;

  @Override
  public final boolean incrementToken() throws IOException {
    if (!started) {
      text.read(input);
      started = true;
      start();
    }
    clearAttributes();
    return next();
  }

  /** Sets where the token stands: characters [from, to) of the folded text. */
  final void place(int from, int to, int positionIncrement, int positionLength) {
    offset.setOffset(correctOffset(text.start(from)), correctOffset(text.end(to - 1)));
    increment.setPositionIncrement(positionIncrement);
    width.setPositionLength(positionLength);
  }

  /** Appends one character to the term. */
  final void append(int codePoint) {
    if (codePoint < 0x10000) {
      term.append((char) codePoint);
    } else {
      term.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
    }
  }

  /** Appends folded characters to the term. */
  final void append(int from, int to) {
    for (int i = from; i < to; i++) {
      append(text.codePoint(i));
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    started = false;
  }

  @Override
  public final void end() throws IOException {
    super.end();
    int end = correctOffset(text.originalLength());
    offset.setOffset(end, end);
  }
}
