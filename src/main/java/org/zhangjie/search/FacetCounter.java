package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.zhangjie.index.SectionFields;

/**
 * Counts the properties of all sections that match a query, in one pass over doc values. Lucene's
 * facet module would do the same for one more library and field.
 */
final class FacetCounter {
  private static final List<String> FIELDS =
      List.of(
          SectionFields.SOURCE,
          SectionFields.ISSUER,
          SectionFields.DATE,
          SectionFields.GENRE,
          SectionFields.KIND);

  private static final int YEAR = "2021".length();
  private static final Comparator<Map.Entry<String, FacetTally.Count>> ORDER =
      Comparator.comparingLong((Map.Entry<String, FacetTally.Count> e) -> e.getValue().count())
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private FacetCounter() {}

  /**
   * Counts.
   *
   * @param limit most values of each sort
   */
  static Facets count(IndexSearcher searcher, Query query, int limit) throws IOException {
    FacetTally tally = searcher.search(query, FacetTally.manager(FIELDS));
    return new Facets(
        tally.total(),
        documents(searcher, largest(tally.counts(SectionFields.SOURCE), limit)),
        named(largest(tally.counts(SectionFields.ISSUER), limit)),
        named(largest(years(tally.counts(SectionFields.DATE)), limit)),
        named(largest(tally.counts(SectionFields.GENRE), limit)),
        named(largest(tally.counts(SectionFields.KIND), limit)));
  }

  private static Map<String, FacetTally.Count> years(Map<String, FacetTally.Count> dates) {
    Map<String, FacetTally.Count> years = new HashMap<>();
    dates.forEach((date, count) -> {
      String year = date.substring(0, Math.min(YEAR, date.length()));
      years.merge(year, count, FacetTally.Count::plus);
    });
    return years;
  }

  /** The largest counts; the empty string is no value. */
  private static List<Map.Entry<String, FacetTally.Count>> largest(
      Map<String, FacetTally.Count> counts, int limit) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  private static List<FacetCount> named(List<Map.Entry<String, FacetTally.Count>> counts) {
    List<FacetCount> named = new ArrayList<>();
    for (Map.Entry<String, FacetTally.Count> entry : counts) {
      named.add(new FacetCount(entry.getKey(), entry.getKey(), entry.getValue().count()));
    }
    return named;
  }

  /** Names a source by the title of its document; one that holds several by the first of them. */
  private static List<FacetCount> documents(
      IndexSearcher searcher, List<Map.Entry<String, FacetTally.Count>> counts) throws IOException {
    List<FacetCount> documents = new ArrayList<>();
    for (Map.Entry<String, FacetTally.Count> entry : counts) {
      FacetTally.Count count = entry.getValue();
      String title =
          searcher
              .storedFields()
              .document(count.document(), Set.of(SectionFields.TITLE))
              .get(SectionFields.TITLE);
      String label = title == null || title.isEmpty() ? entry.getKey() : title;
      documents.add(new FacetCount(entry.getKey(), label, count.count()));
    }
    return documents;
  }
}
