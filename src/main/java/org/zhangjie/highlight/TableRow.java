package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows a table row with its header cells: {@code 指标：常住人口 | 2025年：700万人}. Where the row is longer
 * than a snippet may be, its first cell and the marked cells are kept.
 */
final class TableRow {
  private static final String BETWEEN = " | ";
  private static final String COLON = "：";
  private static final String CUT = "…";

  /** What is shown of a cell before its first mark where the cell is cut. */
  private static final int LEAD = 10;

  private final String text;
  private final List<Span> marks;
  private final int limit;
  private final List<Span> header;
  private final List<Span> cells;

  /**
   * Prepares a row.
   *
   * @param header the header row's stretch, empty if the row has no header
   * @param row the row's stretch
   */
  TableRow(String text, List<Span> marks, int limit, Span header, Span row) {
    this.text = text;
    this.marks = marks;
    this.limit = limit;
    this.header = cells(header);
    this.cells = cells(row);
  }

  private List<Span> cells(Span row) {
    List<Span> found = new ArrayList<>();
    for (int start = row.start(); start < row.end(); ) {
      int tab = text.indexOf('\t', start);
      int end = tab < 0 || tab > row.end() ? row.end() : tab;
      found.add(stripped(start, end));
      start = end + 1;
    }
    return found;
  }

  private Span stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (start < end && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** The row as a snippet. */
  Snippet toSnippet(int line) {
    boolean[] shown = choose();
    SnippetText snippet = new SnippetText(text, marks);
    boolean whole = true;
    for (int i = 0; i < cells.size(); i++) {
      if (shown[i]) {
        if (snippet.length() > 0) {
          snippet.addLabel(BETWEEN);
        }
        if (!label(i).equals(EMPTY)) {
          snippet.add(label(i).start(), label(i).end());
          snippet.addLabel(COLON);
        }
        addCell(snippet, cells.get(i));
      }
      whole &= shown[i] || isEmpty(cells.get(i));
    }
    return snippet.toSnippet(line, true, whole);
  }

  private static final Span EMPTY = new Span(0, 0);

  private Span label(int cell) {
    if (cell >= header.size() || isEmpty(header.get(cell))) {
      return EMPTY;
    }
    return header.get(cell);
  }

  private boolean[] choose() {
    boolean[] shown = new boolean[cells.size()];
    int room = limit;
    for (int pass = 0; pass < 3; pass++) {
      for (int i = 0; i < cells.size(); i++) {
        boolean now = pass == 0 ? i == 0 : pass == 2 || isMarked(cells.get(i));
        int cost = cost(i);
        if (now && !shown[i] && !isEmpty(cells.get(i)) && (cost <= room || pass == 0)) {
          shown[i] = true;
          room -= cost;
        }
      }
    }
    return shown;
  }

  private int cost(int cell) {
    Span label = label(cell);
    Span span = cells.get(cell);
    return BETWEEN.length()
        + (label.end() - label.start() + COLON.length())
        + Math.min(span.end() - span.start(), longestCell());
  }

  private int longestCell() {
    return limit / 2;
  }

  private void addCell(SnippetText snippet, Span cell) {
    int longest = longestCell();
    if (cell.end() - cell.start() <= longest) {
      snippet.add(cell.start(), cell.end());
      return;
    }
    int mark = Marks.firstAfter(marks, cell.start());
    int marked =
        mark < marks.size() && marks.get(mark).start() < cell.end()
            ? marks.get(mark).start() - LEAD
            : cell.start();
    int start = whole(Math.clamp(marked, cell.start(), cell.end() - longest));
    int end = whole(start + longest);
    if (start > cell.start()) {
      snippet.addLabel(CUT);
    }
    snippet.add(start, end);
    if (end < cell.end()) {
      snippet.addLabel(CUT);
    }
  }

  /** The offset, or the one before where that would part a surrogate pair. */
  private int whole(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private boolean isMarked(Span cell) {
    int mark = Marks.firstAfter(marks, cell.start());
    return mark < marks.size() && marks.get(mark).start() < cell.end();
  }

  private static boolean isEmpty(Span span) {
    return span.start() == span.end();
  }
}
