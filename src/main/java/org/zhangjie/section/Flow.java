package org.zhangjie.section;

import java.util.Arrays;

/**
 * How the lines of a source make paragraphs: one line each, or hard-wrapped at a width that may
 * change along the way; with blank lines that part paragraphs, or that mean nothing.
 */
final class Flow {
  /** A line this much narrower than its neighbours, in columns, was not broken by the margin. */
  private static final int SLACK = 7;

  /** Text lines looked at on either side for the local width. */
  private static final int WINDOW = 9;

  /** Unterminated lines narrower than this, in columns, stand for themselves: names, cells. */
  private static final int NARROW = 34;

  /** Wider lines are not broken by a margin. */
  private static final int WIDEST = 400;

  private final Lines lines;
  private final boolean wrapped;
  private final boolean blanksMeanNothing;
  private final boolean indented;
  private final char[] full;
  private final char[] wide;

  Flow(Lines lines) {
    this.lines = lines;
    int texts = 0;
    long width = 0;
    int open = 0;
    int gaps = 0;
    int idleGaps = 0;
    long openWidth = 0;
    for (int n = 1; n <= lines.count(); n++) {
      if (!lines.isText(n) || lines.width(n) < 16) {
        continue;
      }
      texts++;
      width += lines.width(n);
      boolean ended = lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
      if (!ended) {
        open++;
        openWidth += lines.width(n);
      }
      if (!ended && lines.width(n) > 40) {
        gaps++;
        idleGaps += n < lines.count() && lines.isBlank(n + 1) ? 1 : 0;
      }
    }
    this.wrapped = texts > 4 && openWidth * 2 > width && openWidth / Math.max(1, open) < 160;
    this.blanksMeanNothing = wrapped && idleGaps * 2 > gaps && gaps > 4;
    this.indented = indents();
    this.full = new char[wrapped ? lines.count() + 1 : 0];
    this.wide = new char[full.length];
    if (wrapped) {
      measure();
    }
  }

  /** Whether paragraphs are told by their indented first lines: no line within a sentence is. */
  private boolean indents() {
    int within = 0;
    int withinIndented = 0;
    int first = 0;
    int firstIndented = 0;
    for (int n = 2; n <= lines.count(); n++) {
      if (!lines.isText(n) || !lines.isText(n - 1)) {
        continue;
      }
      boolean in = lines.is(n, Lines.INDENTED);
      if (lines.is(n - 1, Lines.OPEN_END)) {
        within++;
        withinIndented += in ? 1 : 0;
      } else if (lines.is(n - 1, Lines.ENDS_SENTENCE)) {
        first++;
        firstIndented += in ? 1 : 0;
      }
    }
    return first >= 4 && firstIndented * 2 > first && withinIndented * 20 <= within;
  }

  /** Finds the usual width of unterminated lines around each line, and that of most of the text. */
  private void measure() {
    int[] ring = new int[2 * WINDOW + 1];
    int[] all = new int[2 * WINDOW + 1];
    int usual = usualWidth();
    int[] at = new int[lines.count() + 1];
    int texts = 0;
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isText(n)) {
        at[texts++] = n;
      }
    }
    for (int t = 0; t < texts; t++) {
      int used = 0;
      int seen = 0;
      for (int k = Math.max(0, t - WINDOW); k <= Math.min(texts - 1, t + WINDOW); k++) {
        all[seen++] = lines.width(at[k]);
        if (!lines.is(at[k], Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)) {
          ring[used++] = lines.width(at[k]);
        }
      }
      Arrays.sort(ring, 0, used);
      full[at[t]] = used == 0 ? 0 : (char) ring[used / 2];
      Arrays.sort(all, 0, seen);
      wide[at[t]] = (char) Math.max(usual * 3 / 4, middle(all, seen));
    }
  }

  /** The same for the whole source, lines wider than {@link #WIDEST} left out. */
  private int usualWidth() {
    long[] text = new long[WIDEST];
    long sum = 0;
    for (int n = 1; n <= lines.count(); n++) {
      int width = lines.isText(n) ? lines.width(n) : WIDEST;
      if (width < WIDEST) {
        text[width] += width;
        sum += width;
      }
    }
    int width = 0;
    for (long below = 0; width < WIDEST - 1 && below * 2 < sum; width++) {
      below += text[width];
    }
    return width;
  }

  /** The width at which half of the text stands in wider lines: a few headings don't move it. */
  private static int middle(int[] widths, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += widths[i];
    }
    int i = 0;
    for (int below = widths[0]; below * 2 < sum; below += widths[i]) {
      i++;
    }
    return widths[i];
  }

  /** Whether paragraphs run over several lines here. */
  boolean wrapped() {
    return wrapped;
  }

  /** The usual width of the lines around n, 0 where lines are whole paragraphs. */
  int width(int n) {
    return wrapped ? full[n] : 0;
  }

  /** Whether the line reaches the margin. */
  boolean isFull(int n) {
    return !wrapped || lines.width(n) + SLACK > full[n];
  }

  /** Whether a heading on the line may run on in the next: short lines around it don't count. */
  boolean isWide(int n) {
    return !wrapped || lines.width(n) + SLACK > wide[n];
  }

  /** Whether a paragraph ends with line i, the next non-blank line being j. */
  boolean ends(int i, int j) {
    if (i < 1 || j > lines.count() || !lines.isText(i) || !lines.isText(j)) {
      return true;
    }
    if (lines.level(i) > 0 || lines.level(j) > 0) {
      return true;
    }
    if (lines.is(i, Lines.OPEN_END)) {
      return false;
    }
    if (indented && lines.is(j, Lines.INDENTED) || lines.is(i, Lines.BRACKETED)) {
      return true;
    }
    if (lines.is(i, Lines.DATED) && !lines.is(i, Lines.HAS_STOP) || hasGap(i)) {
      return true;
    }
    return wrapped ? endsWrapped(i, j) : endsUnwrapped(i, j);
  }

  /** Whether a wide blank parts the line, as the cells of a table or the blanks of a form are. */
  private boolean hasGap(int n) {
    return !wrapped && lines.text(n).contains("\u3000\u3000");
  }

  private boolean endsWrapped(int i, int j) {
    boolean blank = j > i + 1;
    boolean deeper = lines.is(j, Lines.INDENTED) && !lines.is(i, Lines.INDENTED);
    if (deeper && lines.is(i, Lines.ENDS_SENTENCE)) {
      return true;
    }
    if (lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)) {
      return !isFull(i) || !isWide(i) || blank && !blanksMeanNothing;
    }
    return !isFull(i);
  }

  private boolean endsUnwrapped(int i, int j) {
    if (lines.areParagraphs() || lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)) {
      return true;
    }
    if (lines.width(i) >= NARROW) {
      return false;
    }
    return lines.width(j) < 2 * NARROW || !lines.is(j, Lines.HAS_STOP);
  }
}
