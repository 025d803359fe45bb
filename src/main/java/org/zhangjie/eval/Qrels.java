package org.zhangjie.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhangjie.document.DocumentFormatException;

/**
 * The judgements of a test set. Places of grade 0 or less answer nothing and are left out.
 *
 * @param byQuery the judged places of each query, in the file's order
 */
public record Qrels(Map<String, List<Judgement>> byQuery) {
  /** Copies the judgements, keeping their order. */
  public Qrels {
    Map<String, List<Judgement>> copy = new LinkedHashMap<>();
    byQuery.forEach((query, judgements) -> copy.put(query, List.copyOf(judgements)));
    byQuery = Collections.unmodifiableMap(copy);
  }

  /** The judged places of a query; empty if it has none. */
  public List<Judgement> judgements(String query) {
    return byQuery.getOrDefault(query, List.of());
  }

  /**
   * Reads a table with the columns {@code qid}, {@code source}, {@code line} and {@code grade}, or
   * TREC's qrels ({@code qid 0 id grade}, parted by white space). The first line tells which.
   *
   * @throws DocumentFormatException if a line is neither
   */
  public static Qrels read(Path file) throws IOException {
    List<String> lines = TextLines.read(file);
    boolean table = !lines.isEmpty() && lines.getFirst().contains("qid\t");
    return table ? readTable(file) : readTrec(file, lines);
  }

  private static Qrels readTable(Path file) throws IOException {
    Map<String, Map<String, Judgement>> found = new LinkedHashMap<>();
    for (Map<String, String> row : TsvTable.read(file, "qid", "source", "line", "grade").rows()) {
      String source = row.getOrDefault("source", "");
      int line = number(file, "line", row.getOrDefault("line", ""));
      int grade = number(file, "grade", row.getOrDefault("grade", ""));
      add(found, row.getOrDefault("qid", ""), new Judgement(source, line, "", grade));
    }
    return of(found);
  }

  private static Qrels readTrec(Path file, List<String> lines) throws IOException {
    Map<String, Map<String, Judgement>> found = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).strip().split("\\s+", -1);
      if (cells.length != 4) {
        throw new DocumentFormatException(
            file.toString(), "line " + (i + 1) + " is not 'qid 0 id grade'");
      }
      add(
          found,
          cells[0],
          new Judgement("", 0, cells[2], number(file, "line " + (i + 1) + ": grade", cells[3])));
    }
    return of(found);
  }

  /** A place judged twice keeps its last grade. */
  private static void add(
      Map<String, Map<String, Judgement>> found, String query, Judgement judgement) {
    String place = judgement.source() + "\t" + judgement.line() + "\t" + judgement.id();
    if (judgement.grade() > 0) {
      found.computeIfAbsent(query, q -> new LinkedHashMap<>()).put(place, judgement);
    }
  }

  private static Qrels of(Map<String, Map<String, Judgement>> found) {
    Map<String, List<Judgement>> lists = new LinkedHashMap<>();
    found.forEach((query, places) -> lists.put(query, new ArrayList<>(places.values())));
    return new Qrels(lists);
  }

  private static int number(Path file, String what, String text) throws DocumentFormatException {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new DocumentFormatException(file.toString(), what + " is not a number: '" + text + "'");
    }
  }
}
