package org.zhangjie.search;

/** A section on its way up or down the list. */
final class RankedSection {
  final int doc;
  final String id;

  /** By terms and phrases. */
  final double first;

  /** For holding all words of the query. */
  final double bonus;

  double characters;
  double document;
  double cited;

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
    return own() + document + cited + bonus;
  }
}
