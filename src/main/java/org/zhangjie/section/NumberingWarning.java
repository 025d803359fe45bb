package org.zhangjie.section;

/**
 * A doubt about the numbering of headings: mostly a character misread by OCR, a page that is
 * missing, or a number given twice. Numbers that start again at 1 and inserted articles (第十二条之一)
 * are no doubt.
 *
 * @param kind what is wrong
 * @param line 1-based source line of the heading
 * @param found the marker as printed, such as 第十五条
 * @param expected the marker that should stand there by those before it, in the same writing
 */
public record NumberingWarning(Kind kind, int line, String found, String expected) {
  /** What may be wrong with a number. */
  public enum Kind {
    /** Numbers are left out before this one. */
    GAP,
    /** The number of the heading before it. */
    DUPLICATE,
    /**
     * A number out of order: lower than those before, or out of a series that goes on as if right.
     */
    MISPLACED
  }
}
