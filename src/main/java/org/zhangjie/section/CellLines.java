package org.zhangjie.section;

/**
 * Finds tables that came with each cell on a line of its own, as text copied out of a PDF or a
 * spreadsheet has them: below a table's title and its unit, short lines of which many are numbers.
 */
final class CellLines {
  /** Columns of the widest cell. */
  private static final int WIDEST = 36;

  /** Cells of the smallest table. */
  private static final int FEWEST = 6;

  /** Lines without a cell that a page's end may put between two cells. */
  private static final int PAGE_END = 3;

  private CellLines() {}

  /** Marks the cells found as rows. */
  static void find(Lines lines) {
    for (int n = 2; n <= lines.count(); n++) {
      boolean unit = lines.isText(n) && lines.width(n) < 48 && TableTitles.isUnit(lines.text(n));
      if (unit && lines.isText(lines.before(n))) {
        n = cells(lines, n);
      }
    }
  }

  private static int cells(Lines lines, int unit) {
    int last = unit;
    int cells = 0;
    int numbers = 0;
    for (int n = lines.after(unit); n <= lines.count(); n = lines.after(n)) {
      if (n - last > PAGE_END + 2 || !isCell(lines, n)) {
        break;
      }
      if (isBetweenPages(lines, n)) {
        continue;
      }
      cells++;
      numbers += isNumber(lines.text(n)) ? 1 : 0;
      last = n;
    }
    if (cells < FEWEST || numbers * 3 < cells) {
      return unit;
    }
    for (int n = lines.after(unit); n <= last; n = lines.after(n)) {
      if (!isBetweenPages(lines, n)) {
        lines.markRow(n);
      }
    }
    return last;
  }

  /** A number between blank lines may be a page's. */
  private static boolean isBetweenPages(Lines lines, int n) {
    return lines.width(n) <= 4
        && lines.before(n) < n - 1
        && lines.after(n) > n + 1
        && isNumber(lines.text(n));
  }

  private static boolean isCell(Lines lines, int n) {
    return lines.isText(n)
        && lines.width(n) <= WIDEST
        && lines.level(n) == 0
        && lines.marker(n) == null
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)
        && (!lines.is(n, Lines.HAS_STOP) || isNumber(lines.text(n)));
  }

  /** 46,218.35, -1.2%, 512. */
  private static boolean isNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Numeral.isArabic(c);
      if (!digit && " ,.，．-—–+%‰()（）/".indexOf(c) < 0) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits > 0 || text.equals("—") || text.equals("-");
  }
}
