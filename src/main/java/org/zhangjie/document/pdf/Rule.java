package org.zhangjie.document.pdf;

/**
 * A straight line of print along one axis. Lengths are points, from the upper left corner.
 *
 * @param left its left end
 * @param top its upper end
 * @param right its right end, {@code left} if it is vertical
 * @param bottom its lower end, {@code top} if it is horizontal
 */
record Rule(float left, float top, float right, float bottom) {
  /** Thicker ones are boxes. */
  private static final float THICKEST = 3;

  /** Shorter ones are dots, ticks and pieces of letters. */
  private static final float SHORTEST = 5;

  /** The box between two corners as a rule, if it is thin enough. */
  static boolean isThin(float width, float height) {
    return Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
  }

  /** The middle of a thin box. */
  static Rule of(float left, float top, float right, float bottom) {
    boolean level = right - left >= bottom - top;
    float x = (left + right) / 2;
    float y = (top + bottom) / 2;
    return level ? new Rule(left, y, right, y) : new Rule(x, top, x, bottom);
  }

  boolean isLevel() {
    return top == bottom;
  }
}
