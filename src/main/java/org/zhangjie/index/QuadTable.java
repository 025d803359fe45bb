package org.zhangjie.index;

/** Numbers of terms of three or four UTF-16 units, by hash; a term is one number itself. */
final class QuadTable {
  /** So many units fit. */
  static final int MOST_UNITS = 4;

  /** Terms, their first unit in the highest bits; 0 is free. */
  private long[] terms = new long[1 << 10];

  private int[] numbers = new int[1 << 10];
  private int used;

  /** The units of a term side by side. No unit of a term is 0. */
  static long quad(char[] units, int count) {
    long fourth = count == MOST_UNITS ? units[3] : 0;
    return (long) units[0] << 48 | (long) units[1] << 32 | (long) units[2] << 16 | fourth;
  }

  /** The number of a term, -1 if it has none yet. */
  int get(long quad) {
    int slot = slot(quad);
    return terms[slot] == 0 ? -1 : numbers[slot];
  }

  /** Gives a term its number. */
  void put(long quad, int number) {
    int slot = slot(quad);
    terms[slot] = quad;
    numbers[slot] = number;
    if (2 * ++used > terms.length) {
      grow();
    }
  }

  /** Where a term stands or is to be put. */
  private int slot(long quad) {
    int mask = terms.length - 1;
    int slot = (int) (quad * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (terms[slot] != 0 && terms[slot] != quad) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] full = terms;
    int[] theirs = numbers;
    terms = new long[2 * full.length];
    numbers = new int[2 * full.length];
    for (int i = 0; i < full.length; i++) {
      if (full[i] != 0) {
        int slot = slot(full[i]);
        terms[slot] = full[i];
        numbers[slot] = theirs[i];
      }
    }
  }
}
