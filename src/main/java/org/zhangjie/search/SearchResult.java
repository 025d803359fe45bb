package org.zhangjie.search;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param hits the hits asked for, best first
 * @param total how many sections match
 */
public record SearchResult(List<Hit> hits, long total) {
  /** Copies the hits. */
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
