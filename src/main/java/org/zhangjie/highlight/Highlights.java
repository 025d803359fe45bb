package org.zhangjie.highlight;

import java.util.List;

/**
 * What is shown of one hit.
 *
 * @param snippets the best passages, best first; never empty
 * @param more marked places of the section's text that stand in none of the snippets: … 另有 n 处
 * @param headingSpans what matched in the section's heading
 * @param pathSpans what matched in each entry of the section's path, which holds the markers too
 */
public record Highlights(
    List<Snippet> snippets, int more, List<Span> headingSpans, List<List<Span>> pathSpans) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no snippet or {@code more} is negative
   */
  public Highlights {
    if (snippets.isEmpty() || more < 0) {
      throw new IllegalArgumentException(
          snippets.isEmpty() ? "no snippet" : "more places must be 0 or more: " + more);
    }
    snippets = List.copyOf(snippets);
    headingSpans = List.copyOf(headingSpans);
    pathSpans = pathSpans.stream().map(List::copyOf).toList();
  }
}
