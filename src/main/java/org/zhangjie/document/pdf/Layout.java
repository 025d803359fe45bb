package org.zhangjie.document.pdf;

import java.util.List;

/** What the places of lines tell: indents of two characters, gaps between paragraphs. */
final class Layout {
  private static final float LEAST_INDENT = 1.5f;
  private static final float MOST_INDENT = 2.6f;

  /** Lines of one paragraph are set at most this many font sizes apart (double spacing). */
  private static final float WIDEST_SPACING = 2.6f;

  private Layout() {}

  /** Whether a line starts two characters further in than a neighbour: a paragraph's first line. */
  static boolean indented(List<PdfLine> lines, int i) {
    PdfLine line = lines.get(i);
    return i + 1 < lines.size() && indentedFrom(line, lines.get(i + 1))
        || i > 0 && indentedFrom(line, lines.get(i - 1));
  }

  /** Whether the gap above a line is wider than between lines of one paragraph. */
  static boolean apart(PdfLine above, PdfLine line) {
    float step = line.y() - above.y();
    return above.page() == line.page() && step > WIDEST_SPACING * Math.max(1, above.size());
  }

  private static boolean indentedFrom(PdfLine line, PdfLine neighbour) {
    float indent = line.x() - neighbour.x();
    float size = Math.max(1, line.size());
    return line.page() == neighbour.page()
        && indent >= LEAST_INDENT * size
        && indent <= MOST_INDENT * size;
  }
}
