package org.zhangjie.section;

/**
 * A run of source lines.
 *
 * @param from first line, 1-based
 * @param to last line, inclusive
 */
public record LineRange(int from, int to) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 1 <= from <= to}
   */
  public LineRange {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("not a range of lines: " + from + ".." + to);
    }
  }

  /** Whether the line stands in this range. */
  public boolean contains(int line) {
    return from <= line && line <= to;
  }
}
