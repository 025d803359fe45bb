package org.zhangjie.search;

import java.util.List;
import org.zhangjie.section.DocumentMetadata;

/**
 * The hits of one document.
 *
 * @param source the document's source
 * @param document what it says about itself
 * @param hits its best hits, best first; never empty. Their ranks are those among all hits.
 * @param more how many more of its sections match
 */
public record DocumentGroup(String source, DocumentMetadata document, List<Hit> hits, long more) {
  /**
   * Copies the hits.
   *
   * @throws IllegalArgumentException if there are none
   */
  public DocumentGroup {
    if (hits.isEmpty()) {
      throw new IllegalArgumentException("no hits of " + source);
    }
    hits = List.copyOf(hits);
  }
}
