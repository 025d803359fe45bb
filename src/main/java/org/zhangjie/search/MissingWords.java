package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells which words of a query a section lacks. For one thread. */
final class MissingWords {
  private final IndexSearcher searcher;
  private final Map<String, Query> words = new LinkedHashMap<>();
  private final Map<String, Weight> weights = new HashMap<>();

  MissingWords(IndexSearcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    plan.words().forEach(word -> words.putAll(MatchQueries.parts(word)));
  }

  /** The words that a section lacks, in the order of the query. */
  List<String> of(int doc) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Query> word : words.entrySet()) {
      if (!matches(weight(word.getKey(), word.getValue()), doc)) {
        missing.add(word.getKey());
      }
    }
    return missing;
  }

  private Weight weight(String word, Query query) throws IOException {
    Weight weight = weights.get(word);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(word, weight);
    }
    return weight;
  }

  private boolean matches(Weight weight, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Scorer scorer = weight.scorer(leaf);
    int inLeaf = doc - leaf.docBase;
    return scorer != null && scorer.iterator().advance(inLeaf) == inLeaf;
  }
}
