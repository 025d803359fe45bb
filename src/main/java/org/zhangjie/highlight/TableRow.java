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
  private static final Span NONE = new Span(0, 0);

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
    int[] widths = choose();
    SnippetText snippet = new SnippetText(text, marks);
    boolean whole = true;
    for (int i = 0; i < cells.size(); i++) {
      if (widths[i] > 0) {
        if (snippet.length() > 0) {
          snippet.addLabel(BETWEEN);
        }
        Span label = label(i);
        if (!isEmpty(label)) {
          addCut(snippet, label, longestLabel());
          snippet.addLabel(COLON);
        }
        addCut(snippet, cells.get(i), widths[i]);
      }
      whole &= widths[i] > 0 || isEmpty(cells.get(i));
    }
    return snippet.toSnippet(line, true, whole || snippet.endsWith(CUT));
  }

  private Span label(int cell) {
    return cell < header.size() ? header.get(cell) : NONE;
  }

  /**
   * How much of each cell is shown: of the first that is not empty, then of the marked ones, then
   * more of the marked ones, then of the others, while they fit.
   */
  private int[] choose() {
    int[] widths = new int[cells.size()];
    int room = limit;
    boolean first = true;
    for (int i = 0; i < widths.length; i++) {
      if ((first || isMarked(cells.get(i))) && !isEmpty(cells.get(i)) && cost(i) <= room) {
        widths[i] = width(i);
        room -= cost(i) + BETWEEN.length();
        first = false;
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0 && isMarked(cells.get(i)) && room > 0) {
        int more = Math.min(room, length(cells.get(i)) - widths[i]);
        widths[i] += more;
        room -= more;
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0 && !isEmpty(cells.get(i)) && cost(i) <= room) {
        widths[i] = width(i);
        room -= cost(i) + BETWEEN.length();
      }
    }
    return widths;
  }

  private int width(int cell) {
    return Math.min(length(cells.get(cell)), longestCell());
  }

  private int cost(int cell) {
    Span label = label(cell);
    int labelled = isEmpty(label) ? 0 : Math.min(length(label), longestLabel()) + COLON.length();
    return labelled + width(cell);
  }

  /** With a label and a colon, the first cell always fits the shortest snippet. */
  private int longestCell() {
    return limit / 2;
  }

  private int longestLabel() {
    return limit / 4;
  }

  /** Adds a cell, cut to a length around its first mark. */
  private void addCut(SnippetText snippet, Span cell, int longest) {
    if (length(cell) <= longest) {
      snippet.add(cell.start(), cell.end());
      return;
    }
    int most = longest - 2 * CUT.length();
    int from = isMarked(cell) ? firstMark(cell).start() - Math.min(LEAD, most / 2) : cell.start();
    int start = beforePair(Math.clamp(from, cell.start(), cell.end() - most));
    int end = beforePair(start + most);
    snippet.addLabel(start > cell.start() ? CUT : "");
    snippet.add(start, end);
    snippet.addLabel(end < cell.end() ? CUT : "");
  }

  /** The offset, or the one before where that would part a surrogate pair. */
  private int beforePair(int at) {
    boolean parts =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return parts ? at - 1 : at;
  }

  private boolean isMarked(Span cell) {
    int mark = Marks.firstAfter(marks, cell.start());
    return mark < marks.size() && marks.get(mark).start() < cell.end();
  }

  private Span firstMark(Span cell) {
    return marks.get(Marks.firstAfter(marks, cell.start()));
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private static boolean isEmpty(Span span) {
    return length(span) == 0;
  }
}
