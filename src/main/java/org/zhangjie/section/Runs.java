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
    for (Candidate c : candidates) {
      if (c.form == MarkerForm.TITLE || c.number == 0 && c.form != MarkerForm.DASH) {
        continue;
      }
      List<Candidate> run = open.get(c.form.ordinal());
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), c)) {
        even(run, lines);
        run.clear();
      }
      run.add(c);
    }
    open.forEach(run -> even(run, lines));
  }

  private static boolean follows(Candidate before, Candidate c) {
    return c.number == before.reached + 1 && c.outer.equals(before.outer);
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
    double sum = 0;
    for (Candidate c : run) {
      sum += Math.max(-4, Math.min(4, c.weight));
    }
    double mean = sum / run.size();
    boolean alone = run.size() == 1;
    for (Candidate c : run) {
      c.weight = alone ? c.weight - 1 : (c.weight + 3 * mean) / 4 + 0.5 - listed;
    }
  }
}
