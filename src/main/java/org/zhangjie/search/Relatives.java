package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Puts bare headings back in a ranking where a relative matches for the same reason. A heading
 * without a text of its own stands back
 *
 * <ol>
 *   <li>for a section below it that ranks higher: the heading stands in its path;
 *   <li>if it holds no word of the query, for a section that ranks higher and inherits the same
 *       words: 第五章 附则 is found by its document's title, as all its brethren are;
 *   <li>for a section below it that follows within a page and holds the heading's words itself.
 * </ol>
 *
 * A section with a text keeps its place: among sections that match by what they inherit is often
 * the one that answers. {@code docs/ranking.md} has the figures.
 */
final class Relatives {
  /** A page: a section so near stands beside the heading that stands back for it. */
  private static final int NEAR = 10;

  /** Enough to stand behind the last of the others where scores are printed. */
  private static final double BEHIND = 1e-4;

  private final SectionIds ids;
  private final OwnWords words;

  Relatives(IndexSearcher searcher, QueryPlan plan, SectionIds ids) {
    this.ids = ids;
    this.words = new OwnWords(searcher, plan);
  }

  /**
   * Puts headings to the end of a ranking, in place; their scores are lowered below its last.
   *
   * @param before sections that rank higher than all of these
   * @param depth so many sections in front are wanted; beyond, headings keep their places
   */
  void standBack(List<RankedSection> ranking, List<RankedSection> before, int depth)
      throws IOException {
    if (words.isEmpty() || ranking.isEmpty()) {
      return;
    }
    List<Relative> all = ranking.stream().map(Relative::new).toList();
    List<Relative> higher = new ArrayList<>();
    before.stream().filter(one -> one.behind.isEmpty()).map(Relative::new).forEach(higher::add);
    int enough = higher.size() + depth;
    int known = 0;
    for (int i = 0; i < all.size() && higher.size() < enough; i++) {
      if (i == known) {
        known = Math.min(all.size(), known + depth);
        learn(all, i, known);
      }
      Relative one = all.get(i);
      Optional<Relative> other = one.bare ? standsFor(one, higher, next(all, i)) : Optional.empty();
      if (other.isPresent()) {
        one.section.behind = other.get().id();
      } else {
        higher.add(one);
      }
    }
    lower(ranking);
    RankedSection.order(ranking, ids);
  }

  /** Finds what must be known of the sections at places [from, to). */
  private void learn(List<Relative> all, int from, int to) throws IOException {
    List<Relative> seen = all.subList(from, Math.min(all.size(), to + NEAR));
    words.findBare(seen);
    if (all.subList(from, to).stream().anyMatch(one -> one.bare)) {
      ids.read(all.subList(0, from + seen.size()).stream().map(one -> one.section).toList());
      words.find(seen.stream().filter(one -> one.bare).toList());
      words.find(near(all, from, to));
    }
  }

  private static void lower(List<RankedSection> ranking) {
    double last =
        ranking.stream()
            .filter(section -> section.behind.isEmpty())
            .mapToDouble(RankedSection::score)
            .min()
            .orElse(0);
    for (RankedSection section : ranking) {
      if (!section.behind.isEmpty()) {
        section.ceiling = last - BEHIND;
      }
    }
  }

  private static List<Relative> next(List<Relative> all, int at) {
    return all.subList(at + 1, Math.min(all.size(), at + 1 + NEAR));
  }

  /** The sections that a heading before them may stand back for. */
  private static List<Relative> near(List<Relative> all, int from, int to) {
    List<Relative> near = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Relative one = all.get(i);
      if (one.bare) {
        next(all, i).stream().filter(o -> !o.bare && o.isWithin(one.id())).forEach(near::add);
      }
    }
    return near.stream().distinct().toList();
  }

  private static Optional<Relative> standsFor(
      Relative heading, List<Relative> before, List<Relative> next) {
    String branch = heading.heading == 0 ? heading.branch() : heading.id();
    return before.stream()
        .filter(other -> other.isWithin(branch))
        .findFirst()
        .or(() -> next.stream().filter(other -> speaksFor(other, heading)).findFirst());
  }

  private static boolean speaksFor(Relative other, Relative heading) {
    return other.isWithin(heading.id())
        && other.own() != 0
        && (heading.heading & ~other.own()) == 0;
  }
}
