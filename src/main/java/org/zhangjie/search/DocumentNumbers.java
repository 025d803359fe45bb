package org.zhangjie.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;

/** Knows a 文号 when one is typed: 洪府发〔2021〕14号 with any sort of brackets. */
final class DocumentNumbers {
  /**
   * GB/T 9704—2012, 7.2.5: the organ's code, the year in brackets, the serial number and 号. In
   * running text nothing tells where the code begins, so a longer run of Han is no number.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{IsHan})(\\p{IsHan}{1,15})\\s*[\\[(（〔［【〈]\\s*((?:19|20|１９|２０)[\\d０-９]{2})\\s*"
              + "[\\])）〕］】〉]\\s*(第?[\\d０-９]{1,5})\\s*[号號]");

  private DocumentNumbers() {}

  /**
   * Where a number stands in a text.
   *
   * @param start its first character
   * @param end one past 号
   */
  record Found(int start, int end) {}

  /** The numbers in a text, in order. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The text with its numbers as they are printed, without blanks, which would part them. */
  static String asPrinted(String text) {
    return NUMBER.matcher(text).replaceAll("$1〔$2〕$3号");
  }

  /** All sections of the documents that bear the number, and those that quote it. */
  static Query query(String number) {
    Query borne = Restrictions.of(QueryField.NUMBER, number).orElseThrow();
    return MatchQueries.any(List.of(borne, MatchQueries.phrase(number, 0)));
  }
}
