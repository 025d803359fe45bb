package org.zhangjie.search;

import java.time.Duration;
import java.util.Optional;
import org.zhangjie.highlight.SnippetSettings;

/**
 * What is asked of an index.
 *
 * @param query the words as a person types them
 * @param limit most hits to return, 1 or more
 * @param offset how many of the best hits to pass over
 * @param filters what every hit must have
 * @param syntax the language of the query
 * @param explain whether each hit shall say what its score is made of
 * @param terms other wordings that words of the query are also looked for under
 * @param snippets how long and how many the passages of each hit are
 * @param headingsInPlace whether a heading without a text of its own stands where its score puts
 *     it; otherwise it stands back behind the best hits where a section below it, or beside it,
 *     matches for the same reason. No section is left out either way.
 * @param timeout the time to look for hits in; what is found until then is the result. Without it a
 *     search takes as long as it takes
 */
public record SearchRequest(
    String query,
    int limit,
    int offset,
    SearchFilters filters,
    QuerySyntax syntax,
    boolean explain,
    TermPack terms,
    SnippetSettings snippets,
    boolean headingsInPlace,
    Optional<Duration> timeout) {
  /** More hits, those passed over included, are refused: a page so deep is no answer. */
  public static final int MOST_HITS = 1_000_000;

  /** A longer timeout is none. */
  private static final Duration LONGEST = Duration.ofDays(365);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code limit} is less than 1, {@code offset} negative, or
   *     their sum above {@link #MOST_HITS}, or the timeout is not positive or above a year
   */
  public SearchRequest {
    if (limit < 1 || offset < 0 || (long) limit + offset > MOST_HITS) {
      throw new IllegalArgumentException("limit or offset out of range: " + limit + ", " + offset);
    }
    timeout.ifPresent(time -> {
      if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("timeout must be positive, a year at most: " + time);
      }
    });
  }

  /** Asks for the ten best hits, with the default term packs. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        10,
        0,
        SearchFilters.NONE,
        QuerySyntax.FREE,
        false,
        TermPack.defaults(),
        SnippetSettings.DEFAULT,
        false,
        Optional.empty());
  }

  /** The same with another limit. */
  public SearchRequest limit(int limit) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with another offset. */
  public SearchRequest offset(int offset) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with other filters. */
  public SearchRequest filters(SearchFilters filters) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same in another language. */
  public SearchRequest syntax(QuerySyntax syntax) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same, with or without an account of each score. */
  public SearchRequest explain(boolean explain) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with other wordings; {@link TermPack#NONE} for none. */
  public SearchRequest terms(TermPack terms) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with other passages. */
  public SearchRequest snippets(SnippetSettings snippets) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with headings by score alone, or standing back for sections that say the same. */
  public SearchRequest headingsInPlace(boolean headingsInPlace) {
    return new SearchRequest(
        query, limit, offset, filters, syntax, explain, terms, snippets, headingsInPlace, timeout);
  }

  /** The same with a time to look for hits in. */
  public SearchRequest timeout(Duration timeout) {
    return new SearchRequest(
        query,
        limit,
        offset,
        filters,
        syntax,
        explain,
        terms,
        snippets,
        headingsInPlace,
        Optional.of(timeout));
  }
}
