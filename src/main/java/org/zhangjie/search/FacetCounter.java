package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
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
  private static final Comparator<Map.Entry<String, Long>> ORDER =
      Map.Entry.<String, Long>comparingByValue()
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
    List<Map.Entry<String, Long>> documents = largest(tally, SectionFields.SOURCE);
    List<Map.Entry<String, Long>> issuers = largest(tally, SectionFields.ISSUER);
    List<Map.Entry<String, Long>> years = largest(tally, SectionFields.DATE);
    List<Map.Entry<String, Long>> genres = largest(tally, SectionFields.GENRE);
    List<Map.Entry<String, Long>> kinds = largest(tally, SectionFields.KIND);
    return new Facets(
        tally.total(),
        documents(searcher, first(documents, limit)),
        named(first(issuers, limit)),
        named(first(years, limit)),
        named(first(genres, limit)),
        named(first(kinds, limit)),
        new Facets.More(
            beyond(documents, limit),
            beyond(issuers, limit),
            beyond(years, limit),
            beyond(genres, limit),
            beyond(kinds, limit)));
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }

  private static int beyond(List<?> all, int limit) {
    return Math.max(0, all.size() - limit);
  }

  private static Map<String, Long> years(Map<String, Long> dates) {
    Map<String, Long> years = new HashMap<>();
    dates.forEach((date, count) -> {
      String year = date.substring(0, Math.min(YEAR, date.length()));
      years.merge(year, count, Long::sum);
    });
    return years;
  }

  /** The counts of a field, of dates by year, largest first; the empty string is no value. */
  private static List<Map.Entry<String, Long>> largest(FacetTally tally, String field) {
    Map<String, Long> counts = tally.counts(field);
    return (field.equals(SectionFields.DATE) ? years(counts) : counts)
        .entrySet().stream().filter(entry -> !entry.getKey().isEmpty()).sorted(ORDER).toList();
  }

  private static List<FacetCount> named(List<Map.Entry<String, Long>> counts) {
    List<FacetCount> named = new ArrayList<>();
    for (Map.Entry<String, Long> entry : counts) {
      named.add(new FacetCount(entry.getKey(), entry.getKey(), entry.getValue()));
    }
    return named;
  }

  /** Names a source by the title of its document; one that holds several by the first of them. */
  private static List<FacetCount> documents(
      IndexSearcher searcher, List<Map.Entry<String, Long>> counts) throws IOException {
    List<FacetCount> documents = new ArrayList<>();
    for (Map.Entry<String, Long> entry : counts) {
      String title = title(searcher, entry.getKey());
      String label = title.isEmpty() ? entry.getKey() : title;
      documents.add(new FacetCount(entry.getKey(), label, entry.getValue()));
    }
    return documents;
  }

  /** The title above the first section of a source, whichever of its sections match. */
  private static String title(IndexSearcher searcher, String source) throws IOException {
    Query sections =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(SectionFields.SOURCE, source)), Occur.FILTER)
            .add(new TermQuery(new Term(SectionFields.RECORD, SectionFields.SECTION)), Occur.FILTER)
            .build();
    // Without scores, hits come in the order of the index, where a source's sections stand in
    // theirs.
    ScoreDoc[] first = searcher.search(sections, 1, Sort.INDEXORDER).scoreDocs;
    if (first.length == 0) {
      return "";
    }
    Set<String> fields = Set.of(SectionFields.TITLE);
    String title = searcher.storedFields().document(first[0].doc, fields).get(SectionFields.TITLE);
    return title == null ? "" : title;
  }
}
