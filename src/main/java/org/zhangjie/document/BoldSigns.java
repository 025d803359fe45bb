package org.zhangjie.document;

/**
 * Counts the bold signs of a line, to tell whether it is set in bold as a whole or opens with a
 * bold clause, as paragraphs do that name their topic. White space counts for nothing. For one
 * thread.
 */
public final class BoldSigns {
  /** A single bold sign at the start is an initial or a bullet. */
  private static final int SHORTEST_LEAD = 2;

  private int signs;
  private int bold;
  private int lead;

  /** Makes a count of an empty line. */
  public BoldSigns() {}

  /** Adds the next stretch of the line. */
  public void add(String stretch, boolean isBold) {
    for (int i = 0; i < stretch.length(); i++) {
      if (isSign(stretch.charAt(i))) {
        lead += isBold && bold == signs ? 1 : 0;
        bold += isBold ? 1 : 0;
        signs++;
      }
    }
  }

  /** Whether the line is bold throughout, or up to the end of its first clause: 。：； or a colon. */
  public boolean mark(String line) {
    return signs > 0 && (bold == signs || lead >= SHORTEST_LEAD && lead >= clause(line));
  }

  /** Number of signs so far. */
  public int count() {
    return signs;
  }

  /** Begins a new line. */
  public void reset() {
    signs = 0;
    bold = 0;
    lead = 0;
  }

  private static int clause(String line) {
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '。' || sign == '：' || sign == ':' || sign == '；') {
        return length;
      }
      length += isSign(sign) ? 1 : 0;
    }
    return length;
  }

  /** Nothing behind the ideographic space is white space. */
  private static boolean isSign(char sign) {
    return sign > '　' || !Character.isWhitespace(sign) && sign != '\u00A0';
  }
}
