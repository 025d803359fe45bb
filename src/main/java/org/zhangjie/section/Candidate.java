package org.zhangjie.section;

import org.jspecify.annotations.Nullable;

/** A line that may be a heading, with what speaks for and against it. */
final class Candidate {
  final int line;
  final int endLine;
  final MarkerForm form;
  final int number;
  final String outer;
  final String marker;
  final String heading;
  final Shape shape;
  final int level;

  /** The line its text starts on or before: its own, but where the title stands apart. */
  int start;

  /** The last number on its line: that of 第三条 where 第二条 and 第三条 follow 第一条 on one line. */
  int reached;

  /** Whether the last candidate of its form has the number before its own. */
  boolean continued;

  /** Whether the next number is the first of an inner form: 一、 above （一）. */
  boolean opens;

  /** Counts the headings of outer forms down to this line, itself among them if it is one. */
  int section;

  /** What else the line may be, if not this; null if nothing. */
  @Nullable Candidate alternative;

  /** Evidence that it is a heading, in units of cost; negative against it. */
  double weight;

  /** What the line after the marker looks like. */
  enum Shape {
    /** A line of its own without an end mark. */
    OWN_LINE,
    /** A short phrase closed by 。 or ：, with text after it. */
    LEAD,
    /** A whole sentence or more, without a phrase to take for a heading. */
    CLAUSE,
    /** A clause that ends with ； in a list. */
    ITEM,
    /** Nothing after the marker. */
    BARE
  }

  Candidate(
      int line,
      int endLine,
      MarkerForm form,
      int number,
      String outer,
      String marker,
      String heading,
      Shape shape,
      int level) {
    this.line = line;
    this.start = line;
    this.endLine = endLine;
    this.form = form;
    this.number = number;
    this.reached = number;
    this.outer = outer;
    this.marker = marker;
    this.heading = heading;
    this.shape = shape;
    this.level = level;
  }

  /** The kind of section it opens. */
  SectionKind kind() {
    boolean arabic = form.kind == SectionKind.ARABIC_DOT || form.kind == SectionKind.ARABIC_PAREN;
    if (arabic && shape == Shape.LEAD) {
      return SectionKind.INLINE_LEAD;
    }
    return form == MarkerForm.DASH && shape == Shape.OWN_LINE ? SectionKind.OTHER : form.kind;
  }

  /** Whether body text follows on the heading's line. */
  boolean runIn() {
    boolean captioned = form == MarkerForm.ARTICLE && endLine == line && !heading.isEmpty();
    return shape == Shape.LEAD || shape == Shape.CLAUSE || shape == Shape.ITEM || captioned;
  }

  /** The decimal number as a whole, such as 3.2.1. */
  String label() {
    return outer.isEmpty() ? Integer.toString(number) : outer + "." + number;
  }
}
