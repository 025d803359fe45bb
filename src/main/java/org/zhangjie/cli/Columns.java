package org.zhangjie.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: Chinese characters two, combining marks none.
 * Characters of ambiguous width (Unicode Standard Annex 11: quotation marks, …, ①) count one, as
 * terminals draw them unless told otherwise.
 */
final class Columns {
  /** First and last code points of the wide blocks in use, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff},
    {0x20000, 0x3fffd}
  };

  /** What Chinese typography does not put at the start of a line. */
  private static final String NOT_FIRST = "，。、；：？！）》」』】〕”’…·%％,.;:?!)";

  /** What it does not put at the end of one. */
  private static final String NOT_LAST = "（《「『【〈〔“‘([";

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    for (int[] block : WIDE) {
      if (codePoint <= block[1]) {
        return codePoint >= block[0] ? 2 : isMark(codePoint) ? 0 : 1;
      }
    }
    return isMark(codePoint) ? 0 : 1;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** The text if it fits, else as much of it as fits with … at its end. */
  static String cut(String text, int columns) {
    // A code point takes two columns at most.
    if (text.length() <= columns / 2 || of(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, 0, Math.max(0, columns - 1))) + "…";
  }

  /**
   * The offsets at which lines of the text start and the last one ends: n + 1 numbers for n lines.
   * Lines break between any two Chinese characters, at blanks between words, and never before
   * closing punctuation or after opening if that can be helped.
   */
  static List<Integer> wrap(String text, int first, int rest) {
    List<Integer> breaks = new ArrayList<>();
    breaks.add(0);
    int at = 0;
    int columns = first;
    while (at < text.length()) {
      at = lineEnd(text, at, Math.max(2, columns));
      breaks.add(at);
      columns = rest;
    }
    return breaks;
  }

  private static int lineEnd(String text, int start, int columns) {
    int fits = fitting(text, start, columns);
    if (fits == text.length()) {
      return fits;
    }
    int end = fits;
    while (end > start && !breakable(text, end)) {
      end--;
    }
    // A word longer than the line is cut where the line ends.
    return end > start ? end : Math.max(fits, start + Character.charCount(text.codePointAt(start)));
  }

  private static boolean breakable(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after)
        || NOT_FIRST.indexOf(after) >= 0
        || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || of(before) == 2 || of(after) == 2;
  }

  /** The end of the longest stretch from {@code start} that takes no more than these columns. */
  private static int fitting(String text, int start, int columns) {
    int at = start;
    int used = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += of(codePoint);
      if (used > columns) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
