package org.zhangjie.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which source line each character of a rejoined text came from: piece {@code i} of the text
 * starts at {@code starts[i]} and came from line {@code lines[i]}.
 *
 * <p>Immutable.
 */
public final class LineMap {
  /** The map of an empty text. */
  public static final LineMap EMPTY = new LineMap(new int[0], new int[0]);

  private final int[] starts;
  private final int[] lines;

  private LineMap(int[] starts, int[] lines) {
    this.starts = starts;
    this.lines = lines;
  }

  /**
   * Makes a map from pieces in text order.
   *
   * @param starts UTF-16 offset of each piece, ascending
   * @param lines 1-based source line of each piece
   * @throws IllegalArgumentException if the arrays differ in length or the starts do not ascend
   */
  public static LineMap of(int[] starts, int[] lines) {
    if (starts.length != lines.length) {
      throw new IllegalArgumentException(starts.length + " starts but " + lines.length + " lines");
    }
    return of(starts, lines, starts.length);
  }

  /** The map of the first pieces of arrays that may be longer. */
  static LineMap of(int[] starts, int[] lines, int pieces) {
    for (int i = 1; i < pieces; i++) {
      if (starts[i] < starts[i - 1]) {
        throw new IllegalArgumentException("starts must ascend, at " + i + ": " + starts[i]);
      }
    }
    return new LineMap(Arrays.copyOf(starts, pieces), Arrays.copyOf(lines, pieces));
  }

  /** Reads what {@link #toString} wrote. */
  public static LineMap parse(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    String[] pieces = text.split(" ", -1);
    int[] starts = new int[pieces.length];
    int[] lines = new int[pieces.length];
    int start = 0;
    int line = 0;
    for (int i = 0; i < pieces.length; i++) {
      int colon = pieces[i].indexOf(':');
      start += Integer.parseInt(pieces[i].substring(0, colon), 36);
      line += Integer.parseInt(pieces[i].substring(colon + 1), 36);
      starts[i] = start;
      lines[i] = line;
    }
    return new LineMap(starts, lines);
  }

  /**
   * The source line of the character at an offset; of the last piece for offsets past the end, 0
   * for an empty map.
   */
  public int lineAt(int offset) {
    if (starts.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(starts, offset);
    int piece = at >= 0 ? at : Math.max(0, -at - 2);
    while (piece + 1 < starts.length && starts[piece + 1] == starts[piece]) {
      piece++; // pieces without text of their own
    }
    return lines[piece];
  }

  /** The source lines as ascending ranges; neighbouring lines are one range. */
  public List<LineRange> ranges() {
    int[] sorted = Arrays.stream(lines).sorted().distinct().toArray();
    List<LineRange> ranges = new ArrayList<>();
    for (int i = 0; i < sorted.length; i++) {
      int from = sorted[i];
      while (i + 1 < sorted.length && sorted[i + 1] == sorted[i] + 1) {
        i++;
      }
      ranges.add(new LineRange(from, sorted[i]));
    }
    return ranges;
  }

  /** A compact text form, read by {@link #parse}: differences in base 36. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      out.append(Integer.toString(starts[i] - (i == 0 ? 0 : starts[i - 1]), 36));
      out.append(':');
      out.append(Integer.toString(lines[i] - (i == 0 ? 0 : lines[i - 1]), 36));
    }
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineMap map
        && Arrays.equals(starts, map.starts)
        && Arrays.equals(lines, map.lines);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(lines);
  }
}
