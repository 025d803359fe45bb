package org.zhangjie.section;

import org.jspecify.annotations.Nullable;

/**
 * A line with its Markdown and HTML marks read off.
 *
 * @param text the line without marks and outer white space
 * @param level heading level claimed by {@code #} or the source's format, 0 if none
 * @param bold length of the bold text the line opens with, 0 if none
 * @param kind what the marks say the line is
 * @param marker the number the text opens with, null if it opens with none
 */
record MarkedLine(String text, int level, int bold, Kind kind, @Nullable Marker marker) {
  /** Reads the marker off the text. */
  MarkedLine(String text, int level, int bold, Kind kind) {
    this(text, level, bold, kind, Marker.read(text));
  }

  /** What the marks make of a line. */
  enum Kind {
    /** Text, or nothing at all. */
    TEXT,
    /** A row of a table; cells are parted by tabs. */
    ROW,
    /** A horizontal rule, a table's rule, or a lone tag. */
    RULE,
    /** A comment. */
    COMMENT,
    /** An image. */
    IMAGE
  }
}
