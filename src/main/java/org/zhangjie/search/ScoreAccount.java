package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.zhangjie.analysis.FoldedText;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.search.ScorePart.Kind;
import org.zhangjie.search.ScorePart.Place;
import org.zhangjie.section.Section;

/** Says what the score of a section is made of. */
final class ScoreAccount {
  /** Lucene's writing of a query names this field by leaving it out. */
  private static final String WORDS = SectionField.ALL.in(TextView.WORDS);

  private final IndexSearcher searcher;
  private final QueryPlan plan;

  ScoreAccount(IndexSearcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    this.plan = plan;
  }

  /** The parts, which add up to the score, the words' in the order of the query. */
  List<ScorePart> of(RankedSection ranked, Section section) throws IOException {
    Map<Earner, Double> earned = new LinkedHashMap<>();
    for (ScoredTerm term : plan.terms()) {
      double score = score(term.query(), ranked.doc);
      earned.merge(new Earner(term.kind(), term.word()), score, Double::sum);
    }
    for (String phrase : plan.phrases()) {
      Query query = MatchQueries.phrase(phrase, 0);
      earned.merge(new Earner(Kind.PHRASE, phrase), score(query, ranked.doc), Double::sum);
    }
    if (plan.direct().isPresent()) {
      addTyped(plan.direct().get(), 1, ranked.doc, earned);
    }
    List<ScorePart> parts = new ArrayList<>();
    earned.forEach((earner, score) -> {
      if (score > 0) {
        parts.add(new ScorePart(earner.kind, earner.word, places(earner.word, section), score));
      }
    });
    addPart(parts, Kind.CHARACTERS, ranked.characters);
    addPart(parts, Kind.DOCUMENT, ranked.document);
    addPart(parts, Kind.CITED, ranked.cited);
    addPart(parts, Kind.ALL_WORDS, ranked.bonus);
    if (!ranked.behind.isEmpty()) {
      parts.add(new ScorePart(Kind.STANDS_BACK, ranked.behind, List.of(), -ranked.back()));
    }
    return parts;
  }

  /** Takes a query in Lucene's syntax apart, down to what was typed. */
  private void addTyped(Query query, float boost, int doc, Map<Earner, Double> earned)
      throws IOException {
    double score = score(new BoostQuery(query, boost), doc);
    QueryPlan.Typed typed = plan.typed().get(query);
    if (score == 0) {
      return;
    }
    if (typed == null && query instanceof BooleanQuery all) {
      for (BooleanClause clause : all) {
        if (clause.isScoring()) {
          addTyped(clause.query(), boost, doc, earned);
        }
      }
    } else if (typed == null && query instanceof BoostQuery boosted) {
      addTyped(boosted.getQuery(), boost * boosted.getBoost(), doc, earned);
    } else {
      String word = typed == null ? query.toString(WORDS) : typed.text();
      earned.merge(new Earner(Kind.WORD, word), score, Double::sum);
    }
  }

  private record Earner(Kind kind, String word) {}

  private static void addPart(List<ScorePart> parts, Kind kind, double score) {
    if (score > 0) {
      parts.add(new ScorePart(kind, "", List.of(), score));
    }
  }

  private double score(Query query, int doc) throws IOException {
    Explanation explanation = searcher.explain(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  private static List<Place> places(String word, Section section) {
    List<String> path = section.path();
    List<Place> places = new ArrayList<>();
    String sought = FoldedText.of(word).toString();
    addPlace(places, Place.TITLE, sought, section.document().title());
    if (path.size() > 2) {
      addPlace(places, Place.PATH, sought, String.join("\n", path.subList(1, path.size() - 1)));
    }
    addPlace(places, Place.HEADING, sought, section.title());
    addPlace(places, Place.TEXT, sought, section.text());
    return places;
  }

  private static void addPlace(List<Place> places, Place place, String sought, String text) {
    if (!sought.isEmpty() && FoldedText.of(text).toString().contains(sought)) {
      places.add(place);
    }
  }
}
