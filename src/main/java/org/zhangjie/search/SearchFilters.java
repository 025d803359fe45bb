package org.zhangjie.search;

/**
 * Properties that every hit must have. An empty string asks for nothing.
 *
 * @param document the source's path, its file name, or a folder of its path
 * @param under a heading above the section, or its own, or a part of it: {@code 第二篇}
 * @param kind label of the section's kind, such as {@code article}, or a Chinese word for it
 * @param issuer 发文机关, or a part of it
 * @param number 文号, or a part of it; any sort of brackets
 * @param genre genre of the document, such as {@code law}
 * @param from earliest date, {@code 2021}, {@code 2021-07} or {@code 2021-07-08}; also 2021年7月8日
 * @param to latest date, whole years and months included
 */
public record SearchFilters(
    String document,
    String under,
    String kind,
    String issuer,
    String number,
    String genre,
    String from,
    String to) {
  /** Asks for nothing. */
  public static final SearchFilters NONE = new SearchFilters("", "", "", "", "", "", "", "");

  /**
   * Checks the dates.
   *
   * @throws IllegalArgumentException if {@code from} or {@code to} is no date of the calendar, or
   *     {@code from} is later than {@code to}
   */
  public SearchFilters {
    requireDate("from", from);
    requireDate("to", to);
    if (!areInOrder(from, to)) {
      throw new IllegalArgumentException("from must not be later than to: " + from + ", " + to);
    }
  }

  /** Whether a text is a date as {@code from} and {@code to} take it; the empty string is. */
  public static boolean isDate(String text) {
    return text.isBlank() || DateRange.parseDate(text).isPresent();
  }

  /** Whether some day is neither before {@code from} nor after {@code to}, both dates or empty. */
  public static boolean areInOrder(String from, String to) {
    return !dates(from, to).isEmpty();
  }

  /** The dates asked for, open at both ends if there are none. */
  DateRange dates() {
    return dates(from, to);
  }

  private static DateRange dates(String from, String to) {
    return new DateRange(
        DateRange.parseDate(from).map(DateRange::from).orElse(""),
        DateRange.parseDate(to).map(DateRange::to).orElse(""));
  }

  private static void requireDate(String name, String date) {
    if (!isDate(date)) {
      throw new IllegalArgumentException(
          name + " must be a date such as 2021, 2021-07 or 2021-07-08, was " + date);
    }
  }
}
