package org.zhangjie.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhangjie.index.SectionFields;

/** Finds the ids of all sections of one source that match. */
final class MatchingIds {
  private MatchingIds() {}

  static Set<String> of(SectionSearcher.Asked asked, String source) throws IOException {
    Query within =
        new BooleanQuery.Builder()
            .add(asked.ranker().counted(), Occur.FILTER)
            .add(new TermQuery(new Term(SectionFields.SOURCE, source)), Occur.FILTER)
            .build();
    return Set.copyOf(
        asked
            .searcher()
            .search(within, FacetTally.manager(List.of(SectionFields.ID)))
            .counts(SectionFields.ID)
            .keySet());
  }
}
