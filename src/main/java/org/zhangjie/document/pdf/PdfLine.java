package org.zhangjie.document.pdf;

import java.util.List;

/**
 * A line as it stands on a page. Lengths are points, from the upper left corner of the page.
 *
 * @param text the line's text; of a row of a table its cells, parted by {@code \t}
 * @param left left end of the first character
 * @param right right end of the last character
 * @param y baseline
 * @param size largest font size in the line
 * @param bold whether the whole line, or its first clause, is bold
 * @param firstFont name of the font of its first Chinese character, empty if there is none
 * @param lastFont that of its last
 * @param isRow whether it is a row of a table, or holds gaps as wide as between columns
 * @param page 1-based page
 * @param height of the page
 */
record PdfLine(
    String text,
    float left,
    float right,
    float y,
    float size,
    boolean bold,
    String firstFont,
    String lastFont,
    boolean isRow,
    int page,
    float height) {

  /** A line of the segments given, from left to right; gaps between them become one sign. */
  static PdfLine of(List<Segment> segments, String gap, PageContent page) {
    StringBuilder text = new StringBuilder();
    float size = 0;
    for (Segment segment : segments) {
      text.append(text.isEmpty() ? "" : gap).append(segment.text().strip());
      size = Math.max(size, segment.size());
    }
    Segment first = segments.getFirst();
    return new PdfLine(
        text.toString(),
        first.left(),
        segments.getLast().right(),
        first.y(),
        size,
        first.isBold(),
        segments.getFirst().firstFont(),
        segments.getLast().lastFont(),
        gap.equals("\t") && segments.size() > 1,
        page.number(),
        page.height());
  }
}
