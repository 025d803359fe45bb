package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhangjie.index.SectionFields;

/** Collapses a ranking by document. */
final class DocumentGroups {
  private DocumentGroups() {}

  /** The documents asked for, in order of their best hit. */
  static List<DocumentGroup> of(SectionSearcher.Asked asked, SearchRequest request, int best)
      throws IOException {
    int wanted = request.offset() + request.limit();
    int depth = Math.min(SearchRequest.MOST_HITS, 10 * wanted);
    Ranker.Ranking ranking = asked.ranker().rank(depth);
    List<Grouping.Group<Integer>> groups = groups(ranking, best);
    while (groups.size() < wanted
        && ranking.sections().size() == depth
        && depth < SearchRequest.MOST_HITS) {
      depth = (int) Math.min(SearchRequest.MOST_HITS, 4L * depth);
      ranking = asked.ranker().rank(depth);
      groups = groups(ranking, best);
    }
    return shown(asked, request, ranking, groups);
  }

  /** Places of the ranking, gathered by source. An id is the source, encoded, and a place. */
  private static List<Grouping.Group<Integer>> groups(Ranker.Ranking ranking, int best) {
    List<RankedSection> sections = ranking.sections();
    List<Integer> places = IntStream.range(0, sections.size()).boxed().toList();
    return Grouping.of(places, place -> source(sections.get(place).id), best).groups();
  }

  private static String source(String id) {
    return id.substring(0, id.lastIndexOf('#'));
  }

  private static List<DocumentGroup> shown(
      SectionSearcher.Asked asked,
      SearchRequest request,
      Ranker.Ranking ranking,
      List<Grouping.Group<Integer>> groups)
      throws IOException {
    HitMaker maker = new HitMaker(asked, ranking, request);
    Map<String, Long> counts =
        asked
            .searcher()
            .search(asked.ranker().counted(), FacetTally.manager(List.of(SectionFields.SOURCE)))
            .counts(SectionFields.SOURCE);
    List<DocumentGroup> shown = new ArrayList<>();
    int end = Math.min(groups.size(), request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      List<Hit> hits = new ArrayList<>();
      for (int place : groups.get(i).best()) {
        hits.add(maker.hit(place));
      }
      String source = hits.getFirst().section().source();
      long all = Math.max(counts.getOrDefault(source, 0L), groups.get(i).size());
      shown.add(
          new DocumentGroup(source, hits.getFirst().section().document(), hits, all - hits.size()));
    }
    return shown;
  }
}
