package org.zhangjie.cli;

import java.util.Arrays;
import java.util.List;

/** An outline drawn with lines, each row with its source line in the margin. */
final class Tree {
  /**
   * A row of the outline, in reading order.
   *
   * @param depth 1 for a document
   * @param line source line shown in the margin, 0 for none
   * @param label the heading
   * @param remark what is said behind it, may be empty
   */
  record Row(int depth, int line, String label, String remark) {}

  private final Terminal terminal;

  Tree(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(List<Row> rows) {
    int margin = String.valueOf(rows.stream().mapToInt(Row::line).max().orElse(0)).length();
    boolean[][] open = openBelow(rows);
    for (int i = 0; i < rows.size() && !terminal.out().checkError(); i++) {
      print(rows.get(i), open[i], Math.max(4, margin));
    }
  }

  private void print(Row row, boolean[] open, int margin) {
    String line = row.line() == 0 ? "" : String.valueOf(row.line());
    String gutter = " ".repeat(margin - line.length()) + line + "  ";
    StringBuilder lines = new StringBuilder();
    for (int depth = 2; depth < row.depth(); depth++) {
      lines.append(open[depth] ? "│  " : "   ");
    }
    if (row.depth() > 1) {
      lines.append(open[row.depth()] ? "├─ " : "└─ ");
    }
    String remark = row.remark().isEmpty() ? "" : "  " + row.remark();
    int room = terminal.width() - gutter.length() - lines.length() - Columns.of(remark);
    String label = Columns.cut(Printable.line(row.label()), Math.max(8, room));
    Ink ink = terminal.ink();
    terminal
        .out()
        .println(
            ink.faint(gutter + lines)
                + (row.depth() == 1 ? ink.strong(label) : label)
                + ink.faint(remark));
  }

  /** For each row: at which depths another row of the same branch follows below. */
  private static boolean[][] openBelow(List<Row> rows) {
    int deepest = rows.stream().mapToInt(Row::depth).max().orElse(0);
    boolean[][] open = new boolean[rows.size()][];
    boolean[] below = new boolean[deepest + 1];
    for (int i = rows.size() - 1; i >= 0; i--) {
      open[i] = below.clone();
      int depth = rows.get(i).depth();
      Arrays.fill(below, depth, below.length, false);
      below[depth] = true;
    }
    return open;
  }
}
