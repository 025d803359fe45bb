package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Tells which filters leave nothing of a query that has hits without them. */
final class EmptyingFilters {
  /** Values of a filter's property that are told; there may be as many documents as hits. */
  private static final int MOST = 8;

  private final IndexSearcher searcher;
  private final Ranker ranker;

  EmptyingFilters(IndexSearcher searcher, Ranker ranker) {
    this.searcher = searcher;
    this.ranker = ranker;
  }

  /**
   * The filters without any one of which there are hits, each followed by the values that these
   * have; else all filters together, if there are hits without them.
   */
  List<Suggestion> of(SearchFilters filters) throws IOException {
    Map<QueryField, String> asked = filters.asked();
    List<Suggestion> emptying = new ArrayList<>();
    for (Map.Entry<QueryField, String> filter : asked.entrySet()) {
      Query rest = ranker.counted(Restrictions.of(filters.without(filter.getKey())));
      long hits = searcher.count(rest);
      if (hits > 0) {
        emptying.add(suggestion("", typed(filter), hits));
        emptying.addAll(values(filter, rest));
      }
    }
    if (emptying.isEmpty() && !asked.isEmpty()) {
      long hits = searcher.count(ranker.counted(Restrictions.of(SearchFilters.NONE)));
      return hits > 0 ? List.of(suggestion("", "", hits)) : List.of();
    }
    return emptying;
  }

  private List<Suggestion> values(Map.Entry<QueryField, String> filter, Query rest)
      throws IOException {
    Facets facets = FacetCounter.count(searcher, rest, MOST);
    List<FacetCount> counts =
        switch (filter.getKey()) {
          case KIND -> facets.kinds();
          case GENRE -> facets.genres();
          case ISSUER -> facets.issuers();
          case DATE -> facets.years();
          case DOCUMENT -> facets.documents();
          case TITLE, HEADING, NUMBER, UNDER, TEXT -> List.of();
        };
    return counts.stream()
        .map(count -> suggestion(count.value(), typed(filter), count.count()))
        .toList();
  }

  private static Suggestion suggestion(String value, String filter, long sections) {
    return new Suggestion(Suggestion.Kind.FILTER, value, filter, sections);
  }

  private static String typed(Map.Entry<QueryField, String> filter) {
    return filter.getKey().label() + ":" + filter.getValue();
  }
}
