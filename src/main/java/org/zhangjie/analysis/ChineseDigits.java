package org.zhangjie.analysis;

/** The characters Chinese numbers are written with, after folding. */
final class ChineseDigits {
  private static final String DIGITS = "零一二三四五六七八九";

  /** An O further than this from a digit is a letter: no number has so many zeros. */
  private static final int MOST_ZEROS = 16;

  private ChineseDigits() {}

  /** The value of 零 to 九, -1 for any other character. */
  static int digit(int c) {
    return switch (c) {
      case '零' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** The value of 十, 百, 千, 万 or 亿, 0 for any other character. */
  static int unit(int c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  /**
   * The value of the digit at an index: 零 to 九, or an O that stands for a zero, as in 二Ｏ二五: right
   * after a digit, or right before 零 to 九. -1 if there is no Chinese digit.
   */
  static int digitAt(FoldedText text, int index) {
    int c = text.codePoint(index);
    if (c != 'o') {
      return digit(c);
    }
    boolean before = adjoins(text, index + 1) && digit(text.codePoint(index + 1)) >= 0;
    return before || followsDigit(text, index) ? 0 : -1;
  }

  /** Whether a digit stands before an index, with nothing but an O or several between them. */
  private static boolean followsDigit(FoldedText text, int index) {
    for (int i = index; index - i < MOST_ZEROS && adjoins(text, i); i--) {
      int c = text.codePoint(i - 1);
      if (c != 'o') {
        return digit(c) >= 0;
      }
    }
    return false;
  }

  /**
   * The value of a digit that has another beside it, so that each is one decimal place (二〇二五, 三五),
   * otherwise -1. Line ends play no part: OCR breaks lines anywhere.
   */
  static int placeAt(FoldedText text, int index) {
    if (!text.opensNumber(index)) {
      return -1;
    }
    int digit = digitAt(text, index);
    boolean beside =
        digit >= 0
            && ((adjoins(text, index) && digitAt(text, index - 1) >= 0)
                || (adjoins(text, index + 1) && digitAt(text, index + 1) >= 0));
    return beside ? digit : -1;
  }

  /** Whether there is a character at the index with at most dropped white space before it. */
  private static boolean adjoins(FoldedText text, int index) {
    return index > 0 && index < text.length() && !text.gapBefore(index);
  }

  /** Whether there is a character at the index with no line end or gap before it. */
  static boolean touches(FoldedText text, int index) {
    return index > 0 && index < text.length() && !text.gapBefore(index) && !text.breakBefore(index);
  }

  /** Writes a whole number as it is read: 十二, 一百零五, 三亿二千万. */
  static String spell(long number) {
    if (number >= 100_000_000) {
      return spell(number / 100_000_000) + "亿" + rest(number % 100_000_000, 10_000_000);
    }
    if (number >= 10_000) {
      return spell(number / 10_000) + "万" + rest(number % 10_000, 1000);
    }
    for (int unit = 1000; unit >= 10; unit /= 10) {
      if (number >= unit) {
        String digit = unit == 10 && number < 20 ? "" : spell(number / unit);
        return digit + "十百千".charAt((int) Math.log10(unit) - 1) + rest(number % unit, unit / 10);
      }
    }
    return DIGITS.substring((int) number, (int) number + 1);
  }

  /** What follows a unit; a place left out is marked by 零, and 十 keeps its 一. */
  private static String rest(long number, long place) {
    if (number == 0) {
      return "";
    }
    String one = number >= 10 && number < 20 ? "一" : "";
    return (number < place ? "零" : "") + one + spell(number);
  }
}
