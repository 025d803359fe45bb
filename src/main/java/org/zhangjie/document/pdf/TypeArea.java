package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The left and right edge of the column that a line is set in, and the usual step between lines.
 *
 * @param left where full lines start, in points
 * @param right where they end
 * @param step from baseline to baseline, 0 if there is a single line
 * @param lines how many lines tell so
 */
record TypeArea(float left, float right, float step, int lines) {
  /** Edges differ by less than this share of the size from line to line. */
  private static final float RAGGED = 0.6f;

  /** A column of fewer lines takes its edges from a longer one that it fits into. */
  private static final int ENOUGH = 6;

  /** The areas of all lines, each line's at its place: columns are runs of lines downwards. */
  static List<TypeArea> of(List<PdfLine> lines) {
    List<TypeArea> runs = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
        runs.add(ofColumn(lines.subList(start, i)));
        lengths.add(i - start);
        start = i;
      }
    }
    List<TypeArea> longer =
        runs.stream()
            .filter(area -> area.lines >= ENOUGH)
            .sorted(Comparator.comparing(TypeArea::lines).reversed())
            .toList();
    List<TypeArea> out = new ArrayList<>();
    for (int r = 0; r < runs.size(); r++) {
      TypeArea area = runs.get(r);
      TypeArea fit = area.lines >= ENOUGH ? area : area.within(longer);
      for (int k = 0; k < lengths.get(r); k++) {
        out.add(fit);
      }
    }
    return out;
  }

  private static boolean goesOn(PdfLine above, PdfLine line) {
    return above.page() == line.page() && line.y() > above.y();
  }

  private TypeArea within(List<TypeArea> others) {
    for (TypeArea other : others) {
      if (left >= other.left - 1 && right <= other.right + 1) {
        return new TypeArea(other.left, other.right, step > 0 ? step : other.step, lines);
      }
    }
    return this;
  }

  private static TypeArea ofColumn(List<PdfLine> column) {
    List<PdfLine> text = column.stream().filter(line -> !line.isRow()).toList();
    if (text.isEmpty()) {
      return new TypeArea(0, 0, 0, 0);
    }
    List<Float> lefts = new ArrayList<>(text.stream().map(PdfLine::left).sorted().toList());
    List<Float> rights =
        new ArrayList<>(text.stream().map(line -> -line.right()).sorted().toList());
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < text.size(); i++) {
      steps.add(text.get(i).y() - text.get(i - 1).y());
    }
    steps.sort(Comparator.naturalOrder());
    float size = text.get(text.size() / 2).size();
    float step = steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    return new TypeArea(
        shared(lefts, RAGGED * size), -shared(rights, RAGGED * size), step, text.size());
  }

  /** The first place that two lines share; a single line may stick out. */
  private static float shared(List<Float> places, float tolerance) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) - places.get(i - 1) <= tolerance) {
        return places.get(i - 1);
      }
    }
    return places.getFirst();
  }

  /** How far in a line starts, in sizes. */
  float indent(PdfLine line) {
    return (line.left() - left) / Math.max(1, line.size());
  }

  /** How far before the edge a line ends, in sizes. */
  float rest(PdfLine line) {
    return (right - line.right()) / Math.max(1, line.size());
  }
}
