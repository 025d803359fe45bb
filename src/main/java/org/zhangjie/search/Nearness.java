package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * Says how near each other the words of a query stand in the text of a section: 1/(1 + characters
 * between them), summed over the places where all of them stand, saturating at 1. Reads positions,
 * so it is for few sections only.
 */
final class Nearness {
  /** Of more words, being near says little, and takes long to find. */
  private static final int MOST_WORDS = 6;

  private final IndexSearcher searcher;
  private final Optional<Query> query;

  Nearness(IndexSearcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    this.query = query(plan);
  }

  private static Optional<Query> query(QueryPlan plan) {
    List<String> segments =
        plan.words().stream().flatMap(word -> word.segments().stream()).distinct().toList();
    if (segments.size() < 2 || segments.size() > MOST_WORDS) {
      return Optional.empty();
    }
    List<IntervalsSource> sources = new ArrayList<>();
    for (String segment : segments) {
      List<String> characters = QueryTerms.terms(TextView.CHARACTERS, segment);
      if (characters.isEmpty()) {
        return Optional.empty();
      }
      sources.add(Intervals.phrase(characters.toArray(new String[0])));
    }
    IntervalsSource near = Intervals.unordered(sources.toArray(new IntervalsSource[0]));
    return Optional.of(new IntervalQuery(SectionField.BODY.in(TextView.CHARACTERS), near));
  }

  /** The nearness in each section, from 0 to 1; they ascend by document. */
  double[] of(List<RankedSection> sections) throws IOException {
    double[] near = new double[sections.size()];
    if (query.isEmpty()) {
      return near;
    }
    Weight weight = searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE, 1);
    LeafShares.each(
        searcher,
        near.length,
        place -> sections.get(place).doc,
        (leaf, from, to) -> {
          Scorer scorer = weight.scorer(leaf);
          for (int i = from; scorer != null && i < to; i++) {
            if (advance(scorer, sections.get(i).doc - leaf.docBase)) {
              near[i] = scorer.score();
            }
          }
        });
    return near;
  }

  private static boolean advance(Scorer scorer, int doc) throws IOException {
    int at = scorer.docID();
    return at == doc || (at < doc && scorer.iterator().advance(doc) == doc);
  }
}
