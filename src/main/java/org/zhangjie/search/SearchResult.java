package org.zhangjie.search;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param hits the hits asked for, best first: those with all words, then those with some of them
 * @param total how many sections have all that was asked for
 * @param partial how many sections have only some of the words; 0 where enough have all, so that
 *     they were not looked for
 * @param reading how the query was understood
 * @param suggestions what to look for instead, best first, where no section has all words
 * @param timedOut whether the time given was over before all was looked at: hits and numbers are
 *     those found until then
 */
public record SearchResult(
    List<Hit> hits,
    long total,
    long partial,
    QueryReading reading,
    List<Suggestion> suggestions,
    boolean timedOut) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
  }
}
