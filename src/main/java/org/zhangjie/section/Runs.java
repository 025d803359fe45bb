package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/**
 * Series of the same form whose numbers count up: its members are headings together or not at all,
 * so each takes half its weight from the others.
 */
final class Runs {
  private Runs() {}

  /** Evens the weights out within each series. */
  static void share(List<Candidate> candidates) {
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
        even(run);
        run.clear();
      }
      run.add(c);
    }
    open.forEach(Runs::even);
  }

  private static boolean follows(Candidate before, Candidate c) {
    return c.number == before.number + 1 && c.outer.equals(before.outer);
  }

  private static void even(List<Candidate> run) {
    if (run.isEmpty()) {
      return;
    }
    double sum = 0;
    for (Candidate c : run) {
      sum += Math.max(-4, Math.min(4, c.weight));
    }
    double mean = sum / run.size();
    boolean alone = run.size() == 1;
    for (Candidate c : run) {
      c.weight = alone ? c.weight - 1 : (c.weight + mean) / 2 + 0.5;
    }
  }
}
