package org.zhangjie.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;

/** Knows a 文号 when one is typed: 洪府发〔2021〕14号 with any sort of brackets. */
final class DocumentNumbers {
  /** GB/T 9704—2012, 7.2.5: the organ's code, the year in brackets, the serial number and 号. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{IsHan}{1,15}\\s*[\\[(（〔［【〈]\\s*(?:19|20)\\d{2}\\s*[\\])）〕］】〉]\\s*第?\\d{1,5}\\s*号");

  private DocumentNumbers() {}

  /**
   * The documents that bear the number, each by its title, and the sections that quote it; none if
   * the query is anything but one number.
   */
  static Optional<Query> query(String typed) {
    String number = typed.strip();
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    Query bearer =
        MatchQueries.all(
            List.of(
                Restrictions.of(QueryField.NUMBER, number).orElseThrow(),
                Restrictions.of(QueryField.KIND, "title").orElseThrow()));
    return Optional.of(MatchQueries.any(List.of(bearer, MatchQueries.phrase(number, 0))));
  }
}
