package org.zhangjie.eval;

/**
 * A place that answers a query: a line of a source, or a section's id.
 *
 * @param source the source's file name without folders; empty if the section is named by id
 * @param line 1-based line of the heading of the innermost section that holds the answer
 * @param id the section's id; empty if the place is named by source and line
 * @param grade 1 or more; higher answers better
 */
public record Judgement(String source, int line, String id, int grade) {
  /** Whether a hit is this place, or a coarser section that holds the judged line. */
  public boolean matches(RunHit hit) {
    if (source.isEmpty()) {
      return id.equals(hit.id());
    }
    return source.equals(fileName(hit.source()))
        && (line == hit.line() || hit.lines().stream().anyMatch(range -> range.contains(line)));
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
