package org.zhangjie.document;

/**
 * One line of a source, as the splitter sees it.
 *
 * @param number 1-based line number in the source
 * @param text the line without its terminator and without the marks that its hint stands for
 *     ({@code ##}, {@code **}); blank lines are lines too
 * @param hint what the format says about the line
 */
public record SourceLine(int number, String text, LineHint hint) {
  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public SourceLine {
    if (number < 1) {
      throw new IllegalArgumentException("number must be 1 or more, was " + number);
    }
  }
}
