package org.zhangjie.search;

/**
 * A section of a ranking with the words of the query that stand in it, as bits of a set.
 *
 * <p>Ids are a source and a place in its outline ({@code plan.md#1.5.1}), so they tell who stands
 * below whom.
 */
final class Relative {
  final RankedSection section;

  /** Whether it is a heading without a text of its own. */
  boolean bare;

  /** Words in the own heading. */
  long heading;

  /** Words in the own text. */
  long text;

  /** Words in the headings above, without the document's title. */
  long above;

  Relative(RankedSection section) {
    this.section = section;
  }

  String id() {
    return section.id;
  }

  int doc() {
    return section.doc;
  }

  /** Words that the section holds itself. */
  long own() {
    return heading | text;
  }

  /** Whether this is the section of that id or stands below it. */
  boolean isWithin(String id) {
    return section.id.startsWith(id)
        && (section.id.length() == id.length() || section.id.charAt(id.length()) == '.');
  }

  /**
   * The id of the branch in which every section inherits what this one does: the parent's, or the
   * document's where only the title holds words.
   */
  String branch() {
    String id = section.id;
    int place = id.lastIndexOf('#');
    int dot = above == 0 ? id.indexOf('.', place) : id.lastIndexOf('.');
    return dot < place ? id : id.substring(0, dot);
  }
}
