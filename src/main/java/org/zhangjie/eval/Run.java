package org.zhangjie.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhangjie.document.DocumentFormatException;

/**
 * What a system answered to the queries of a test set.
 *
 * @param byQuery the hits of each query, best first
 */
public record Run(Map<String, List<RunHit>> byQuery) {
  /** Copies the hits and orders each query's by rank. */
  public Run {
    Map<String, List<RunHit>> copy = new LinkedHashMap<>();
    byQuery.forEach((query, hits) -> {
      List<RunHit> sorted = new ArrayList<>(hits);
      sorted.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
      copy.put(query, List.copyOf(sorted));
    });
    byQuery = Collections.unmodifiableMap(copy);
  }

  /** The hits of a query, best first; empty if the run has none. */
  public List<RunHit> hits(String query) {
    return byQuery.getOrDefault(query, List.of());
  }

  /**
   * Reads a TREC run: {@code qid Q0 id rank score tag}, parted by white space.
   *
   * @throws DocumentFormatException if a line is not of that form
   */
  public static Run read(Path file) throws IOException {
    Map<String, List<RunHit>> hits = new LinkedHashMap<>();
    int number = 0;
    for (String line : TextLines.read(file)) {
      number++;
      if (!line.isBlank()) {
        String[] cells = line.strip().split("\\s+", -1);
        if (cells.length != 6) {
          throw new DocumentFormatException(
              file.toString(), "line " + number + " is not 'qid Q0 id rank score tag'");
        }
        hits.computeIfAbsent(cells[0], q -> new ArrayList<>()).add(hit(file, number, cells));
      }
    }
    return new Run(hits);
  }

  private static RunHit hit(Path file, int number, String[] cells) throws DocumentFormatException {
    try {
      return new RunHit(
          Integer.parseInt(cells[3]), Double.parseDouble(cells[4]), cells[2], "", 0, List.of());
    } catch (NumberFormatException e) {
      throw new DocumentFormatException(
          file.toString(),
          "line " + number + ": rank or score is not a number: " + cells[3] + ", " + cells[4]);
    }
  }

  /**
   * Writes a TREC run. Scores keep six digits, so that a reader who sorts by score finds the same
   * order but for ties, which the rank column settles.
   *
   * @param tag the run's name; white space in it is replaced by {@code _}
   */
  public void write(Appendable out, String tag) throws IOException {
    String name = tag.replaceAll("\\s+", "_");
    try {
      byQuery.forEach((query, hits) -> hits.forEach(hit -> writeLine(out, query, hit, name)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeLine(Appendable out, String query, RunHit hit, String tag) {
    try {
      out.append(
          String.format(
              Locale.ROOT, "%s Q0 %s %d %.6f %s\n", query, hit.id(), hit.rank(), hit.score(), tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a TREC run to a file in UTF-8. */
  public void write(Path file, String tag) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(out, tag);
    }
  }
}
