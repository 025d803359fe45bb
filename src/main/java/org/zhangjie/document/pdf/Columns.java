package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the columns of a page one after the other where the file has them side by side. Most
 * programs write column by column, and then there is nothing to do.
 */
final class Columns {
  private static final float GUTTER = 1;

  /** Columns of text are this many sizes wide on average; those of tables are narrower. */
  private static final float NARROWEST = 9;

  /** So many lines must be cut by the gutter, and this share of all. */
  private static final int FEWEST = 5;

  private static final float SHARE = 0.5f;

  private Columns() {}

  static List<List<Segment>> inReadingOrder(List<List<Segment>> lines) {
    float gutter = gutter(lines);
    if (gutter <= 0) {
      return lines;
    }
    List<List<Segment>> out = new ArrayList<>();
    List<List<Segment>> right = new ArrayList<>();
    for (List<Segment> line : lines) {
      List<Segment> before = line.stream().filter(s -> s.right() <= gutter).toList();
      List<Segment> after = line.stream().filter(s -> s.left() >= gutter).toList();
      if (before.size() + after.size() < line.size()) {
        out.addAll(right);
        right.clear();
        out.add(line);
        continue;
      }
      if (!before.isEmpty()) {
        out.add(before);
      }
      if (!after.isEmpty()) {
        right.add(after);
      }
    }
    out.addAll(right);
    return out;
  }

  /** The middle of the gap that parts most lines in two; 0 if there is none. */
  private static float gutter(List<List<Segment>> lines) {
    List<float[]> gaps = new ArrayList<>();
    float widths = 0;
    for (List<Segment> line : lines) {
      if (line.size() == 2) {
        Segment a = line.getFirst();
        Segment b = line.getLast();
        if (b.left() - a.right() >= GUTTER * a.size()) {
          gaps.add(new float[] {a.right(), b.left()});
          widths += (b.right() - a.left()) / Math.max(1, a.size()) / 2;
        }
      }
    }
    if (gaps.size() < FEWEST
        || gaps.size() < SHARE * lines.size()
        || widths < NARROWEST * gaps.size()) {
      return 0;
    }
    float from = (float) gaps.stream().mapToDouble(gap -> gap[0]).max().orElse(0);
    float to = (float) gaps.stream().mapToDouble(gap -> gap[1]).min().orElse(0);
    return to > from ? (from + to) / 2 : 0;
  }
}
