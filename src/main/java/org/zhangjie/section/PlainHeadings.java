package org.zhangjie.section;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Finds headings that nothing marks but their place: short lines between blank lines, each above a
 * paragraph, of which a document has several (理據, 立法程序時間表, 查詢 in a paper of Hong Kong's
 * government).
 */
final class PlainHeadings {
  /** So many make a habit of it; fewer may be anything. */
  private static final int HABIT = 3;

  /** The widest, in columns. */
  private static final int WIDEST = 28;

  /** 2023年工作回顾, 2024年工作安排: the halves of a yearly report; two of them make the habit. */
  private static final Pattern YEARLY =
      Pattern.compile("[12][0-9]{3}年(?:度)?[\\u4e00-\\u9fff]{0,8}(?:回顾|总结|情况|安排|打算|任务|计划|部署|建议|思路)");

  private PlainHeadings() {}

  /** The lines that are such headings. */
  static BitSet find(Lines lines, Noise noise) {
    BitSet found = new BitSet();
    int yearly = 0;
    for (int n = 2; n < lines.count(); n++) {
      if (isAlone(n, lines, noise) && isBetween(n, lines, noise)) {
        found.set(n);
        yearly += YEARLY.matcher(lines.text(n)).matches() ? 1 : 0;
      }
    }
    return found.cardinality() + (yearly > 1 ? 1 : 0) < HABIT ? new BitSet() : found;
  }

  private static boolean isAlone(int n, Lines lines, Noise noise) {
    return lines.isText(n)
        && !noise.is(n)
        && lines.is(n, Lines.HAN)
        && lines.width(n) >= 4
        && lines.width(n) <= WIDEST
        && lines.level(n) == 0
        && lines.isBlank(n - 1)
        && lines.isBlank(n + 1)
        && !lines.is(n, Lines.INDENTED | Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)
        && !lines.is(n, Lines.HAS_STOP)
        && lines.marker(n) == null
        && (isWords(lines.text(n)) || YEARLY.matcher(lines.text(n)).matches());
  }

  private static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != '、') {
        return false;
      }
    }
    return !FieldLine.isSignature(text);
  }

  /** Whether a sentence has ended above, and a paragraph stands below. */
  private static boolean isBetween(int n, Lines lines, Noise noise) {
    int before = lines.before(n);
    while (before > 0 && noise.is(before)) {
      before = lines.before(before);
    }
    int after = lines.after(n);
    while (after <= lines.count() && noise.is(after)) {
      after = lines.after(after);
    }
    return before > 0
        && lines.is(before, Lines.ENDS_SENTENCE)
        && after <= lines.count()
        && lines.isText(after)
        && (lines.width(after) >= 2 * WIDEST || lines.is(after, Lines.INDENTED));
  }
}
