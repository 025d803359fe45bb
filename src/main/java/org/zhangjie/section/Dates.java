package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as documents print them: 2021年7月8日, 二〇二一年七月八日, ２０２１年７月, 2021-07-08, 中華民國一百一十年七月八日.
 */
final class Dates {
  private static final String NUMERALS = "[0-9０-９〇○零一二三四五六七八九十廿卅百]";

  private static final Pattern DATE =
      Pattern.compile(
          "(中[華华]民[國国]\\s?)?(N{2,7})\\s*年(?:\\s*(N{1,3})\\s*月(?:\\s*(N{1,3})\\s*日)?)?"
                  .replace("N", NUMERALS)
              + "|([12][0-9]{3})\\s*[-./—–]\\s*([01]?[0-9])\\s*[-./—–]\\s*([0-3]?[0-9])(?![0-9])");

  private static final Pattern PASSED = Pattern.compile("通过|通過|公布|批准|修订|修訂|修正|发布|發布");

  /** The year before the first of the Republic of China, by which Taiwan counts. */
  private static final int BEFORE_REPUBLIC = 1911;

  private Dates() {}

  /** Whether a text's first character may open a date: a quick look. */
  static boolean mayOpen(String text) {
    return !text.isEmpty() && mayOpen(text.charAt(0));
  }

  private static boolean mayOpen(char c) {
    return Numeral.isPart(c) || c == '中';
  }

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

  /** The first date in a text, to the month at least, as ISO-8601; empty if there is none. */
  static String find(String text) {
    Matcher matcher = DATE.matcher(text);
    for (int from = 0; find(matcher, text, from); from = matcher.end()) {
      String date = iso(matcher);
      if (!date.isEmpty()) {
        return date;
      }
    }
    return "";
  }

  /** Finds the next date as the matcher would, but tries only where one may open. */
  private static boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayOpen(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a year and a month and nothing else. */
  static boolean isMonth(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.matches() && matcher.group(3) != null && matcher.group(4) == null;
  }

  /**
   * The last date in a text that opens with one on which something was passed, approved or made
   * known, empty if there is none: 2018年5月31日…通过　2021年9月29日…修正. Where a higher body approved what
   * was passed, the day it was passed stands: 2022年10月27日…通过　2022年11月25日…批准.
   */
  static String passed(String text) {
    if (!DATE.matcher(text).lookingAt()) {
      return "";
    }
    String last = "";
    boolean made = false;
    Matcher matcher = DATE.matcher(text);
    boolean found = find(matcher, text, 0);
    while (found) {
      String date = matcher.group(4) == null ? "" : iso(matcher);
      int from = matcher.end();
      found = find(matcher, text, from);
      String told = text.substring(from, found ? matcher.start() : text.length());
      Matcher passed = PASSED.matcher(told);
      if (!date.isEmpty() && passed.find()) {
        boolean approved = passed.group().equals("批准");
        last = approved && made ? last : date;
        made = !approved;
      }
    }
    return last;
  }

  /** Whether a text that opens with a date does not say what was done on the last of its dates. */
  static boolean isUntold(String text) {
    Matcher matcher = DATE.matcher(text);
    int end = -1;
    for (int from = 0; find(matcher, text, from); from = matcher.end()) {
      end = matcher.group(4) == null ? end : matcher.end();
    }
    return end > 0
        && end < text.length()
        && !PASSED.matcher(text).region(end, text.length()).find();
  }

  private static String iso(Matcher matcher) {
    if (matcher.group(5) != null) {
      return iso(matcher.group(5), matcher.group(6), matcher.group(7));
    }
    if (matcher.group(3) == null) {
      return "";
    }
    String year = matcher.group(2);
    if (matcher.group(1) != null) {
      year = Integer.toString(Numeral.parse(year, 0, year.length()) + BEFORE_REPUBLIC);
    }
    return iso(year, matcher.group(3), matcher.group(4));
  }

  private static String iso(String year, String month, @Nullable String day) {
    StringBuilder out = new StringBuilder(10).append(digits(year, 0, year.length()));
    int m = Numeral.parse(month, 0, month.length());
    int d = day == null ? 1 : Numeral.parse(day, 0, day.length());
    if (out.length() != 4 || m < 1 || m > 12 || d < 1 || d > 31) {
      return "";
    }
    append(out, m);
    if (day != null) {
      append(out, d);
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
