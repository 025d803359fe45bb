package org.zhangjie.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.search.ScorePart.Kind;

/**
 * Gathers the terms by which hits are scored, each once: a word said twice wants no more than once.
 */
final class QueryTermCollector {
  /** A longer query is scored by its first so many terms. */
  private static final int MOST_TERMS = 400;

  private final RankingSettings settings;
  private final Map<Term, ScoredTerm> terms = new LinkedHashMap<>();
  private final Set<String> characters = new LinkedHashSet<>();

  QueryTermCollector(RankingSettings settings) {
    this.settings = settings;
  }

  /** Adds a run of text and the other wordings of its words. */
  void add(String run, List<SoughtWord> words) {
    addText(run, spans(run, words), 1, Kind.WORD);
    characters.addAll(QueryTerms.hanCharacters(run));
    for (SoughtWord word : words) {
      for (String wording : word.wordings()) {
        for (String piece : wording.split("\\s+", -1)) {
          addText(
              piece,
              List.of(new Span(0, piece.length(), wording)),
              settings.wording(),
              Kind.WORDING);
        }
      }
    }
  }

  /** Adds a text that must stand as it is. */
  void addPhrase(String phrase) {
    addText(phrase, List.of(new Span(0, phrase.length(), phrase)), 1, Kind.PHRASE);
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

  private void addText(String text, List<Span> spans, float weight, Kind kind) {
    addView(TextView.BIGRAMS, settings.bigrams() * weight, text, spans, kind);
    addView(TextView.WORDS, settings.words() * weight, text, spans, kind);
  }

  private void addView(TextView view, float weight, String text, List<Span> spans, Kind kind) {
    if (weight > 0) {
      for (QueryTerms.Token token : QueryTerms.tokens(view, text)) {
        if (!isFull()) {
          Term term = new Term(SectionField.ALL.in(view), token.term());
          terms.putIfAbsent(term, new ScoredTerm(term, weight, word(token, spans), kind));
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

  List<ScoredTerm> terms() {
    return List.copyOf(terms.values());
  }

  List<String> characters() {
    return List.copyOf(characters);
  }
}
