package org.zhangjie.analysis;

/**
 * Goes through the whole numbers of a folded text, in whichever notation they stand, and gives each
 * in plain decimal form: {@code 12} for 十二, {@code 2025} for 二〇二五 and 2025, {@code 5%} for 百分之五.
 * What isn't a well-formed number as a whole, such as 十四五, is no number.
 *
 * <p>Not safe for use by several threads.
 */
public final class Numerals {
  private final NumeralScanner scanner = new NumeralScanner();

  /** Starts on a text. */
  public Numerals(FoldedText text) {
    scanner.reset(text);
  }

  /** Whether a whole number starts at an index; to be asked in ascending order. */
  public boolean find(int start) {
    return scanner.find(start);
  }

  /** One past the last character of the number found last. */
  public int end() {
    return scanner.end();
  }

  /** The plain decimal form of the number found last. */
  public String decimal() {
    return scanner.value().toString();
  }
}
