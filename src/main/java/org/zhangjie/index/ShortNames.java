package org.zhangjie.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.analysis.FoldedText;

/**
 * The short names a document gives to what it names in full once: 市场监督管理总局（以下简称市场监管总局）. They hold
 * from there on ("hereinafter"), until the next document of the same source begins.
 *
 * <p>A full name begins where all characters of the short one still follow in order; what is named
 * in 《》 is full as it stands. A short name of other characters is passed over: nothing tells where
 * its full name begins.
 */
final class ShortNames {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[（(，,]\\s*(?:以下(?:统|统一|简|合|并)?称|[统简]称)为?[:：]?\\s*[“\"「《]{0,2}"
              + "([\\p{IsHan}\\w]{2,15})[”\"」》]{0,2}\\s*[）)，,；。]");

  /** Where a full name cannot reach back beyond. */
  private static final String STOPS = "。；：，、！？（）()《》“”;:,\n";

  private static final int LONGEST = 40;

  private final Set<String> pairs = new LinkedHashSet<>();

  /** Forgets all, for the next document. */
  void clear() {
    pairs.clear();
  }

  /** Adds what a text defines. */
  void add(String text) {
    if (text.contains("称")) {
      Matcher matcher = DEFINITION.matcher(text);
      for (int from = 0; matcher.find(from); from = matcher.end() - 1) {
        String shortName = FoldedText.of(matcher.group(1)).toString();
        String fullName = fullName(text, matcher.start(), shortName);
        if (fullName.length() > shortName.length()) {
          pairs.add(pair(fullName, shortName));
          if (!fullName.contains(shortName)) {
            pairs.add(pair(shortName, fullName));
          }
        }
      }
    }
  }

  /** All so far, each {@code word=other wording}. */
  List<String> pairs() {
    return new ArrayList<>(pairs);
  }

  private static String pair(String word, String wording) {
    return word + SectionFields.SAME_AS + wording;
  }

  /** The full name that ends before an offset; empty if it cannot be told. */
  private static String fullName(String text, int end, String shortName) {
    if (end > 0 && text.charAt(end - 1) == '》') {
      int open = text.lastIndexOf('《', end);
      return open < 0 || end - open > LONGEST ? "" : CitedNames.name(text.substring(open, end));
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = FoldedText.of(text.substring(start, end)).toString();
    int at = clause.length();
    for (int i = shortName.length() - 1; i >= 0 && at >= 0; i--) {
      at = clause.lastIndexOf(shortName.charAt(i), at - 1);
    }
    return at < 0 ? "" : clause.substring(at);
  }
}
