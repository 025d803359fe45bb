package org.zhangjie.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * Properties that every hit must have. An empty string asks for nothing.
 *
 * @param document the source's path, its file name, or a folder of its path
 * @param under a heading above the section, or its own, or a part of it: {@code 第二篇}
 * @param kind label of the section's kind, such as {@code article}, or a Chinese word for it
 * @param issuer 发文机关, or a part of it
 * @param number 文号, or a part of it; any sort of brackets. An authority ahead of the number of an
 *     order (江州市人民政府令第57号) may be the document's issuer instead
 * @param genre genre of the document, such as {@code law}, or a Chinese word for it: 法规
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

  /** What is asked for, by property, as a query would say it; a range of dates with two dots. */
  Map<QueryField, String> asked() {
    Map<QueryField, String> asked = new EnumMap<>(QueryField.class);
    asked.put(QueryField.DOCUMENT, document.strip());
    asked.put(QueryField.UNDER, under.strip());
    asked.put(QueryField.KIND, kind.strip());
    asked.put(QueryField.ISSUER, issuer.strip());
    asked.put(QueryField.NUMBER, number.strip());
    asked.put(QueryField.GENRE, genre.strip());
    asked.put(QueryField.DATE, from.isBlank() && to.isBlank() ? "" : from + ".." + to);
    asked.values().removeIf(String::isEmpty);
    return asked;
  }

  /** The same without what is asked of one property. */
  SearchFilters without(QueryField field) {
    return new SearchFilters(
        field == QueryField.DOCUMENT ? "" : document,
        field == QueryField.UNDER ? "" : under,
        field == QueryField.KIND ? "" : kind,
        field == QueryField.ISSUER ? "" : issuer,
        field == QueryField.NUMBER ? "" : number,
        field == QueryField.GENRE ? "" : genre,
        field == QueryField.DATE ? "" : from,
        field == QueryField.DATE ? "" : to);
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
