package org.zhangjie.highlight;

/**
 * A stretch of a sought term without punctuation, whose parts count too.
 *
 * @param term index of the sought term
 * @param offset number of the run's first atom within the term
 * @param codes the atoms
 * @param content which atoms carry matter
 * @param word which atoms are a Latin word or a number like a year, and say something alone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TermRun(int term, int offset, int[] codes, boolean[] content, boolean[] word) {

  int length() {
    return codes.length;
  }

  /** Whether one atom alone may be marked. */
  boolean standsAlone(int atom) {
    return codes.length == 1 || word[atom];
  }

  /**
   * Whether a part says something: it holds two atoms of matter, or a stretch of matter whole, or a
   * word.
   */
  boolean counts(int from, int to) {
    if (isWhole(from, to)) {
      return true;
    }
    int matter = 0;
    for (int i = from; i < to; i++) {
      if (content[i]) {
        matter++;
        if (matter > 1 || word[i] || stretchIsOne(i)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isWhole(int from, int to) {
    return to - from == codes.length;
  }

  private boolean stretchIsOne(int atom) {
    return (atom == 0 || !content[atom - 1]) && (atom + 1 == codes.length || !content[atom + 1]);
  }

  /** First atom of a part without the function words before it. */
  int trimStart(int from, int to) {
    int start = from;
    while (!isWhole(from, to) && to - start > 2 && !content[start]) {
      start++;
    }
    return start;
  }

  /** End of a part without the function words after it. */
  int trimEnd(int from, int to) {
    int end = to;
    while (!isWhole(from, to) && end - from > 2 && !content[end - 1]) {
      end--;
    }
    return end;
  }
}
