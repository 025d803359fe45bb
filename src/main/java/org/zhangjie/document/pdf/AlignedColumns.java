package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables without upright rules: lines one below the other whose gaps are above each other are rows.
 * Other gaps are blanks, such as between the signs of 目 录.
 */
final class AlignedColumns {
  /** Gaps between columns of a table, or a heading and its page number, in sizes. */
  private static final float COLUMN_GAP = 1.4f;

  /** Two lines may be aligned by chance. */
  private static final int FEWEST = 3;

  private AlignedColumns() {}

  static void write(List<List<Segment>> lines, PageContent page, List<PdfLine> out) {
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && hasColumns(lines.get(end))) {
        end++;
      }
      List<float[]> columns = columns(lines.subList(i, end));
      if (end - i >= FEWEST && columns.size() > 1) {
        for (List<Segment> line : lines.subList(i, end)) {
          out.add(row(line, columns, page));
        }
        i = end;
      } else {
        out.add(line(lines.get(i), page));
        i++;
      }
    }
  }

  private static boolean hasColumns(List<Segment> line) {
    for (int i = 1; i < line.size(); i++) {
      if (isWide(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(Segment left, Segment right) {
    return right.left() - left.right() >= COLUMN_GAP * Math.max(left.size(), right.size());
  }

  /** The places that any of the lines prints on, parted where none does. */
  private static List<float[]> columns(List<List<Segment>> lines) {
    List<float[]> spans = new ArrayList<>();
    for (List<Segment> line : lines) {
      for (Segment segment : line) {
        spans.add(new float[] {segment.left(), segment.right(), segment.size()});
      }
    }
    spans.sort(Comparator.comparing(span -> span[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] span : spans) {
      if (columns.isEmpty() || span[0] - columns.getLast()[1] < span[2] / 2) {
        if (columns.isEmpty()) {
          columns.add(span.clone());
        }
        columns.getLast()[1] = Math.max(columns.getLast()[1], span[1]);
      } else {
        columns.add(span.clone());
      }
    }
    return columns;
  }

  private static PdfLine row(List<Segment> line, List<float[]> columns, PageContent page) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (Segment segment : line) {
      while (segment.left() > columns.get(column)[1]) {
        text.append('\t');
        column++;
      }
      Joint.append(text, segment.text().strip());
    }
    PdfLine plain = PdfLine.of(line, "", page);
    return new PdfLine(
        text.toString(),
        plain.left(),
        plain.right(),
        plain.y(),
        plain.size(),
        plain.bold(),
        plain.firstFont(),
        plain.lastFont(),
        true,
        plain.page(),
        plain.height());
  }

  /** A number behind a wide gap is the page that an entry of a contents list names. */
  private static PdfLine line(List<Segment> line, PageContent page) {
    boolean entry =
        line.size() == 2
            && isWide(line.getFirst(), line.getLast())
            && line.getLast().text().strip().matches("[0-9０-９]{1,4}|[—\\-–][ ]?[0-9]+[ ]?[—\\-–]");
    return PdfLine.of(line, entry ? "\t" : " ", page);
  }
}
