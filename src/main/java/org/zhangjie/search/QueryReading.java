package org.zhangjie.search;

import java.util.List;

/**
 * How a query was understood.
 *
 * @param text the query with its operators spelled out, in the language of {@code
 *     docs/query-language.md}; empty if nothing was left to look for
 * @param words each word or phrase with the number of its sections; filled where hits lack some of
 *     them, or where there are no hits
 * @param ignored question words and polite filler that were passed over
 * @param question whether a whole question was read: its words are wanted, not demanded, so that no
 *     hit counts as partial
 * @param cut whether the query was too long and only its beginning was looked for
 */
public record QueryReading(
    String text, List<WordCount> words, List<String> ignored, boolean question, boolean cut) {
  /** Copies the lists. */
  public QueryReading {
    words = List.copyOf(words);
    ignored = List.copyOf(ignored);
  }
}
