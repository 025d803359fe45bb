package org.zhangjie.section;

/** Reads dates as documents print them: 2021年7月8日, 二〇二一年七月八日, ２０２１年７月. */
final class Dates {
  private Dates() {}

  /** Whether a text opens with a year, month and day. */
  static boolean opens(String text) {
    if (text.length() < 8 || !Numeral.isPart(text.charAt(0))) {
      return false;
    }
    int year = part(text, 0, '年', 4);
    int month = year < 0 ? -1 : part(text, year, '月', 2);
    int day = month < 0 ? -1 : part(text, month, '日', 2);
    return day > 0;
  }

  /** The offset after a number of at least that many digits and its unit, -1 if there is none. */
  private static int part(String text, int start, char unit, int longest) {
    int i = start;
    int digits = 0;
    while (i < text.length() && i < start + 8) {
      char c = text.charAt(i);
      if (Numeral.isPart(c)) {
        digits++;
      } else if (!MarkReader.isSpace(c)) {
        break;
      }
      i++;
    }
    boolean right = longest == 4 ? digits == 4 : digits >= 1 && digits <= 3;
    return right && i < text.length() && text.charAt(i) == unit ? i + 1 : -1;
  }

  /** The date at the start of a text as ISO-8601, empty if there is none. */
  static String iso(String text) {
    int year = part(text, 0, '年', 4);
    if (year < 0) {
      return "";
    }
    StringBuilder out = new StringBuilder(10);
    out.append(digits(text, 0, year - 1));
    int month = part(text, year, '月', 2);
    if (month < 0) {
      return out.toString();
    }
    append(out, Numeral.parse(text, year, month - 1));
    int day = part(text, month, '日', 2);
    if (day > 0) {
      append(out, Numeral.parse(text, month, day - 1));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int number) {
    out.append('-').append(number < 10 ? "0" : "").append(number);
  }

  private static String digits(String text, int start, int end) {
    StringBuilder out = new StringBuilder(4);
    for (int i = start; i < end; i++) {
      if (Numeral.isPart(text.charAt(i))) {
        out.append(Numeral.parse(text, i, i + 1));
      }
    }
    return out.toString();
  }
}
