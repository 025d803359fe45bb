package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.highlight.SoughtTerm;
import org.zhangjie.index.SectionFields;
import org.zhangjie.section.Section;

/** Makes hits of ranked sections: reads them, marks what matched, tells what is missing. */
final class HitMaker {
  private final SectionSearcher.Asked asked;
  private final Ranker.Ranking ranking;
  private final boolean explain;
  private final Highlighter highlighter;
  private final ScoreAccount account;
  private final MissingWords missing;

  HitMaker(SectionSearcher.Asked asked, Ranker.Ranking ranking, SearchRequest request) {
    this.asked = asked;
    this.ranking = ranking;
    this.explain = request.explain();
    this.highlighter = highlighter(asked.plan(), request);
    this.account = new ScoreAccount(asked.searcher(), asked.plan());
    this.missing = new MissingWords(asked.searcher(), asked.plan());
  }

  /** What marks the hits of a request, in whatever text. */
  static Highlighter highlighter(QueryPlan plan, SearchRequest request) {
    return Highlighter.of(soughtTerms(plan), request.snippets());
  }

  private static List<SoughtTerm> soughtTerms(QueryPlan plan) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (SoughtWord word : plan.words()) {
      terms.add(
          word.number()
              ? SoughtTerm.exact(word.text())
              : SoughtTerm.of(word.text(), word.segments()).or(word.otherPieces()));
    }
    for (QueryPlan.Typed typed : plan.typed().values()) {
      if (typed.inText()) {
        terms.add(SoughtTerm.of(typed.text(), SoughtWord.of(typed.text()).segments()));
      }
    }
    plan.phrases().forEach(phrase -> terms.add(SoughtTerm.exact(phrase)));
    return terms;
  }

  /** The hit at a place of the ranking, from 0. */
  Hit hit(int place) throws IOException {
    RankedSection ranked = ranking.sections().get(place);
    Section section = SectionFields.toSection(asked.searcher().storedFields().document(ranked.doc));
    return new Hit(
        place + 1,
        ranked.score(),
        section,
        highlighter.highlight(section),
        place < ranking.total() ? List.of() : missing.of(ranked.doc),
        explain ? account.of(ranked, section) : List.of());
  }
}
