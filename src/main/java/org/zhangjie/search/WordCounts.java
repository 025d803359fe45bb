package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts in how many sections each word of a query stands. */
final class WordCounts {
  /** Of a longer query only the first words are counted. */
  private static final int MOST_WORDS = 32;

  private WordCounts() {}

  static List<WordCount> of(IndexSearcher searcher, QueryPlan plan) throws IOException {
    List<WordCount> counts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (SoughtWord word : plan.words()) {
      List<String> wordings = word.wordings().stream().map(Wording::text).toList();
      for (Map.Entry<String, Query> part : MatchQueries.parts(word).entrySet()) {
        if (counts.size() < MOST_WORDS && seen.add(part.getKey())) {
          counts.add(new WordCount(part.getKey(), searcher.count(part.getValue()), wordings));
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
