package org.zhangjie.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;

/**
 * Goes through the terms of a folded text in one view, one text after the other. Not safe for use
 * by several threads.
 */
abstract class ViewTerms {
  /** The term found last; for a tokenizer all its attributes. */
  final PackedTokenAttributeImpl term = new PackedTokenAttributeImpl();

  FoldedText text = FoldedText.of("");
  private int from;
  private int to;
  private int increment;
  private int width;

  /** Starts on a text, which stays as it is meanwhile. */
  final void reset(FoldedText newText) throws IOException {
    text = newText;
    start();
  }

  /** Called when there is a new {@link #text}. */
  abstract void start() throws IOException;

  /** Appends the next term to {@link #term}, which is empty, and places it; false at the end. */
  abstract boolean next() throws IOException;

  /** Adds the terms still to come to those of a text, in order. */
  void addTo(AnalysedText.Builder codes) throws IOException {
    while (addNext(codes)) {}
  }

  /** Adds the next term; false at the end. */
  final boolean addNext(AnalysedText.Builder codes) throws IOException {
    if (!next()) {
      return false;
    }
    codes.add(term.buffer(), 0, term.length(), increment);
    term.setEmpty();
    return true;
  }

  /** Sets where the term stands: characters [start, end) of the folded text. */
  final void place(int start, int end, int positionIncrement, int positionLength) {
    from = start;
    to = end;
    increment = positionIncrement;
    width = positionLength;
  }

  /** Index of the term's first character in the folded text. */
  final int from() {
    return from;
  }

  /** One past the term's last character. */
  final int to() {
    return to;
  }

  /** How many positions the term is from the one before it. */
  final int increment() {
    return increment;
  }

  /** How many positions the term takes up. */
  final int width() {
    return width;
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
  final void append(int start, int end) {
    for (int i = start; i < end; i++) {
      append(text.codePoint(i));
    }
  }
}
