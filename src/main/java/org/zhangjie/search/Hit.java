package org.zhangjie.search;

import java.util.List;
import org.zhangjie.highlight.Snippet;
import org.zhangjie.highlight.Span;
import org.zhangjie.section.Section;

/**
 * One section that answers a query.
 *
 * @param rank 1 for the best hit of the query, counted through all pages
 * @param score higher is better; comparable within one result only
 * @param section the section, whole
 * @param snippets the best passages, best first; never empty
 * @param headingSpans what matched in {@code section.heading()}
 * @param missing words of the query that the section lacks; not empty for a partial match only
 */
public record Hit(
    int rank,
    double score,
    Section section,
    List<Snippet> snippets,
    List<Span> headingSpans,
    List<String> missing) {
  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    headingSpans = List.copyOf(headingSpans);
    missing = List.copyOf(missing);
  }

  /** The best passage. */
  public Snippet snippet() {
    return snippets.getFirst();
  }

  /** How a person cites the section. */
  public String citation() {
    return section.citation();
  }
}
