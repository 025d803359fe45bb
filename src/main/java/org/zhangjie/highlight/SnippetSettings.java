package org.zhangjie.highlight;

/**
 * How long and how many the shown passages are.
 *
 * @param length most characters (UTF-16 units) of one passage
 * @param count most passages of one hit
 */
public record SnippetSettings(int length, int count) {
  /** One passage of at most 120 characters: about three lines on a terminal of 80 columns. */
  public static final SnippetSettings DEFAULT = new SnippetSettings(120, 1);

  /** Least length of a passage; a shorter one holds no clause of official prose. */
  public static final int SHORTEST = 20;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code length} is less than 20 or {@code count} less than 1
   */
  public SnippetSettings {
    if (length < SHORTEST) {
      throw new IllegalArgumentException(
          "snippet length must be " + SHORTEST + " or more: " + length);
    }
    if (count < 1) {
      throw new IllegalArgumentException("number of snippets must be 1 or more: " + count);
    }
  }
}
