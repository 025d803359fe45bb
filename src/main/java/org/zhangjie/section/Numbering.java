package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows the numbers of an outline's headings and notes those that do not follow. */
final class Numbering {
  /** A series: headings of one form under one parent. */
  private record Series(int parent, MarkerForm form, String outer) implements Comparable<Series> {
    @Override
    public int compareTo(Series other) {
      int byParent = Integer.compare(parent, other.parent);
      int byForm = byParent != 0 ? byParent : form.compareTo(other.form);
      return byForm != 0 ? byForm : outer.compareTo(other.outer);
    }
  }

  private final List<Outline.Node> nodes;
  private final List<NumberingWarning> warnings = new ArrayList<>();

  private Numbering(Outline outline) {
    this.nodes = outline.nodes();
  }

  /** The doubts, by ascending line. */
  static List<NumberingWarning> check(Outline outline) {
    Numbering numbering = new Numbering(outline);
    numbering.check();
    return numbering.warnings;
  }

  private void check() {
    Map<Series, List<Integer>> series = new TreeMap<>();
    int[] running = new int[nodes.size()];
    int[] last = new int[MarkerForm.values().length];
    for (int i = 0; i < nodes.size(); i++) {
      Candidate c = nodes.get(i).heading();
      if (c.form == MarkerForm.TITLE || c.form == MarkerForm.ANNEX) {
        last = new int[last.length];
      }
      if (counts(c)) {
        running[i] = last[c.form.ordinal()];
        last[c.form.ordinal()] = c.reached;
        boolean decimal = c.form == MarkerForm.DECIMAL;
        Series key = new Series(nodes.get(i).parent(), c.form, decimal ? c.outer : "");
        series.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    series.values().forEach(members -> follow(members, running[members.get(0)]));
    warnings.sort((a, b) -> Integer.compare(a.line(), b.line()));
  }

  private static boolean counts(Candidate c) {
    return c.number > 0
        && c.form != MarkerForm.TITLE
        && c.form != MarkerForm.ANNEX
        && c.marker.indexOf('-') < 0
        && c.marker.indexOf('－') < 0;
  }

  /**
   * Follows one series. Articles may begin with any number: a part of a code in a file of its own.
   *
   * @param before the number that the form had last in the document, as numbers may run through
   */
  private void follow(List<Integer> members, int before) {
    Candidate first = heading(members, 0);
    boolean excerpt = first.form == MarkerForm.ARTICLE && before == 0;
    int last = excerpt ? first.number - 1 : first.number == before + 1 ? before : 0;
    for (int i = 0; i < members.size(); i++) {
      Candidate c = heading(members, i);
      int expected = last + 1;
      boolean inserted = c.form == MarkerForm.ARTICLE && !c.outer.isEmpty() && c.number == last;
      boolean again = i > 0 && c.number == 1;
      last = c.reached;
      if (c.number == expected || inserted || again) {
        continue;
      }
      boolean goesOn = i + 1 < members.size() && heading(members, i + 1).number == expected + 1;
      last = goesOn ? expected : last;
      warnings.add(
          new NumberingWarning(
              kind(c.number, expected, goesOn),
              c.line,
              c.marker,
              MarkerText.withNumber(c, expected)));
    }
  }

  private static NumberingWarning.Kind kind(int number, int expected, boolean goesOn) {
    if (number == expected - 1) {
      return NumberingWarning.Kind.DUPLICATE;
    }
    return goesOn || number < expected
        ? NumberingWarning.Kind.MISPLACED
        : NumberingWarning.Kind.GAP;
  }

  private Candidate heading(List<Integer> members, int i) {
    return nodes.get(members.get(i)).heading();
  }
}
