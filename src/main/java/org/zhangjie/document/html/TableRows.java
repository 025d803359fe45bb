package org.zhangjie.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

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
    CellCount count = new CellCount(table);
    return NodeTraversor.filter(count, table) != FilterResult.STOP && count.columns;
  }

  /** Stops at a table within the table and at a cell that is too long. */
  private static final class CellCount implements NodeFilter {
    private final Element table;
    private boolean columns;
    private int length;

    CellCount(Element table) {
      this.table = table;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        length += text.getWholeText().length();
      } else if (node instanceof Element element) {
        length = isCell(element) ? 0 : length + (element.nameIs("br") ? 1 : 0);
        columns |= element.nameIs("tr") && hasColumns(element);
        return element.nameIs("table") && element != table
            ? FilterResult.STOP
            : FilterResult.CONTINUE;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return node instanceof Element element && isCell(element) && length > LONGEST_CELL
          ? FilterResult.STOP
          : FilterResult.CONTINUE;
    }
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
    String text = cell.text().replace('\t', ' ');
    return (text.indexOf(' ') < 0 ? text : BLANK.matcher(text).replaceAll("")).strip();
  }

  private static int span(String attribute) {
    return !attribute.isEmpty() && attribute.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(attribute), 1, MOST_COLUMNS)
        : 1;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      if (isCell(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static boolean hasColumns(Element row) {
    return cells(row).size() > 1;
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }
}
