package org.zhangjie.highlight;

/** Recognises the number that opens a list item inside a paragraph. */
final class ListItem {
  private static final String DIGITS = "〇零一二三四五六七八九十百0123456789０１２３４５６７８９";

  private ListItem() {}

  /** Whether a list item's number stands at {@code at}: （一）, (1), ①, 1． or 一、. */
  static boolean startsAt(String text, int at) {
    char c = text.charAt(at);
    if (c >= '①' && c <= '⑳') {
      return true;
    }
    boolean bracket = c == '（' || c == '(';
    int end = bracket ? at + 1 : at;
    int first = end;
    while (end < text.length() && end - first < 4 && DIGITS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == first || end == text.length()) {
      return false;
    }
    char after = text.charAt(end);
    return bracket
        ? after == '）' || after == ')'
        : after == '、' || after == '．' || isDot(text, end);
  }

  private static boolean isDot(String text, int at) {
    return text.charAt(at) == '.'
        && !(at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
  }
}
