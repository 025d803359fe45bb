package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/**
 * Series of the same form whose numbers count up: its members are headings together or not at all,
 * so each takes most of its weight from the others.
 */
final class Runs {
  /** What speaks against each entry of a list. */
  private static final double LISTED = 5;

  private Runs() {}

  /** Evens the weights out within each series. */
  static void share(List<Candidate> candidates, Lines lines) {
    List<List<Candidate>> open = new ArrayList<>();
    for (int i = 0; i < MarkerForm.values().length; i++) {
      open.add(new ArrayList<>());
    }
    int section = 0;
    for (Candidate c : candidates) {
      if (c.form == MarkerForm.TITLE || c.number == 0 && c.form != MarkerForm.DASH) {
        continue;
      }
      if (c.weight > 0 && c.form.rank < MarkerForm.ARABIC_DOT.rank) {
        section++;
      }
      List<Candidate> run = open.get(c.form.ordinal());
      c.continued = !run.isEmpty() && follows(run.get(run.size() - 1), c);
      c.section = section;
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), c)) {
        even(run, lines);
        run.clear();
      }
      run.add(c);
    }
    open.forEach(run -> even(run, lines));
  }

  private static boolean follows(Candidate before, Candidate c) {
    int step = c.number - before.reached;
    boolean gap = step == 2 && before.reached > 0 && c.form.numerals == MarkerForm.Numerals.CHINESE;
    return (step == 1 || gap) && c.outer.equals(before.outer);
  }

  /** Whether the members stand line below line with nothing between: a list of names. */
  private static boolean isList(List<Candidate> run, Lines lines) {
    MarkerForm form = run.get(0).form;
    if (run.size() < 3 || form.rank < MarkerForm.DECIMAL.rank || form == MarkerForm.ARTICLE) {
      return false;
    }
    for (int i = 0; i < run.size(); i++) {
      Candidate c = run.get(i);
      boolean adjacent = i + 1 == run.size() || lines.after(c.endLine) == run.get(i + 1).start;
      if (!adjacent || c.shape != Candidate.Shape.OWN_LINE) {
        return false;
      }
    }
    return true;
  }

  private static void even(List<Candidate> run, Lines lines) {
    if (run.isEmpty()) {
      return;
    }
    double listed = isList(run, lines) ? LISTED : 0;
    if (run.size() == 1) {
      run.get(0).weight -= 1 + listed;
      return;
    }
    double whole = mean(run);
    for (int from = 0; from < run.size(); ) {
      int to = part(run, from);
      double mean = Math.max(whole, mean(run.subList(from, to)));
      for (Candidate c : run.subList(from, to)) {
        c.weight = (c.weight + 3 * mean) / 4 + 0.5 - listed;
      }
      from = to;
    }
  }

  private static double mean(List<Candidate> run) {
    double sum = 0;
    for (Candidate c : run) {
      sum += Math.max(-4, Math.min(4, c.weight));
    }
    return sum / run.size();
  }

  /**
   * The end of the members from one on that may be headings although the others are none: where 1.
   * to 30. run on through several sections, those of one section, if they are at least two.
   */
  private static int part(List<Candidate> run, int from) {
    if (run.get(0).form != MarkerForm.ARABIC_DOT) {
      return run.size();
    }
    int to = from + 1;
    while (to < run.size()
        && (run.get(to).section == run.get(from).section
            || to - from < 2
            || to + 1 == run.size()
            || run.get(to + 1).section != run.get(to).section)) {
      to++;
    }
    return to;
  }
}
