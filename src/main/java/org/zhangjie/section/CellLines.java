package org.zhangjie.section;

/**
 * Finds tables that came with each cell on a line of its own, as text copied out of a PDF or a
 * spreadsheet has them: below a table's title or its unit, short lines of which many are numbers.
 */
final class CellLines {
  /** Columns of the widest cell. */
  private static final int WIDEST = 44;

  /** Cells of the smallest table. */
  private static final int FEWEST = 6;

  /** Lines without a cell that a page's end may put between two cells. */
  private static final int PAGE_END = 3;

  private CellLines() {}

  /** Marks the cells found as rows. */
  static void find(Lines lines) {
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isText(n) && lines.width(n) <= SpacedRows.WIDEST_TITLE) {
        int before = lines.before(n);
        boolean unit = before > 0 && lines.isText(before) && TableTitles.isUnit(lines.text(n));
        n = unit || SpacedRows.isTitle(n, lines) ? cells(lines, n) : n;
      }
    }
  }

  private static int cells(Lines lines, int unit) {
    int last = unit;
    int end = unit;
    int cells = 0;
    int numbers = 0;
    int first = lines.after(unit);
    boolean dense = lines.after(first) == first + 1;
    for (int n = first; n <= lines.count(); n = lines.after(n)) {
      if (n - last > PAGE_END + 2) {
        break;
      }
      if (isPageNumber(lines, n, dense)) {
        continue;
      }
      if (!isCell(lines, n)) {
        break;
      }
      boolean number = isNumber(lines.text(n));
      if (dense && n > last + 1 && cells > 0 && !number && !isBelowPage(lines, n)) {
        break;
      }
      cells++;
      numbers += number ? 1 : 0;
      last = n;
      end = number ? n : end;
    }
    if (cells < FEWEST || numbers * 4 < cells) {
      return unit;
    }
    for (int n = first; n <= end; n = lines.after(n)) {
      if (!isPageNumber(lines, n, dense)) {
        lines.markRow(n);
      }
    }
    return end;
  }

  /** Whether a page's number stands between the line and the cell above it. */
  private static boolean isBelowPage(Lines lines, int n) {
    return isPageNumber(lines, lines.before(n), true);
  }

  /** A number in dashes is a page's; so is one between blank lines, where cells have none. */
  private static boolean isPageNumber(Lines lines, int n, boolean dense) {
    if (!lines.isText(n) || lines.width(n) > 12) {
      return false;
    }
    boolean alone = dense && lines.before(n) < n - 1 && lines.after(n) > n + 1;
    return PageFurniture.isPageNumber(lines.text(n))
        || alone && lines.width(n) <= 4 && isNumber(lines.text(n));
  }

  private static boolean isCell(Lines lines, int n) {
    return lines.isText(n)
        && lines.width(n) <= WIDEST
        && lines.level(n) == 0
        && lines.marker(n) == null
        && !TableTitles.isUnit(lines.text(n))
        && !SpacedRows.isTitle(n, lines)
        && !FieldLine.isSignature(lines.text(n))
        && Genre.of(lines.text(n)).isEmpty()
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
