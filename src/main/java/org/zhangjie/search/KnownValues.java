package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.search.QueryNode.All;
import org.zhangjie.search.QueryNode.Any;
import org.zhangjie.search.QueryNode.Restriction;
import org.zhangjie.search.QueryNode.Sequence;

/** Tells which values a property has in the index, where one is asked for that no section has. */
final class KnownValues {
  /** Enough for all kinds of sections. */
  private static final int MOST_KINDS = 16;

  private static final int MOST = 5;

  private final IndexSearcher searcher;

  KnownValues(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The values to choose from, for each property of the request whose value stands nowhere. */
  List<Suggestion> of(SearchRequest request) throws IOException {
    List<Suggestion> known = new ArrayList<>();
    for (Restriction asked : asked(request)) {
      Query query = Restrictions.of(asked.field(), asked.value()).orElse(null);
      if (query != null && searcher.count(query) == 0) {
        known.addAll(instead(asked));
      }
    }
    return known;
  }

  private static List<Restriction> asked(SearchRequest request) {
    List<Restriction> asked = new ArrayList<>();
    if (request.syntax() == QuerySyntax.FREE) {
      collect(QueryGrammar.parse(request.query()), asked);
    }
    request
        .filters()
        .asked()
        .forEach((field, value) -> asked.add(new Restriction(field, value, false)));
    return asked;
  }

  /** The restrictions that a tree demands or offers, not those it excludes. */
  private static void collect(QueryNode node, List<Restriction> asked) {
    switch (node) {
      case Restriction restriction -> asked.add(restriction);
      case Sequence sequence -> sequence.parts().forEach(part -> collect(part, asked));
      case All all -> all.parts().forEach(part -> collect(part, asked));
      case Any any -> any.parts().forEach(part -> collect(part, asked));
      case QueryNode.Word word -> {}
      case QueryNode.Phrase phrase -> {}
      case QueryNode.Pattern pattern -> {}
      case QueryNode.Not not -> {}
    }
  }

  private List<Suggestion> instead(Restriction asked) throws IOException {
    String field = Restrictions.termField(asked.field()).orElse("");
    if (field.isEmpty()) {
      return List.of();
    }
    boolean years = asked.field() == QueryField.DATE;
    Map<String, Long> values = values(field, years);
    boolean few = asked.field() == QueryField.KIND || asked.field() == QueryField.GENRE;
    String typed = asked.field().label() + ":" + asked.value();
    Comparator<Map.Entry<String, Long>> bySize =
        Map.Entry.<String, Long>comparingByValue().reversed();
    return values.entrySet().stream()
        .sorted(
            few
                ? bySize
                : Comparator.<Map.Entry<String, Long>>comparingDouble(
                        entry -> -Resemblance.shared(asked.value(), entry.getKey()))
                    .thenComparing(bySize))
        .limit(few ? MOST_KINDS : MOST)
        .map(
            entry -> new Suggestion(Suggestion.Kind.VALUE, entry.getKey(), typed, entry.getValue()))
        .toList();
  }

  /** Each value of a field with the number of its sections; of dates, the years. */
  private Map<String, Long> values(String field, boolean years) throws IOException {
    Map<String, Long> values = new LinkedHashMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String value = term.utf8ToString();
      String shown = years && value.length() > 4 ? value.substring(0, 4) : value;
      if (!shown.isEmpty() && !values.containsKey(shown)) {
        Term wanted = new Term(field, shown);
        values.put(
            shown, (long) searcher.count(years ? new PrefixQuery(wanted) : new TermQuery(wanted)));
      }
    }
    values.values().removeIf(count -> count == 0);
    return values;
  }
}
