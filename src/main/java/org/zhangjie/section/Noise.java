package org.zhangjie.section;

/** The lines that are not content, each with the kind of noise it is. */
final class Noise {
  /** The kinds; their labels stand in accounts. */
  enum Kind {
    /** Not noise. */
    NONE(""),
    /** A contents list. */
    CONTENTS("contents"),
    /** A cover, masthead or imprint. */
    MASTHEAD("masthead"),
    /** A line repeated at the head or foot of pages. */
    RUNNING_HEAD("running-head"),
    /** A page number. */
    PAGE_NUMBER("page-number"),
    /** A table's header repeated on its next page. */
    REPEATED_HEADER("repeated-header"),
    /** A rule between parts. */
    RULE("rule"),
    /** A comment in the source's mark-up. */
    COMMENT("comment"),
    /** What a web page puts around its text: breadcrumbs, buttons, links to its neighbours. */
    NAVIGATION("navigation"),
    /** The place of an image. */
    IMAGE("image"),
    /** Characters without width above all text. */
    UNSEEN("unseen");

    final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private static final Kind[] KINDS = Kind.values();

  private final byte[] kinds;

  Noise(int lines) {
    this.kinds = new byte[lines + 1];
  }

  void mark(int line, Kind kind) {
    kinds[line] = (byte) kind.ordinal();
  }

  boolean is(int line) {
    return kinds[line] != 0;
  }

  Kind at(int line) {
    return KINDS[kinds[line]];
  }
}
