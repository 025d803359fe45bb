package org.zhangjie.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.index.SectionFields;
import org.zhangjie.search.ScorePart.Kind;
import org.zhangjie.section.SectionKind;

/**
 * Gathers the terms by which hits are scored, each once: a word said twice wants no more than once.
 */
final class QueryTermCollector {
  /** A longer query is scored by its first so many terms. */
  private static final int MOST_TERMS = 400;

  /** Above the few pairs of a number that stand in any section with a year and another number. */
  private static final float BEARER = 5;

  /** How the terms of a text are used. */
  private record Use(float weight, Kind kind, Optional<Query> within) {}

  private static final Use EVERYWHERE = new Use(1, Kind.WORD, Optional.empty());

  private static final String PAIRS = SectionField.ALL.in(TextView.BIGRAMS);
  private static final String WORDS = SectionField.ALL.in(TextView.WORDS);

  private final RankingSettings settings;
  private final Map<Term, ScoredTerm> terms = new LinkedHashMap<>();
  private final Set<String> characters = new LinkedHashSet<>();

  QueryTermCollector(RankingSettings settings) {
    this.settings = settings;
  }

  /** Adds a run of text and the other wordings of its words. */
  void add(String run, List<SoughtWord> words) {
    addText(run, spans(run, words), EVERYWHERE);
    characters.addAll(QueryTerms.hanCharacters(run));
    for (SoughtWord word : words) {
      if (word.number()) {
        addBearer(word.text());
      }
      for (Wording wording : word.wordings()) {
        Kind kind = wording.within().isEmpty() ? Kind.WORDING : Kind.OWN_NAME;
        Use use = new Use(settings.wording(), kind, wording.within().map(TermQuery::new));
        for (String piece : wording.pieces()) {
          addText(piece, List.of(new Span(0, piece.length(), wording.text())), use);
        }
      }
    }
  }

  /** What bears the number is above what quotes it, by its title before its sections. */
  private void addBearer(String number) {
    Term title = new Term(SectionFields.KIND, SectionKind.TITLE.label());
    Optional<Query> bearer = Restrictions.of(QueryField.NUMBER, number);
    terms.putIfAbsent(title, new ScoredTerm(title, BEARER, number, Kind.NUMBER, bearer));
  }

  /** Adds a text that must stand as it is. */
  void addPhrase(String phrase) {
    Use use = new Use(1, Kind.PHRASE, Optional.empty());
    addText(phrase, List.of(new Span(0, phrase.length(), phrase)), use);
    characters.addAll(QueryTerms.hanCharacters(phrase));
  }

  /** Where a word of the query stands in a run. */
  private record Span(int start, int end, String word) {}

  private static List<Span> spans(String run, List<SoughtWord> words) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (SoughtWord word : words) {
      for (String segment : word.segments()) {
        int start = run.indexOf(segment, from);
        if (start >= 0) {
          from = start + segment.length();
          spans.add(new Span(start, from, segment));
        }
      }
    }
    return spans;
  }

  private void addText(String text, List<Span> spans, Use use) {
    addView(TextView.BIGRAMS, settings.bigrams() * use.weight, text, spans, use);
    addView(TextView.WORDS, settings.words() * use.weight, text, spans, use);
  }

  private void addView(TextView view, float weight, String text, List<Span> spans, Use use) {
    if (weight > 0) {
      for (QueryTerms.Token token : QueryTerms.tokens(view, text)) {
        if (!isFull()) {
          Term term = new Term(SectionField.ALL.in(view), token.term());
          terms.putIfAbsent(
              term, new ScoredTerm(term, weight, word(token, spans), use.kind, use.within));
        }
      }
    }
  }

  private static String word(QueryTerms.Token token, List<Span> spans) {
    for (Span span : spans) {
      if (span.start <= token.start() && token.start() < span.end) {
        return span.word;
      }
    }
    return token.term();
  }

  boolean isFull() {
    return terms.size() >= MOST_TERMS;
  }

  /** The terms; a word that is a pair of characters is that pair, with the weight of both. */
  List<ScoredTerm> terms() {
    Map<Term, ScoredTerm> all = new LinkedHashMap<>(terms);
    for (ScoredTerm word : terms.values()) {
      if (word.term().field().equals(WORDS) && isPair(word.term().text())) {
        Term asPair = new Term(PAIRS, word.term().bytes());
        ScoredTerm pair = all.get(asPair);
        if (pair != null && pair.isUsedLike(word)) {
          all.remove(word.term());
          all.put(asPair, pair.with(word.weight()));
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static boolean isPair(String text) {
    return text.length() == 2 && text.chars().allMatch(Character::isIdeographic);
  }

  List<String> characters() {
    return List.copyOf(characters);
  }
}
