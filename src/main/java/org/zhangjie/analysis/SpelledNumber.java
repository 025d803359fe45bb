package org.zhangjie.analysis;

/** Reads whole numbers with units: {@code 十二}, {@code 一百零五}, {@code 三亿二千万}. */
final class SpelledNumber {
  private static final String UNITS = "亿万千百十";

  /** 亿 may stand twice, so that the largest number is below 10^20; from here on it is refused. */
  private static final long LIMIT = 1_000_000_000_000L;

  /** More characters than a number below 10^20 takes are not one, and are not looked into. */
  private static final int LONGEST = 64;

  private SpelledNumber() {}

  /** The value of {@code text[start, stop)}, -1 if that isn't a well-formed number. */
  static long read(FoldedText text, int start, int stop) {
    if (stop - start > LONGEST) {
      return -1;
    }
    if (stop - start == 1 && text.codePoint(start) != '十') {
      int c = text.codePoint(start);
      return c == '两' ? 2 : ChineseDigits.digitAt(text, start);
    }
    for (int u = 0; u < UNITS.length(); u++) {
      int at = lastIndexOf(text, UNITS.charAt(u), start, stop);
      if (at >= 0) {
        return around(text, start, at, stop);
      }
    }
    return -1;
  }

  /** Reads the number on both sides of its largest unit. */
  private static long around(FoldedText text, int start, int at, int stop) {
    int unit = ChineseDigits.unit(text.codePoint(at));
    long times = at > start ? read(text, start, at) : unit == 10 ? 1 : -1;
    boolean oneDigit = unit >= 10_000 || (at <= start + 1 && times < 10);
    if (times <= 0 || times >= LIMIT || !oneDigit) {
      return -1;
    }
    long rest = at + 1 == stop ? 0 : rest(text, unit, at + 1, stop);
    return rest < 0 || rest >= unit ? -1 : times * unit + rest;
  }

  /** What follows a unit. 一百五 is refused: some mean 105 by it, most 150. */
  private static long rest(FoldedText text, int unit, int start, int stop) {
    int from = start;
    while (from < stop && ChineseDigits.digitAt(text, from) == 0) {
      from++;
    }
    boolean vague = from == start && stop - start == 1 && unit > 10;
    return from == stop || vague ? -1 : read(text, from, stop);
  }

  private static int lastIndexOf(FoldedText text, char c, int start, int stop) {
    for (int i = stop - 1; i >= start; i--) {
      if (text.codePoint(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
