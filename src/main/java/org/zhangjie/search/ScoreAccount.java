package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhangjie.analysis.FoldedText;
import org.zhangjie.search.ScorePart.Kind;
import org.zhangjie.search.ScorePart.Place;
import org.zhangjie.section.Section;

/** Says what the score of a section is made of. */
final class ScoreAccount {
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
      Query query = new BoostQuery(new TermQuery(term.term()), term.weight());
      earned.merge(new Earner(term.kind(), term.word()), score(query, ranked.doc), Double::sum);
    }
    for (String phrase : plan.phrases()) {
      Query query = MatchQueries.phrase(phrase, 0);
      earned.merge(new Earner(Kind.PHRASE, phrase), score(query, ranked.doc), Double::sum);
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
    return parts;
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
