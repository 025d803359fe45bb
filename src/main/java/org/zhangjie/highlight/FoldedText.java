package org.zhangjie.highlight;

import java.text.Normalizer;
import java.util.Arrays;

/** A text folded for matching: width and case, one character for one character, blanks left out. */
final class FoldedText {
  private int[] codePoints = {};
  private int[] starts = {};
  private int[] ends = {};
  private boolean[] gaps = {};
  private int length;

  static FoldedText of(String text) {
    FoldedText folded = new FoldedText();
    int size = text.length();
    folded.codePoints = new int[size];
    folded.starts = new int[size];
    folded.ends = new int[size];
    folded.gaps = new boolean[size];
    boolean blank = false;
    for (int i = 0; i < size; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        int at = folded.length++;
        folded.codePoints[at] = fold(c);
        folded.starts[at] = i;
        folded.ends[at] = next;
        folded.gaps[at] = blank;
      }
      blank = Character.isWhitespace(c);
      i = next;
    }
    return folded;
  }

  private static int fold(int c) {
    String piece = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    int folded = piece.codePointAt(0);
    return piece.length() == Character.charCount(folded) ? Character.toLowerCase(folded) : c;
  }

  int length() {
    return length;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  boolean gapBefore(int index) {
    return gaps[index];
  }

  @Override
  public String toString() {
    return new String(Arrays.copyOf(codePoints, length), 0, length);
  }
}
