package org.zhangjie.highlight;

/**
 * A stretch of text, half-open, in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }
}
