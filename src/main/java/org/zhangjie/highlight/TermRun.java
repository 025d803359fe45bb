package org.zhangjie.highlight;

import java.util.Arrays;
import java.util.List;

/**
 * A sought term whose parts count too.
 *
 * @param term index of the sought term
 * @param codes the atoms, punctuation too: where the text has the same, the mark goes across it
 * @param punctuation which atoms are punctuation
 * @param latin which atoms are a Latin word or a number like a year, and say something alone
 * @param loose whether the words are not known, so that any pair of characters may be one
 * @param wordStarts for every atom the first atom of the word it is in, -1 if it is in none
 * @param wordEnds for every atom the end of the word it is in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TermRun(
    int term,
    int[] codes,
    boolean[] punctuation,
    boolean[] latin,
    boolean loose,
    int[] wordStarts,
    int[] wordEnds) {

  /**
   * A run and where its words stand.
   *
   * @param words atoms of each word, in order; what is not found is passed over
   */
  static TermRun of(int term, AtomText atoms, List<int[]> words) {
    int[] codes = atoms.codes();
    boolean[] punctuation = new boolean[codes.length];
    for (int i = 0; i < codes.length; i++) {
      punctuation[i] = atoms.isPunctuation(i);
    }
    int[] starts = new int[codes.length];
    int[] ends = new int[codes.length];
    Arrays.fill(starts, -1);
    int from = 0;
    for (int[] word : words) {
      int at = indexOf(word, codes, from);
      if (at >= 0) {
        from = at + word.length;
        Arrays.fill(starts, at, from, at);
        Arrays.fill(ends, at, from, from);
      }
    }
    TermRun run =
        new TermRun(term, codes, punctuation, atoms.latin(), words.isEmpty(), starts, ends);
    run.fillGaps();
    return run;
  }

  /** Makes a word of every Latin word that is in none, and of what is between these if loose. */
  private void fillGaps() {
    for (int i = 0; i < codes.length; i++) {
      int end = i + 1;
      while (loose && !parts(i) && end < codes.length && !parts(end)) {
        end++;
      }
      if (wordStarts[i] < 0 && (latin[i] || end > i + 1)) {
        Arrays.fill(wordStarts, i, end, i);
        Arrays.fill(wordEnds, i, end, end);
      }
    }
  }

  private boolean parts(int atom) {
    return latin[atom] || punctuation[atom];
  }

  private static int indexOf(int[] word, int[] codes, int from) {
    for (int i = from; word.length > 0 && i + word.length <= codes.length; i++) {
      if (Arrays.equals(word, 0, word.length, codes, i, i + word.length)) {
        return i;
      }
    }
    return -1;
  }

  int length() {
    return codes.length;
  }

  /** A stretch of the run's atoms. */
  record Part(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /**
   * What of a part says something: from the start of its first whole word on, to the end of its
   * last and one character more (生源地). Nothing otherwise, nor of a single character or a short
   * number in a longer run.
   */
  Part strong(Part part) {
    if (isWhole(part)) {
      return part;
    }
    if (part.length() == 1 && !standsAlone(part.from())) {
      return new Part(part.from(), part.from());
    }
    int from = part.from();
    while (from < part.to() && !startsWordWithin(from, part.to())) {
      from++;
    }
    if (from == part.to()) {
      boolean within = wordStarts[part.from()] >= 0 && part.to() <= wordEnds[part.from()];
      return loose && within ? part : new Part(from, from);
    }
    return new Part(from, endOfLastWord(part.to()));
  }

  /** Whether a part is the whole term, but for punctuation around it. */
  boolean isWhole(Part part) {
    for (int i = 0; i < codes.length; i++) {
      if ((i < part.from() || i >= part.to()) && !punctuation[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean standsAlone(int atom) {
    boolean word = wordStarts[atom] == atom && wordEnds[atom] == atom + 1;
    return word && (latin[atom] || codes[atom] > 127);
  }

  private boolean startsWordWithin(int atom, int end) {
    return wordStarts[atom] == atom && wordEnds[atom] <= end;
  }

  private int endOfLastWord(int partEnd) {
    int end = partEnd;
    while (isInWord(end - 1)
        ? wordEnds[end - 1] > end
        : punctuation[end - 1] || !isInWord(end - 2)) {
      end--;
    }
    return end;
  }

  /** Whether a part that says nothing strong is a pair of characters at least. */
  boolean holdsPair(Part part) {
    for (int i = part.from(); i + 1 < part.to(); i++) {
      if (!punctuation[i] && !punctuation[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private boolean isInWord(int atom) {
    return wordStarts[atom] >= 0;
  }
}
