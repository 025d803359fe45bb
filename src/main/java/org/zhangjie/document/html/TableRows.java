package org.zhangjie.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tables of a page as rows of cells, parted by {@code \t}. */
final class TableRows {
  /** A cell with more text than this holds an article, not a datum: the table is a layout. */
  private static final int LONGEST_CELL = 800;

  private static final int MOST_COLUMNS = 200;

  /** A blank between Chinese signs, where a cell's lines were joined. */
  private static final Pattern BLANK = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private TableRows() {}

  /** Whether the table holds data, rather than laying out a page or framing a text. */
  static boolean isData(Element table) {
    if (table.getElementsByTag("table").size() > 1) {
      return false;
    }
    boolean columns = false;
    for (Element row : table.getElementsByTag("tr")) {
      List<Element> cells = cells(row);
      columns |= cells.size() > 1;
      for (Element cell : cells) {
        if (cell.wholeText().length() > LONGEST_CELL) {
          return false;
        }
      }
    }
    return columns;
  }

  /** The rows; a cell over several columns is followed by empty ones, and so are those below it. */
  static List<String> lines(Element table) {
    List<String> lines = new ArrayList<>();
    int[] below = new int[MOST_COLUMNS];
    for (Element row : table.getElementsByTag("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        skip(cells, below);
        place(cell, cells, below);
      }
      skip(cells, below);
      if (cells.stream().anyMatch(text -> !text.isEmpty())) {
        lines.add(String.join("\t", cells));
      }
    }
    return lines;
  }

  /** Passes the columns that a cell of a row above still covers. */
  private static void skip(List<String> cells, int[] below) {
    while (cells.size() < MOST_COLUMNS && below[cells.size()] > 0) {
      below[cells.size()]--;
      cells.add("");
    }
  }

  private static void place(Element cell, List<String> cells, int[] below) {
    int columns = span(cell.attr("colspan"));
    int rows = span(cell.attr("rowspan"));
    for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
      below[cells.size()] = rows - 1;
      cells.add(i == 0 ? text(cell) : "");
    }
  }

  private static String text(Element cell) {
    return BLANK.matcher(cell.text().replace('\t', ' ')).replaceAll("").strip();
  }

  private static int span(String attribute) {
    return !attribute.isEmpty() && attribute.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(attribute), 1, MOST_COLUMNS)
        : 1;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
