package org.zhangjie.analysis;

/**
 * The numbers of a text as terms in plain decimal form, for ranking: {@code 二〇二五} gives {@code
 * 2025}. Single characters (一 in 统一) give none, nor do numbers that stand as plain decimals
 * already.
 */
final class NumberTerms {
  private final NumeralScanner scanner = new NumeralScanner();
  private final StringBuilder term = new StringBuilder();
  private FoldedText text = FoldedText.of("");
  private int asked;

  void reset(FoldedText newText) {
    text = newText;
    scanner.reset(newText);
    asked = -1;
  }

  /**
   * Whether a number starts at an index that is worth a term; true at most once for an index. To be
   * asked in ascending order.
   */
  boolean find(int start) {
    if (start <= asked) {
      return false;
    }
    asked = start;
    if (!scanner.find(start) || scanner.end() - start < 2) {
      return false;
    }
    term.setLength(0);
    scanner.value().appendTo(term);
    return !isPlain(start);
  }

  private boolean isPlain(int start) {
    if (term.length() != scanner.end() - start) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      int c = text.codePoint(start + i);
      if (c != term.charAt(i) || c == '%') {
        return false;
      }
    }
    return true;
  }

  /** The decimal form of the number found last; overwritten by the next. */
  CharSequence term() {
    return term;
  }

  /** One past the last character of the number found last. */
  int end() {
    return scanner.end();
  }
}
