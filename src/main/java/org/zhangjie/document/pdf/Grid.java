package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table drawn with rules: columns and rows, and which of their fields are one cell. */
final class Grid {
  /** Ends of rules that meet are at most this far apart. */
  static final float TOLERANCE = 3;

  /** Fields times rules: more are a drawing, not a table. */
  private static final long MOST = 50_000_000;

  private final float[] xs;
  private final float[] ys;
  private final int[][] owner;

  private Grid(float[] xs, float[] ys, List<Rule> rules) {
    this.xs = xs;
    this.ys = ys;
    this.owner = new int[ys.length - 1][xs.length - 1];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    for (int r = 0; r < owner.length; r++) {
      for (int c = 0; c < owner[r].length; c++) {
        if (owner[r][c] < 0) {
          fill(r, c, rules);
        }
      }
    }
  }

  /** The grid that rules which touch each other make, if it has at least two cells side by side. */
  static Optional<Grid> of(List<Rule> rules) {
    List<Float> across = new ArrayList<>();
    List<Float> down = new ArrayList<>();
    for (Rule rule : rules) {
      across.add(rule.left());
      across.add(rule.right());
      down.add(rule.top());
      down.add(rule.bottom());
    }
    float[] xs = distinct(across);
    float[] ys = distinct(down);
    boolean table = xs.length > 2 && ys.length > 1;
    table &= (long) xs.length * ys.length * rules.size() < MOST;
    boolean upright = rules.stream().anyMatch(rule -> !rule.isLevel());
    return table && upright ? Optional.of(new Grid(xs, ys, rules)) : Optional.empty();
  }

  private static float[] distinct(List<Float> places) {
    places.sort(Comparator.naturalOrder());
    float[] out = new float[places.size()];
    int count = 0;
    for (float place : places) {
      if (count == 0 || place - out[count - 1] > TOLERANCE) {
        out[count++] = place;
      }
    }
    return Arrays.copyOf(out, count);
  }

  /** Gives a field and all that no rule parts from it to one cell, as a rectangle. */
  private void fill(int row, int column, List<Rule> rules) {
    int right = column;
    while (right + 1 < xs.length - 1
        && owner[row][right + 1] < 0
        && !isRuled(rules, false, xs[right + 1], middle(ys, row))) {
      right++;
    }
    int below = row;
    while (below + 1 < ys.length - 1 && isOpen(rules, below + 1, column, right)) {
      below++;
    }
    for (int r = row; r <= below; r++) {
      Arrays.fill(owner[r], column, right + 1, row * xs.length + column);
    }
  }

  private boolean isOpen(List<Rule> rules, int row, int from, int to) {
    for (int c = from; c <= to; c++) {
      if (owner[row][c] >= 0 || isRuled(rules, true, ys[row], middle(xs, c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRuled(List<Rule> rules, boolean level, float at, float through) {
    for (Rule rule : rules) {
      float place = level ? rule.top() : rule.left();
      float from = level ? rule.left() : rule.top();
      float to = level ? rule.right() : rule.bottom();
      if (rule.isLevel() == level
          && Math.abs(place - at) <= TOLERANCE
          && from <= through
          && to >= through) {
        return true;
      }
    }
    return false;
  }

  private static float middle(float[] places, int i) {
    return (places[i] + places[i + 1]) / 2;
  }

  /** Whether a segment stands inside. */
  boolean holds(Segment segment) {
    float y = segment.y() - segment.size() / 3;
    float x = (segment.left() + segment.right()) / 2;
    return y > ys[0] && y < ys[ys.length - 1] && x > xs[0] && x < xs[xs.length - 1];
  }

  /** The rows: the segments of each cell, at the field in its upper left corner. */
  List<List<List<Segment>>> rows(List<Segment> segments) {
    List<List<List<Segment>>> rows = new ArrayList<>();
    for (int r = 0; r < owner.length; r++) {
      List<List<Segment>> row = new ArrayList<>();
      for (int c = 0; c < owner[r].length; c++) {
        row.add(new ArrayList<>());
      }
      rows.add(row);
    }
    for (Segment segment : segments) {
      int r = field(ys, segment.y() - segment.size() / 3);
      for (int c = 0; c < xs.length - 1; ) {
        int end = c + 1;
        while (end < xs.length - 1 && owner[r][end] == owner[r][c]) {
          end++;
        }
        Segment part =
            segment.between(c == 0 ? -1e6f : xs[c], end == xs.length - 1 ? 1e6f : xs[end]);
        if (!part.isBlank()) {
          int cell = owner[r][c];
          rows.get(cell / xs.length).get(cell % xs.length).add(part);
        }
        c = end;
      }
    }
    return rows;
  }

  private static int field(float[] places, float at) {
    int i = 0;
    while (i < places.length - 2 && at >= places[i + 1]) {
      i++;
    }
    return i;
  }
}
