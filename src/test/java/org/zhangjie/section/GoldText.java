package org.zhangjie.section;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as gold compares them: after NFKC, without white space and marks. */
final class GoldText {
  private static final Pattern TAGS = Pattern.compile("</?[a-z]+[^<>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s*#\\u3000]+");
  private static final Pattern MARKS =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ENDS = Pattern.compile("^[。：:]+|[。：:]+$");
  private static final Pattern NOTE_MARKS = Pattern.compile("<sup>\\d+</sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]");

  private GoldText() {}

  /** Letters and digits only. */
  static String bare(String text) {
    return MARKS.matcher(nfkc(TAGS.matcher(text).replaceAll(""))).replaceAll("");
  }

  /** Without white space, Markdown, tags and closing 。 or ：. */
  static String norm(String text) {
    String dense = BLANKS.matcher(TAGS.matcher(nfkc(text)).replaceAll("")).replaceAll("");
    return ENDS.matcher(dense).replaceAll("");
  }

  /** As a join is looked for: without footnote marks, blanks within a line and tags. */
  static String joined(String text) {
    return nfkc(NOTE_MARKS.matcher(text).replaceAll(""))
        .replaceAll("[ \\t\\u3000*]|</?(?:b|sup)>", "");
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
