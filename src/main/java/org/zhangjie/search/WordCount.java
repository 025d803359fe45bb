package org.zhangjie.search;

import java.util.List;

/**
 * A word of a query, as it was looked for.
 *
 * @param text the word as typed, without operators
 * @param sections in how many sections it stands, in this or another wording
 * @param wordings other wordings from the term pack that were looked for as well
 */
public record WordCount(String text, long sections, List<String> wordings) {
  /** Copies the wordings. */
  public WordCount {
    wordings = List.copyOf(wordings);
  }
}
