package org.zhangjie.highlight;

/**
 * A stretch of text that is shown or not shown as one: a clause, a list item's part, a table row,
 * or a cut of a clause that is longer than a snippet may be.
 *
 * @param start first unit, no blank
 * @param end one past the last unit, no blank before it
 * @param opens what the piece starts with
 * @param closes whether a clause ends with it
 * @param header number of the piece that is the table's first row, if this is a row; otherwise -1
 */
record Piece(int start, int end, Opening opens, boolean closes, int header) {
  /** What starts where a piece starts; each is also all that stand before it. */
  enum Opening {
    /** Nothing: the piece was cut from a clause. */
    CUT,
    /** A clause. */
    CLAUSE,
    /** A sentence. */
    SENTENCE,
    /** A line: a paragraph or a list item. */
    LINE
  }

  /** Whether this is a table row. */
  boolean isRow() {
    return header >= 0;
  }

  boolean opensAtLeast(Opening opening) {
    return opens.compareTo(opening) >= 0;
  }
}
