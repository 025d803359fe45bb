package org.zhangjie.search;

import java.util.Comparator;

/** A section on its way up or down the list. */
final class RankedSection {
  /** Best first; ties by id. */
  static final Comparator<RankedSection> ORDER =
      Comparator.comparingDouble(RankedSection::score)
          .reversed()
          .thenComparing(section -> section.id);

  final int doc;
  final String id;

  /** By terms and phrases. */
  final double first;

  /** For holding all words of the query. */
  final double bonus;

  double characters;
  double document;
  double cited;
  double near;

  /** What is taken off a heading that stands back. */
  double back;

  /** Id of the section that it stands back for, empty if it does not. */
  String behind = "";

  RankedSection(int doc, String id, double first, double bonus) {
    this.doc = doc;
    this.id = id;
    this.first = first;
    this.bonus = bonus;
  }

  /** By the section's own words. */
  double own() {
    return first + characters;
  }

  double score() {
    return own() + document + cited + near + bonus - back;
  }
}
