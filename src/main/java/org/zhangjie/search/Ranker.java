package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhangjie.index.SectionFields;

/**
 * Orders the sections that answer a plan: first those that hold all words, then those with some.
 * Within each, the best by pairs of characters and words are ranked again by {@link Rescorer}. Ties
 * break by id. The order does not depend on how many are asked for, so pages fit together.
 */
final class Ranker {
  private final IndexSearcher searcher;
  private final QueryPlan plan;
  private final Optional<Query> filter;
  private final RankingSettings settings;
  private final SectionIds ids;
  private final Rescorer rescorer;
  private final Optional<Relatives> relatives;

  /**
   * A ranker of one query.
   *
   * @param references of the state of the index that is searched
   * @param inPlace whether headings without a text keep their places, see {@link Relatives}
   */
  Ranker(
      IndexSearcher searcher,
      QueryPlan plan,
      Optional<Query> filter,
      RankingSettings settings,
      References references,
      boolean inPlace) {
    this.searcher = searcher;
    this.plan = plan;
    this.filter = filter;
    this.settings = settings;
    this.ids = new SectionIds(searcher);
    this.rescorer = new Rescorer(searcher, plan, settings, ids, references);
    this.relatives = inPlace ? Optional.empty() : Optional.of(new Relatives(searcher, plan, ids));
  }

  /**
   * The sections in order.
   *
   * @param sections so many as asked for
   * @param total how many hold all words; all of these come first
   * @param partial how many hold some; 0 where they were not looked for
   */
  record Ranking(List<RankedSection> sections, long total, long partial) {}

  /** The best so many. */
  Ranking rank(int depth) throws IOException {
    if (plan.isEmpty() && filter.isEmpty()) {
      return new Ranking(List.of(), 0, 0);
    }
    if (!settings.allFirst() || plan.question() || !plan.mayBeRelaxed()) {
      Tier tier =
          tier(
              query(plan.mayBeRelaxed() ? Occur.SHOULD : Occur.FILTER, filter),
              depth,
              0,
              List.of());
      return new Ranking(tier.sections, tier.total, 0);
    }
    Tier all = tier(query(Occur.FILTER, filter), depth, rescorer.bound(), List.of());
    if (all.sections.size() >= depth) {
      return new Ranking(all.sections, all.total, 0);
    }
    Tier some = tier(query(Occur.MUST_NOT, filter), depth - all.sections.size(), 0, all.sections);
    List<RankedSection> both = new ArrayList<>(all.sections);
    both.addAll(some.sections);
    return new Ranking(both, all.total, some.total);
  }

  /** The query of what is counted: sections with all words or, if there is none, with some. */
  Query counted() throws IOException {
    return counted(filter);
  }

  /** The same with another filter. */
  Query counted(Optional<Query> filter) throws IOException {
    if (plan.isEmpty() && filter.isEmpty()) {
      return new MatchNoDocsQuery("nothing is asked for");
    }
    Query all = query(Occur.FILTER, filter);
    return plan.mayBeRelaxed() && searcher.count(all) == 0 ? query(Occur.MUST_NOT, filter) : all;
  }

  private record Tier(List<RankedSection> sections, long total) {}

  /**
   * Makes the query of a tier.
   *
   * @param words FILTER: all words; MUST_NOT: not all of them; SHOULD: whether all or not
   */
  private Query query(Occur words, Optional<Query> filter) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    filter.ifPresent(value -> query.add(value, Occur.FILTER));
    plan.direct().ifPresent(value -> query.add(value, Occur.MUST));
    plan.required().ifPresent(value -> query.add(value, Occur.FILTER));
    boolean allWords = !plan.words().isEmpty() && words != Occur.SHOULD;
    if (allWords) {
      query.add(MatchQueries.all(plan.words().stream().map(MatchQueries::word).toList()), words);
    }
    for (ScoredTerm term : plan.terms()) {
      query.add(term.query(), Occur.SHOULD);
    }
    for (String phrase : plan.phrases()) {
      query.add(MatchQueries.phrase(phrase, 0), Occur.SHOULD);
    }
    if (plan.words().isEmpty()) {
      query.add(new TermQuery(new Term(SectionFields.RECORD, SectionFields.SECTION)), Occur.FILTER);
    } else if (words == Occur.FILTER) {
      return query.build();
    } else if (plan.terms().isEmpty()) {
      return new MatchNoDocsQuery("no term to look for");
    } else {
      query.setMinimumNumberShouldMatch(1);
    }
    return query.build();
  }

  private Tier tier(Query query, int depth, double bonus, List<RankedSection> before)
      throws IOException {
    FirstPass.Best best = FirstPass.of(searcher, query, Math.max(depth, settings.window()), bonus);
    List<RankedSection> sections = best.sections();
    List<RankedSection> window = sections.subList(0, Math.min(settings.window(), sections.size()));
    rescorer.rescore(window);
    if (relatives.isPresent()) {
      relatives.get().standBack(window, before, depth);
    }
    List<RankedSection> page = sections.subList(0, Math.min(depth, sections.size()));
    ids.read(page);
    return new Tier(List.copyOf(page), best.matches());
  }
}
