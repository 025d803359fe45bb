package org.zhangjie.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * A query made ready: what must match, what may be relaxed, and by what hits are scored.
 *
 * @param required what every hit must match; none if nothing is required
 * @param words what is wanted of every hit, and may be relaxed where too few have all
 * @param phrases quoted texts, which are in {@code required} too
 * @param terms what hits are scored by
 * @param characters the Han characters of all that is wanted, each once
 * @param ignored question words that were passed over
 * @param question whether a whole question was typed, whose words are wanted but not all of them
 * @param text the query with its operators spelled out
 * @param cut whether only the beginning of the query was read
 * @param direct a query that matches and scores by itself, in place of all the others
 * @param typed what was typed for the parts of {@code direct}
 */
record QueryPlan(
    Optional<Query> required,
    List<SoughtWord> words,
    List<String> phrases,
    List<ScoredTerm> terms,
    List<String> characters,
    List<String> ignored,
    boolean question,
    String text,
    boolean cut,
    Optional<Query> direct,
    Map<Query, Typed> typed) {
  QueryPlan {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    terms = List.copyOf(terms);
    characters = List.copyOf(characters);
    ignored = List.copyOf(ignored);
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
  }

  /**
   * What was typed for a part of a query.
   *
   * @param inText whether it stands in the text of a hit, rather than being a property of it
   */
  record Typed(String text, boolean inText) {}

  /** The plan of a query that matches and scores by itself. */
  static QueryPlan direct(Query query, Map<Query, Typed> typed, String text) {
    return new QueryPlan(
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        text,
        false,
        Optional.of(query),
        typed);
  }

  /** This plan, saying that only the beginning of the query was read. */
  QueryPlan asCut() {
    return new QueryPlan(
        required, words, phrases, terms, characters, ignored, question, text, true, direct, typed);
  }

  /** Whether sections that lack some of the words may be hits: with one word, that word is due. */
  boolean mayBeRelaxed() {
    return question || words.stream().mapToInt(word -> word.segments().size()).sum() > 1;
  }

  /** Whether nothing is left to look for. */
  boolean isEmpty() {
    return required.isEmpty() && words.isEmpty() && direct.isEmpty();
  }
}
