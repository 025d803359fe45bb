package org.zhangjie.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** A section on its way up or down the list. */
final class RankedSection {
  private static final Comparator<RankedSection> BEST_FIRST =
      (one, other) -> Double.compare(other.score(), one.score());

  final int doc;

  /** The segment it is in. */
  final int leaf;

  /** Place of its id among those of its segment. */
  final int ordinal;

  /** Empty as long as nobody has asked for it, see {@link SectionIds}. */
  String id = "";

  /** By terms and phrases. */
  final double first;

  /** For holding all words of the query. */
  final double bonus;

  double characters;
  double document;
  double cited;

  /** The score of a heading that stands back is no higher. */
  double ceiling = Double.POSITIVE_INFINITY;

  /** Id of the section that it stands back for, empty if it does not. */
  String behind = "";

  RankedSection(int doc, int leaf, int ordinal, double first, double bonus) {
    this.doc = doc;
    this.leaf = leaf;
    this.ordinal = ordinal;
    this.first = first;
    this.bonus = bonus;
  }

  /** Puts sections in order: best first, ties by id. */
  static void order(List<RankedSection> sections, SectionIds ids) throws IOException {
    sections.sort(BEST_FIRST);
    for (int from = 0, to; from < sections.size(); from = to) {
      double score = sections.get(from).score();
      to = from + 1;
      while (to < sections.size() && sections.get(to).score() == score) {
        to++;
      }
      if (to > from + 1) {
        List<RankedSection> equal = sections.subList(from, to);
        ids.read(equal);
        equal.sort((a, b) -> a.id.compareTo(b.id));
      }
    }
  }

  /** By the section's own words. */
  double own() {
    return first + characters;
  }

  double score() {
    return Math.min(earned(), ceiling);
  }

  /** What is taken off a heading that stands back. */
  double back() {
    return earned() - score();
  }

  private double earned() {
    return own() + document + cited + bonus;
  }
}
