package org.zhangjie.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A query of a test set; TREC's word for it.
 *
 * @param id the query's id, as the judgements name it
 * @param query what a person typed
 * @param type what sort of query it is, such as {@code question}; empty where the set has no types
 */
public record Topic(String id, String query, String type) {
  /**
   * Reads a table with the columns {@code qid}, {@code query} and, optionally, {@code type}; other
   * columns are ignored.
   *
   * @throws org.zhangjie.document.DocumentFormatException if a column is missing
   */
  public static List<Topic> read(Path file) throws IOException {
    return TsvTable.read(file, "qid", "query").rows().stream()
        .map(row ->
            new Topic(
                row.getOrDefault("qid", ""),
                row.getOrDefault("query", ""),
                row.getOrDefault("type", "")))
        .toList();
  }
}
