package org.zhangjie.section;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a gold file: tab-separated columns named by the first line; none if there is none.
 */
record GoldTable(Path file, List<Row> rows) {
  static GoldTable read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    if (Files.exists(file)) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      List<String> names = List.of(lines.getFirst().split("\t", -1));
      for (int i = 1; i < lines.size(); i++) {
        rows.add(new Row(file.getFileName() + ":" + (i + 1), cells(names, lines.get(i))));
      }
    }
    return new GoldTable(file, List.copyOf(rows));
  }

  private static Map<String, String> cells(List<String> names, String line) {
    String[] values = line.split("\t", -1);
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), values.length); i++) {
      cells.put(names.get(i), values[i]);
    }
    return cells;
  }

  /**
   * One row.
   *
   * @param at file and line, for messages
   */
  record Row(String at, Map<String, String> cells) {
    String get(String column) {
      String value = cells.get(column);
      if (value == null) {
        throw new IllegalArgumentException(at + " has no column '" + column + "'");
      }
      return value;
    }

    int number(String column) {
      return Integer.parseInt(get(column));
    }

    LineRange range(String from, String to) {
      return new LineRange(number(from), number(to));
    }
  }
}
