package org.zhangjie.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the entries of a contents list that hold a phrase: by the rarest piece of the phrase, so
 * that a long list and many phrases take no time for each pair of them.
 */
final class EntryIndex {
  /** Entries compared for one phrase, at most: fewer hold a piece that says anything. */
  private static final int MOST = 100;

  private final List<String> entries;
  private final int length;
  private final int[] first;
  private final int[] entryOf;

  /**
   * Indexes the pieces of the entries.
   *
   * @param length characters of a piece; phrases must not be shorter
   */
  EntryIndex(Collection<String> entries, int length) {
    this.entries = new ArrayList<>(entries);
    this.length = length;
    int pieces = 0;
    for (String entry : this.entries) {
      pieces += Math.max(0, entry.length() - length + 1);
    }
    this.first = new int[Integer.highestOneBit(Math.max(1, pieces)) * 2 + 1];
    this.entryOf = new int[pieces];
    fill();
  }

  /** Sorts the entries' numbers by the slots of their pieces, as counting sort does. */
  private void fill() {
    for (String entry : entries) {
      for (int i = 0; i + length <= entry.length(); i++) {
        first[slot(entry, i) + 1]++;
      }
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int[] next = first.clone();
    for (int e = 0; e < entries.size(); e++) {
      for (int i = 0; i + length <= entries.get(e).length(); i++) {
        entryOf[next[slot(entries.get(e), i)]++] = e;
      }
    }
  }

  /** Whether an entry holds the phrase. */
  boolean holds(String phrase) {
    int rarest = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i + length <= phrase.length(); i++) {
      int slot = slot(phrase, i);
      int count = first[slot + 1] - first[slot];
      if (count < fewest) {
        fewest = count;
        rarest = slot;
      }
    }
    int end = Math.min(first[rarest + 1], first[rarest] + MOST);
    for (int k = first[rarest]; k < end; k++) {
      if (entries.get(entryOf[k]).contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private int slot(String text, int start) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    return (hash >>> 8) & first.length - 2;
  }
}
