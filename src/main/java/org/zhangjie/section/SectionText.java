package org.zhangjie.section;

import java.util.Arrays;
import java.util.Locale;

/** Puts a section's lines together again: paragraphs rejoined, table rows one a line. */
final class SectionText {
  /** The most characters that are taken for printed twice at a page end. */
  private static final int LONGEST_OVERLAP = 8;

  private final Reading reading;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[8];
  private int[] numbers = new int[8];
  private int pieces;
  private int previous;

  SectionText(Reading reading) {
    this.reading = reading;
  }

  int length() {
    return text.length();
  }

  /** Adds a line's text from an offset on, joined to the line before where they belong together. */
  void add(int line, String piece) {
    if (piece.isEmpty()) {
      if (reading.lines().is(line, Lines.UNSEEN)) {
        piece(line);
      }
      return;
    }
    int from = 0;
    if (previous > 0) {
      if (isCellOfSameRow(line)) {
        text.append('\t');
      } else if (reading.footnotes().is(line) || reading.flow().ends(previous, line)) {
        endParagraph();
      } else {
        from = overlap(piece, line);
        glue(piece);
      }
    }
    piece(line);
    text.append(piece, from, piece.length());
    previous = line;
  }

  /** Whether the line is a further cell of an HTML row that is written over several lines. */
  private boolean isCellOfSameRow(int line) {
    Lines lines = reading.lines();
    if (!lines.is(line, Lines.ROW) || !lines.is(previous, Lines.ROW)) {
      return false;
    }
    String raw = MarkReader.trim(lines.raw(line), 0, lines.raw(line).length());
    boolean cell = raw.regionMatches(true, 0, "<t", 0, 2) && raw.length() > 3;
    if (!cell || "dDhH".indexOf(raw.charAt(2)) < 0) {
      return false;
    }
    for (int n = previous; n < line; n++) {
      String between = lines.raw(n).toLowerCase(Locale.ROOT);
      if (between.contains("</tr") || n > previous && between.contains("<tr")) {
        return false;
      }
    }
    return true;
  }

  /** The text so far with a line break at its end. */
  String text() {
    endParagraph();
    return text.toString();
  }

  /** Where the characters came from. */
  LineMap map() {
    return LineMap.of(starts, numbers, pieces);
  }

  private void endParagraph() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** A blank between Latin words or numbers, nothing between Han characters. */
  private void glue(String piece) {
    char last = text.charAt(text.length() - 1);
    char next = piece.charAt(0);
    if (last < 0x2000 && next < 0x2000 && Character.isLetter(last) && Character.isLetter(next)) {
      text.append(' ');
    }
  }

  /** Length of the characters printed at the end of a page and again on the next. */
  private int overlap(String piece, int line) {
    if (line == previous + 1 || reading.flow().wrapped()) {
      return 0;
    }
    for (int length = Math.min(LONGEST_OVERLAP, piece.length() - 1); length > 0; length--) {
      int at = text.length() - length;
      if (at > 0
          && text.charAt(at) >= '\u3400'
          && piece.charAt(0) == text.charAt(at)
          && text.substring(at).equals(piece.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private void piece(int line) {
    if (pieces == starts.length) {
      starts = Arrays.copyOf(starts, pieces * 2);
      numbers = Arrays.copyOf(numbers, pieces * 2);
    }
    starts[pieces] = text.length();
    numbers[pieces] = line;
    pieces++;
  }
}
