package org.zhangjie.search;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of ISO dates that may be years or months, compared as text. An end that is open is the
 * empty string.
 *
 * @param from earliest, included
 * @param to latest, the whole year or month included
 */
record DateRange(String from, String to) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2}))?)?[年月日]?");
  private static final Pattern BETWEEN = Pattern.compile("\\.\\.+|…+|[~～至到]|——?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-－–]\\s*(\\d{4})");

  /**
   * Reads {@code 2021}, {@code 2021-07-08}, {@code 2021年7月}, {@code 2021..2025}, {@code ..2025}.
   */
  static Optional<DateRange> parse(String text) {
    String value = halfWidthDigits(text.strip());
    Matcher years = YEARS.matcher(value);
    if (years.matches()) {
      return Optional.of(new DateRange(years.group(1), years.group(2)));
    }
    String[] ends = BETWEEN.split(value, -1);
    if (ends.length == 0 || ends.length > 2) {
      return Optional.empty();
    }
    Optional<String> from = end(ends[0]);
    Optional<String> to = end(ends[ends.length - 1]);
    boolean open = from.equals(Optional.of("")) && to.equals(Optional.of(""));
    return from.isEmpty() || to.isEmpty() || open
        ? Optional.empty()
        : Optional.of(new DateRange(from.get(), to.get()));
  }

  /** Reads one date, not a range of two: a year, a month or a day. */
  static Optional<DateRange> parseDate(String text) {
    return parse(text).filter(range -> range.from.equals(range.to));
  }

  /** Whether no date lies within. */
  boolean isEmpty() {
    return from.compareTo(to + '\uFFFF') > 0 && !to.isEmpty();
  }

  /** A date in ISO form, {@code 2021-07} for 2021年7月; none for what is no date. */
  private static Optional<String> end(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return Optional.of("");
    }
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (!isInCalendar(matcher)) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder(matcher.group(1));
    for (int group = 2; group <= 3 && matcher.group(group) != null; group++) {
      iso.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(matcher.group(group))));
    }
    return Optional.of(iso.toString());
  }

  /** Whether the year has that month, and the month that day: not 2024-13, not 2023-02-30. */
  private static boolean isInCalendar(Matcher date) {
    if (date.group(2) == null) {
      return true;
    }
    int month = Integer.parseInt(date.group(2));
    return month >= 1
        && month <= 12
        && (date.group(3) == null
            || YearMonth.of(Integer.parseInt(date.group(1)), month)
                .isValidDay(Integer.parseInt(date.group(3))));
  }

  private static String halfWidthDigits(String text) {
    StringBuilder half = new StringBuilder(text.length());
    text.chars().forEach(c -> half.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return half.toString();
  }
}
