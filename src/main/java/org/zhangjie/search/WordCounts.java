package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/** Counts in how many sections each word of a query stands. */
final class WordCounts {
  /** Of a longer query only the first words are counted. */
  private static final int MOST_WORDS = 32;

  private WordCounts() {}

  static List<WordCount> of(IndexSearcher searcher, QueryPlan plan) throws IOException {
    List<WordCount> counts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (SoughtWord word : plan.words()) {
      boolean whole = !word.wordings().isEmpty();
      for (String part : whole ? List.of(word.text()) : word.segments()) {
        if (counts.size() < MOST_WORDS && seen.add(part)) {
          long count = searcher.count(whole ? MatchQueries.word(word) : MatchQueries.segment(part));
          counts.add(new WordCount(part, count, word.wordings()));
        }
      }
    }
    for (String phrase : plan.phrases()) {
      if (counts.size() < MOST_WORDS && seen.add(phrase)) {
        counts.add(
            new WordCount(phrase, searcher.count(MatchQueries.phrase(phrase, 0)), List.of()));
      }
    }
    return counts;
  }
}
