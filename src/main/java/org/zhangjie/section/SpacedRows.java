package org.zhangjie.section;

import java.util.regex.Pattern;

/**
 * Finds the rows of tables that came without rules and tabs, their cells parted by blanks, as text
 * taken out of a PDF has them. A table is looked for below a numbered title (表1, 表A.2, 表2.3-1) and
 * where a header opens with 序号.
 */
final class SpacedRows {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:续|續)?(?:附?表|图表)\\s?(?:[A-Z][.．]?)?[0-9０-９一二三四五六七八九十]+(?:[.．－—-][0-9０-９]+)*.*");

  /** A blank between cells; where some are wide, narrow ones stand inside of cells. */
  private static final Pattern WIDE = Pattern.compile("[ \\u3000\\u00a0]{2,}|\\u3000");

  private static final Pattern COUNTED =
      Pattern.compile("[0-9]{1,3}(?:[ \\u3000\\u00a0]{2,}|\\u3000).{1,40}");

  private static final Pattern NARROW = Pattern.compile("[ \\u00a0]");

  /** Columns of the widest title. */
  static final int WIDEST_TITLE = 90;

  /** Columns of the widest title or header. */
  private static final int WIDEST = 200;

  /** Columns up to which a line without blanks may be a row that fills one cell. */
  private static final int NARROW_ROW = 24;

  /** Lines a page's end may put between two rows: a number, a running head, the title again. */
  private static final int PAGE_END = 4;

  private final Lines lines;

  private SpacedRows(Lines lines) {
    this.lines = lines;
  }

  /** Marks the rows found. */
  static void find(Lines lines) {
    SpacedRows rows = new SpacedRows(lines);
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isText(n) && lines.width(n) <= WIDEST) {
        n = rows.isGroup(n) ? rows.mark(n) : rows.table(n);
      }
    }
  }

  /** Marks the table that line n opens with its title or its header; the last line looked at. */
  private int table(int n) {
    String text = lines.text(n);
    int header = n;
    boolean form = false;
    if (isTitle(n, lines)) {
      header = lines.after(n);
      if (header <= lines.count()
          && lines.isText(header)
          && TableTitles.isUnit(lines.text(header))) {
        header = lines.after(header);
      }
      form = header <= lines.count() && lines.isText(header) && isForm(lines.text(header));
      header = form ? lines.after(header) : header;
    } else if (!text.startsWith("序号") && !text.startsWith("序 号") && !text.startsWith("序號")) {
      return n;
    }
    if (header > lines.count() || !lines.isText(header) || lines.marker(header) != null) {
      return n;
    }
    int cells = cells(lines.text(header));
    int first = lines.after(header);
    boolean ended = lines.is(header, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
    // Below its title a header alone is a form to be filled in.
    if (header > n && cells > 2 && !ended && first > header + 1) {
      lines.markRow(header);
    }
    boolean table =
        cells >= 2
            && !ended
            && first <= header + 2
            && first <= lines.count()
            && (isRow(first, cells) || form && isNarrow(first) || header > n && isCounted(first));
    if (table && form) {
      lines.markRow(lines.before(header));
    }
    return table ? rows(header, cells) : n;
  }

  /** 巡查日期： 年 月 日 巡查人： above a table that is to be filled in. */
  private static boolean isForm(String text) {
    return text.chars().filter(c -> c == '：').count() > 1;
  }

  /** （一）三级节点提升行动, alone on its line between two rows that have as many cells. */
  private boolean isGroup(int n) {
    int after = n + 1;
    if (n == 1
        || after > lines.count()
        || !lines.is(n - 1, Lines.ROW)
        || !lines.is(after, Lines.ROW)
        || lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)) {
      return false;
    }
    Marker marker = lines.marker(n);
    if (marker == null
        || marker.form().rank <= MarkerForm.DECIMAL.rank
        || marker.form() == MarkerForm.ARTICLE) {
      return false;
    }
    return lines.width(n) <= 60 && tabs(n - 1) == tabs(after);
  }

  private int tabs(int n) {
    return (int) lines.text(n).chars().filter(c -> c == '\t').count();
  }

  private int mark(int n) {
    lines.markRow(n);
    return n;
  }

  /** Whether the line is a table's numbered title. */
  static boolean isTitle(int n, Lines lines) {
    String text = lines.text(n);
    return lines.width(n) <= WIDEST_TITLE
        && "表续續附图".indexOf(text.charAt(0)) >= 0
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.HAS_STOP)
        && TITLE.matcher(text).matches();
  }

  private int rows(int header, int cells) {
    String head = Contents.key(lines.text(header));
    boolean counted = head.startsWith("序号");
    int last = header;
    lines.markRow(header);
    for (int n = lines.after(header); n <= lines.count(); n = lines.after(n)) {
      boolean near = n == last + 1;
      boolean row =
          near
              ? isRow(n, cells) || isNarrow(n) || counted && isCounted(n)
              : lines.isText(n) && isWhole(n, cells);
      if (row) {
        lines.markRow(n);
        last = n;
        continue;
      }
      int again = near || lines.isText(n) ? headerAgain(n, head) : 0;
      if (again == 0) {
        break;
      }
      lines.markRow(again);
      last = again;
      n = again;
    }
    return last;
  }

  /** The line where the header stands again after a page's end, 0 if nowhere near. */
  private int headerAgain(int from, String head) {
    int n = from;
    for (int i = 0; i < PAGE_END && n <= lines.count(); i++) {
      if (lines.isText(n) && Contents.key(lines.text(n)).equals(head)) {
        return n;
      }
      n = lines.after(n);
    }
    return 0;
  }

  /** 1　　　饭菜口味, the other cells of which are to be filled in. */
  private boolean isCounted(int n) {
    return lines.isText(n)
        && COUNTED.matcher(lines.text(n)).matches()
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
  }

  /** A row after a blank line has all its cells. */
  private boolean isWhole(int n, int cells) {
    return cells > 2 && isRow(n, cells) && cells(lines.text(n)) == cells;
  }

  private boolean isRow(int n, int cells) {
    if (!lines.isText(n) || lines.is(n, Lines.ENDS_SENTENCE)) {
      return false;
    }
    String text = lines.text(n);
    if (PageFurniture.isPageNumber(text)) {
      return false;
    }
    int own = cells(text);
    Marker marker = lines.marker(n);
    boolean heading =
        marker != null && marker.spaced() && own < cells - (marker.outer().isEmpty() ? 1 : 0);
    if (own < 2 || own > cells + 1 && !WIDE.matcher(text).find() || heading) {
      return false;
    }
    return own == cells || WIDE.matcher(text).find() || text.indexOf('，') < 0;
  }

  /** A cell alone on its line, directly below a row. */
  private boolean isNarrow(int n) {
    return lines.isText(n)
        && lines.width(n) <= NARROW_ROW
        && lines.marker(n) == null
        && !PageFurniture.isPageNumber(lines.text(n))
        && lines.is(n, Lines.HAN)
        && !lines.text(n).startsWith("注")
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END | Lines.HAS_STOP);
  }

  private static int cells(String text) {
    return (WIDE.matcher(text).find() ? WIDE : NARROW).split(text, -1).length;
  }
}
