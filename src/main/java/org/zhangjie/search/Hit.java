package org.zhangjie.search;

import java.util.List;
import org.zhangjie.highlight.Highlights;
import org.zhangjie.highlight.Snippet;
import org.zhangjie.highlight.Span;
import org.zhangjie.section.Section;

/**
 * One section that answers a query.
 *
 * @param rank 1 for the best hit of the query, counted through all pages
 * @param score higher is better; comparable within one result only
 * @param section the section, whole
 * @param highlights the best passages, and what matched in heading and path
 * @param missing words of the query that the section lacks; not empty for a partial match only
 * @param scoreParts what the score is made of; empty unless the request asked for it
 */
public record Hit(
    int rank,
    double score,
    Section section,
    Highlights highlights,
    List<String> missing,
    List<ScorePart> scoreParts) {
  /** Copies the lists. */
  public Hit {
    missing = List.copyOf(missing);
    scoreParts = List.copyOf(scoreParts);
  }

  /** The best passage. */
  public Snippet snippet() {
    return highlights.snippets().getFirst();
  }

  /** The best passages, best first; never empty. */
  public List<Snippet> snippets() {
    return highlights.snippets();
  }

  /** What matched in {@code section.heading()}. */
  public List<Span> headingSpans() {
    return highlights.headingSpans();
  }

  /** How a person cites the section. */
  public String citation() {
    return section.citation();
  }
}
