package org.zhangjie.document.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A table while it is being read: rows of cells, a cell that spans columns followed by empty ones.
 */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int span = 1;
  private boolean continued;

  /** Below this many columns a table is a frame around text. */
  private static final int FEWEST_COLUMNS = 2;

  /** More columns than a table has in print are a fault of the file. */
  private static final int MOST_COLUMNS = 200;

  void openRow() {
    rows.add(new ArrayList<>());
  }

  void openCell() {
    cell.setLength(0);
    span = 1;
    continued = false;
  }

  void span(int columns) {
    span = Math.clamp(columns, 1, MOST_COLUMNS);
  }

  /** The cell goes on one that started in a row above. */
  void continued() {
    continued = true;
  }

  void addParagraph(String text) {
    if (!text.isBlank()) {
      cell.append(cell.isEmpty() ? "" : "\n").append(text.strip());
    }
  }

  void closeCell() {
    if (rows.isEmpty() || rows.getLast().size() >= MOST_COLUMNS) {
      return;
    }
    List<String> row = rows.getLast();
    row.add(continued ? "" : cell.toString());
    for (int i = 1; i < span; i++) {
      row.add("");
    }
  }

  /**
   * The lines of the table: one a row with {@code \t} between cells; of a frame, its paragraphs.
   */
  List<String> lines() {
    boolean frame = rows.stream().allMatch(row -> row.size() < FEWEST_COLUMNS);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (frame) {
        lines.addAll(List.of(row.getFirst().split("\n", -1)));
      } else {
        lines.add(String.join("\t", row.stream().map(Table::oneLine).toList()));
      }
    }
    return lines;
  }

  private static String oneLine(String cell) {
    return cell.replace('\t', ' ').replace("\n", "");
  }
}
