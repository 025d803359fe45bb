package org.zhangjie.search;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A term by which sections are scored.
 *
 * @param term field and text
 * @param weight what its BM25 score is multiplied by
 * @param word the word of the query it belongs to
 * @param kind how it came into the query
 * @param within the sections in which it counts; all if empty
 */
record ScoredTerm(
    Term term, float weight, String word, ScorePart.Kind kind, Optional<Query> within) {
  /** Whether this counts for the same reason as another, in the same sections. */
  boolean isUsedLike(ScoredTerm other) {
    return kind == other.kind && word.equals(other.word) && within.equals(other.within);
  }

  /** This term with so much more weight. */
  ScoredTerm with(float more) {
    return new ScoredTerm(term, weight + more, word, kind, within);
  }

  /** Scores the sections that hold the term. */
  Query query() {
    Query query = new TermQuery(term);
    if (within.isPresent()) {
      query =
          new BooleanQuery.Builder().add(within.get(), Occur.FILTER).add(query, Occur.MUST).build();
    }
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
