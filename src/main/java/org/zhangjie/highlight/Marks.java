package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;

/** Turns matches into what is marked. */
final class Marks {
  private Marks() {}

  /** Merges matches, which come by ascending start, that overlap or touch. */
  static List<Span> of(List<Match> matches) {
    List<Span> marks = new ArrayList<>();
    for (Match match : matches) {
      Span last = marks.isEmpty() ? null : marks.getLast();
      if (last != null && match.start() <= last.end()) {
        marks.removeLast();
        marks.add(new Span(last.start(), Math.max(last.end(), match.end())));
      } else {
        marks.add(new Span(match.start(), match.end()));
      }
    }
    return marks;
  }

  /** Index of the first mark that ends after {@code at}, or the number of marks. */
  static int firstAfter(List<Span> marks, int at) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
