package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.index.SectionIndex;

/**
 * Searches the sections of an index. What a query may say is told in {@code
 * docs/query-language.md}, how hits are ranked in {@code docs/ranking.md}.
 *
 * <p>Safe for use by several threads.
 */
public final class SectionSearcher {
  private final SectionIndex index;
  private final RankingSettings settings;
  private volatile @Nullable StateOfIndex stateRead;

  /** Makes a searcher over an index, which the caller closes. */
  public SectionSearcher(SectionIndex index) {
    this(index, RankingSettings.DEFAULT);
  }

  SectionSearcher(SectionIndex index, RankingSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /**
   * Answers a request; a query without any word, and without filters, has no hits.
   *
   * @throws QuerySyntaxException if a query in Lucene's syntax is not well-formed
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return ask(request, asked -> answer(asked, request));
  }

  private static SearchResult answer(Asked asked, SearchRequest request) throws IOException {
    Ranker.Ranking ranking = new Ranker.Ranking(List.of(), 0, 0);
    List<Hit> hits = new ArrayList<>();
    boolean timedOut = false;
    try {
      ranking = asked.ranker().rank(request.offset() + request.limit());
      timedOut = asked.searcher().timedOut();
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      timedOut = true;
    }
    asked.limit().show();
    HitMaker maker = new HitMaker(asked, ranking, request);
    try {
      for (int i = request.offset(); i < ranking.sections().size(); i++) {
        if (asked.limit().shouldExit()) {
          return result(asked, request, ranking, hits, true);
        }
        hits.add(maker.hit(i));
      }
      return result(asked, request, ranking, hits, timedOut);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return result(asked, request, ranking, hits, true);
    }
  }

  /**
   * Answers a request by document; limit and offset count documents.
   *
   * @param best most hits of a document, 1 or more
   * @throws QuerySyntaxException if a query in Lucene's syntax is not well-formed
   * @throws IllegalArgumentException if {@code best} is less than 1
   */
  public List<DocumentGroup> groups(SearchRequest request, int best) throws IOException {
    if (best < 1) {
      throw new IllegalArgumentException("hits of a document must be 1 or more: " + best);
    }
    return count(request, asked -> DocumentGroups.of(asked, request, best));
  }

  /**
   * Counts what the sections that match a request have in common: all that hold all words or, if
   * there is none, all that hold some. Limit and offset play no part.
   *
   * @param most most values of each sort
   */
  public Facets facets(SearchRequest request, int most) throws IOException {
    return count(
        request, asked -> FacetCounter.count(asked.searcher(), asked.ranker().counted(), most));
  }

  /**
   * Makes what marks the hits of a request. It works on text alone, wherever that comes from, and
   * gives the highlights that {@link #search} gives.
   *
   * @throws QuerySyntaxException if a query in Lucene's syntax is not well-formed
   */
  public Highlighter highlighter(SearchRequest request) throws IOException {
    return ask(request, asked -> HitMaker.highlighter(asked.plan(), request));
  }

  /** Maps the sections counted by {@link #facets} on the outline of a source. */
  public OutlineMap outline(SearchRequest request, String source) throws IOException {
    Set<String> matching = count(request, asked -> MatchingIds.of(asked, source));
    return OutlineMap.of(index.sections(source), matching);
  }

  /** Answers in full or not at all. */
  private <T> T count(SearchRequest request, AskedTask<T> task) throws IOException {
    return ask(
        request,
        asked -> {
          try {
            T counted = task.run(asked);
            if (!asked.searcher().timedOut()) {
              return counted;
            }
            throw new SearchTimeoutException();
          } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw new SearchTimeoutException();
          }
        });
  }

  private <T> T ask(SearchRequest request, AskedTask<T> task) throws IOException {
    TimeLimit limit = TimeLimit.of(request.timeout());
    Optional<Query> filter = Restrictions.of(request.filters());
    return switch (request.syntax()) {
      case FREE -> askFree(request, request.query(), filter, limit, task);
      case LUCENE -> askLucene(request, filter, limit, task);
    };
  }

  /** Any text is a query: of what makes more clauses than Lucene takes, the first half is asked. */
  private <T> T askFree(
      SearchRequest request,
      String text,
      Optional<Query> filter,
      TimeLimit limit,
      AskedTask<T> task)
      throws IOException {
    boolean cut = text.length() < request.query().length();
    try {
      return ask(
          request,
          names -> {
            QueryPlan plan = QueryPlanner.plan(text, request.terms(), names, settings);
            return cut ? plan.asCut() : plan;
          },
          filter,
          limit,
          task);
    } catch (IndexSearcher.TooManyClauses e) {
      return askFree(request, text.substring(0, text.length() / 2), filter, limit, task);
    }
  }

  private <T> T askLucene(
      SearchRequest request, Optional<Query> filter, TimeLimit limit, AskedTask<T> task)
      throws IOException {
    QueryPlan plan = LuceneSyntax.plan(request.query());
    try {
      return ask(request, names -> plan, filter, limit, task);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QuerySyntaxException(0, "the query has too many clauses");
    }
  }

  private <T> T ask(
      SearchRequest request,
      Function<OwnNames, QueryPlan> planner,
      Optional<Query> filter,
      TimeLimit limit,
      AskedTask<T> task)
      throws IOException {
    return index.read(snapshot -> {
      IndexSearcher searcher = limit.searcher(snapshot.getIndexReader());
      searcher.setSimilarity(settings.similarity());
      StateOfIndex state = state(snapshot.getIndexReader());
      QueryPlan plan = planner.apply(state.names);
      Ranker ranker =
          new Ranker(searcher, plan, filter, settings, state.references, request.headingsInPlace());
      return task.run(new Asked(searcher, plan, ranker, limit));
    });
  }

  /** What is known of a state of the index, read when it is searched for the first time. */
  private StateOfIndex state(IndexReader reader) throws IOException {
    Object key = reader.getReaderCacheHelper().getKey();
    StateOfIndex read = stateRead;
    if (read == null || read.key != key) {
      read = new StateOfIndex(key, OwnNames.of(reader), References.of(reader));
      stateRead = read;
    }
    return read;
  }

  private record StateOfIndex(Object key, OwnNames names, References references) {}

  private interface AskedTask<T> {
    T run(Asked asked) throws IOException;
  }

  /** A request on one state of the index. */
  record Asked(IndexSearcher searcher, QueryPlan plan, Ranker ranker, TimeLimit limit) {}

  private static SearchResult result(
      Asked asked, SearchRequest request, Ranker.Ranking ranking, List<Hit> hits, boolean timedOut)
      throws IOException {
    QueryPlan plan = asked.plan();
    boolean none = ranking.total() == 0 && !timedOut;
    boolean lacking = none || (ranking.partial() > 0 && !timedOut);
    List<WordCount> words = lacking ? WordCounts.of(asked.searcher(), plan) : List.of();
    return new SearchResult(
        hits,
        ranking.total(),
        ranking.partial(),
        new QueryReading(plan.text(), words, plan.ignored(), plan.question(), plan.cut()),
        none ? suggestions(asked, request, words) : List.of(),
        timedOut);
  }

  private static List<Suggestion> suggestions(
      Asked asked, SearchRequest request, List<WordCount> words) throws IOException {
    List<Suggestion> values = new KnownValues(asked.searcher()).of(request);
    if (!values.isEmpty()) {
      return values;
    }
    List<Suggestion> filters =
        new EmptyingFilters(asked.searcher(), asked.ranker()).of(request.filters());
    return filters.isEmpty() ? new Suggestions(asked.searcher()).of(asked.plan(), words) : filters;
  }
}
