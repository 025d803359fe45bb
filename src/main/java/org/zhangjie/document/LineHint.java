package org.zhangjie.document;

/**
 * What the source's format says about a line beyond its characters. A hint is evidence, never a
 * verdict: OCR guesses Markdown levels, and word processors are used as typewriters.
 *
 * @param level heading level 1–9 claimed by the format ({@code #}, {@code h1}, a Word style), 0 if
 *     none
 * @param bold whether the whole line, or its first phrase, is set in bold
 * @param fontSize size in points, 0 if the format has none
 * @param page 1-based page the line stands on, 0 if the format has no pages
 */
public record LineHint(int level, boolean bold, float fontSize, int page) {
  /** No hint at all, as in plain text. */
  public static final LineHint NONE = new LineHint(0, false, 0, 0);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is negative or the level is above 9
   */
  public LineHint {
    if (level < 0 || level > 9) {
      throw new IllegalArgumentException("level must be 0..9, was " + level);
    }
    if (fontSize < 0 || page < 0) {
      throw new IllegalArgumentException(
          "fontSize and page must not be negative, were " + fontSize + " and " + page);
    }
  }
}
