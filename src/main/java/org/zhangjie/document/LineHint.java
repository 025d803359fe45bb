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
 * @param margin whether the line stands at the head or foot of its page and recurs there on other
 *     pages but for its number: a running header, a footer or a page number
 */
public record LineHint(int level, boolean bold, float fontSize, int page, boolean margin) {
  /** No hint at all, as in plain text. */
  public static final LineHint NONE = new LineHint(0, false, 0, 0, false);

  /** The hint of a line of which only the page is known. */
  public static LineHint onPage(int page) {
    return new LineHint(0, false, 0, page, false);
  }

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
