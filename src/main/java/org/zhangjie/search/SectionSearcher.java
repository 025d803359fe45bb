package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.highlight.SoughtTerm;
import org.zhangjie.index.SectionFields;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.Section;

/**
 * Searches the sections of an index. What a query may say is told in {@code
 * docs/query-language.md}, how hits are ranked in {@code docs/ranking.md}.
 *
 * <p>Safe for use by several threads.
 */
public final class SectionSearcher {
  private final SectionIndex index;
  private final TermPack pack;
  private final RankingSettings settings;

  /** Makes a searcher with the default term packs over an index, which the caller closes. */
  public SectionSearcher(SectionIndex index) {
    this(index, TermPack.defaults());
  }

  /** Makes a searcher over an index, which the caller closes. */
  public SectionSearcher(SectionIndex index, TermPack pack) {
    this(index, pack, RankingSettings.DEFAULT);
  }

  SectionSearcher(SectionIndex index, TermPack pack, RankingSettings settings) {
    this.index = index;
    this.pack = pack;
    this.settings = settings;
  }

  /**
   * Answers a request; a query without any word, and without filters, has no hits.
   *
   * @throws QuerySyntaxException if a query in Lucene's syntax is not well-formed
   * @throws IllegalArgumentException if a date of the filters is none
   */
  public SearchResult search(SearchRequest request) throws IOException {
    QueryPlan plan =
        switch (request.syntax()) {
          case FREE -> QueryPlanner.plan(request.query(), pack, settings);
          case LUCENE -> LuceneSyntax.plan(request.query());
        };
    Optional<Query> filter = Restrictions.of(request.filters());
    return index.read(snapshot -> answer(snapshot, plan, filter, request));
  }

  private SearchResult answer(
      IndexSearcher snapshot, QueryPlan plan, Optional<Query> filter, SearchRequest request)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setSimilarity(settings.similarity());
    Ranker.Ranking ranking =
        new Ranker(searcher, plan, filter, settings).rank(request.offset() + request.limit());
    List<Hit> hits = new ArrayList<>();
    Highlighter highlighter = Highlighter.of(soughtTerms(plan));
    ScoreAccount account = new ScoreAccount(searcher, plan);
    MissingWords missing = new MissingWords(searcher, plan);
    for (int i = request.offset(); i < ranking.sections().size(); i++) {
      RankedSection ranked = ranking.sections().get(i);
      Section section = SectionFields.toSection(searcher.storedFields().document(ranked.doc));
      hits.add(
          new Hit(
              i + 1,
              ranked.score(),
              section,
              highlighter.highlight(section),
              i < ranking.total() ? List.of() : missing.of(ranked.doc),
              request.explain() ? account.of(ranked, section) : List.of()));
    }
    return result(searcher, plan, ranking, hits);
  }

  private static SearchResult result(
      IndexSearcher searcher, QueryPlan plan, Ranker.Ranking ranking, List<Hit> hits)
      throws IOException {
    boolean lacking = ranking.total() == 0 || ranking.partial() > 0;
    List<WordCount> words = lacking ? WordCounts.of(searcher, plan) : List.of();
    return new SearchResult(
        hits,
        ranking.total(),
        ranking.partial(),
        new QueryReading(plan.text(), words, plan.ignored(), plan.question(), plan.cut()),
        ranking.total() == 0 ? new Suggestions(searcher).of(plan, words) : List.of());
  }

  private static List<SoughtTerm> soughtTerms(QueryPlan plan) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (SoughtWord word : plan.words()) {
      List<String> wordings =
          word.wordings().stream().flatMap(wording -> Arrays.stream(wording.split(" +"))).toList();
      terms.add(SoughtTerm.of(word.text(), word.segments()).or(wordings));
    }
    plan.phrases().forEach(phrase -> terms.add(SoughtTerm.exact(phrase)));
    return terms;
  }
}
