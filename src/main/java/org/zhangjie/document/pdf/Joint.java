package org.zhangjie.document.pdf;

/** Joins the lines of one paragraph: Chinese without a blank, words with one. */
final class Joint {
  private Joint() {}

  static void append(StringBuilder text, String next) {
    if (!text.isEmpty()
        && !next.isEmpty()
        && isWord(text.charAt(text.length() - 1))
        && isWord(next.charAt(0))) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Signs that belong to words of Latin script; digits stand beside Chinese without a blank. */
  private static boolean isWord(char sign) {
    return sign > ' ' && sign < 0x250;
  }
}
