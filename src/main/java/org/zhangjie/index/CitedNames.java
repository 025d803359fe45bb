package org.zhangjie.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.zhangjie.analysis.FoldedText;

/**
 * The names by which documents refer to each other: what stands in 《》, without 中华人民共和国 before it,
 * folded.
 */
final class CitedNames {
  private static final int LONGEST = 60;
  private static final String STATE = "中华人民共和国";

  private CitedNames() {}

  /** The name of a document with that title; empty if the title is longer than names are. */
  static String name(String title) {
    String bare = title.replace("《", "").replace("》", "");
    if (bare.length() > LONGEST) {
      return "";
    }
    String folded = FoldedText.of(bare).toString();
    return folded.startsWith(STATE) ? folded.substring(STATE.length()) : folded;
  }

  /** The names in a text, each once. */
  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    int open = text.indexOf('《');
    while (open >= 0) {
      int close = text.indexOf('》', open);
      if (close < 0) {
        break;
      }
      int start = text.lastIndexOf('《', close);
      String name = close - start <= LONGEST ? name(text.substring(start + 1, close)) : "";
      if (name.length() > 1) {
        names.add(name);
      }
      open = text.indexOf('《', close);
    }
    return names;
  }
}
