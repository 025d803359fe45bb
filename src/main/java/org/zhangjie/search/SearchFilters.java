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
}
