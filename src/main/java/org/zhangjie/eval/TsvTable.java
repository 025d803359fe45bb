package org.zhangjie.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhangjie.document.DocumentFormatException;

/**
 * A file of tab-separated columns whose first line names them; no quoting.
 *
 * @param rows one map a line, from column name to value; a column that a short line lacks is absent
 */
record TsvTable(List<Map<String, String>> rows) {
  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @param required the columns that must be there
   * @throws DocumentFormatException if a required column is missing, in the header or in a line
   */
  static TsvTable read(Path file, String... required) throws IOException {
    List<String> lines = TextLines.read(file);
    if (lines.isEmpty()) {
      throw new DocumentFormatException(file.toString(), "is empty; its first line names columns");
    }
    String[] names = stripBom(lines.getFirst()).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(file, i + 1, names, lines.get(i).split("\t", -1), required));
      }
    }
    return new TsvTable(List.copyOf(rows));
  }

  private static Map<String, String> row(
      Path file, int line, String[] names, String[] values, String... required)
      throws DocumentFormatException {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(names.length, values.length); i++) {
      row.put(names[i].strip(), values[i]);
    }
    for (String name : required) {
      if (!row.containsKey(name)) {
        throw new DocumentFormatException(
            file.toString(), "line " + line + " has no column '" + name + "'");
      }
    }
    return row;
  }

  private static String stripBom(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
