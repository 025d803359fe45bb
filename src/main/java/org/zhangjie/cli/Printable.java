package org.zhangjie.cli;

/**
 * Makes text from documents safe to print. A document may hold escape sequences that would
 * recolour, retitle or worse the reader's terminal, and directional marks that show a line in
 * another order.
 */
final class Printable {
  private static final String FORMULA = "=+-@";

  private Printable() {}

  /** The text with control and directional characters shown as pictures, on one line. */
  static String line(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char safe = safe(c);
      if (safe != c && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (out != null) {
        out.append(safe);
      }
    }
    return out == null ? text : out.toString();
  }

  private static char safe(char c) {
    if (c == '\n' || c == '\t' || c == '\r') {
      return ' ';
    }
    if (c < 0x20) {
      return (char) (0x2400 + c); // the picture of the control character
    }
    if (c == 0x7f) {
      return '\u2421';
    }
    boolean c1 = c >= 0x80 && c < 0xa0;
    boolean turnsText = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean breaksLine = c == 0x2028 || c == 0x2029;
    return c1 || turnsText || breaksLine || c == 0x200e || c == 0x200f || c == 0x61c ? '\ufffd' : c;
  }

  /**
   * A cell of a TSV row: tabs and line ends, which would break the row, as blanks; and what a
   * spreadsheet would take for a formula with the apostrophe before it that makes it text there.
   */
  static String cell(String text) {
    String line = line(text);
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
