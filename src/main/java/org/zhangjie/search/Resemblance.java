package org.zhangjie.search;

import java.util.Set;
import java.util.stream.Collectors;

/** Says how alike two texts are. */
final class Resemblance {
  private Resemblance() {}

  /**
   * Share of the distinct characters of a text that another holds, less a little for its length.
   */
  static double shared(String text, String other) {
    Set<Integer> wanted = text.codePoints().boxed().collect(Collectors.toSet());
    Set<Integer> there = other.codePoints().boxed().collect(Collectors.toSet());
    long shared = wanted.stream().filter(there::contains).count();
    return shared / (double) Math.max(1, wanted.size()) - other.length() / 10_000.0;
  }

  /** Levenshtein's distance in code points; a swap of neighbours counts as one edit. */
  static int distance(int[] a, int[] b) {
    int[] before = new int[b.length + 1];
    int[] above = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length];
  }
}
