package org.zhangjie.eval;

import java.util.List;
import org.zhangjie.search.Hit;
import org.zhangjie.section.LineRange;

/**
 * A hit of a run, with what is needed to judge it.
 *
 * @param rank 1 for the best
 * @param score higher is better
 * @param id the section's id
 * @param source path of the section's file; empty where the run was read from a TREC file
 * @param line 1-based source line of the heading, 0 if none or unknown
 * @param lines source lines of the section's own text
 */
public record RunHit(
    int rank, double score, String id, String source, int line, List<LineRange> lines) {
  /** Copies the lines. */
  public RunHit {
    lines = List.copyOf(lines);
  }

  /** The hit of a search. */
  public static RunHit of(Hit hit) {
    var section = hit.section();
    return new RunHit(
        hit.rank(), hit.score(), section.id(), section.source(), section.line(), section.lines());
  }
}
