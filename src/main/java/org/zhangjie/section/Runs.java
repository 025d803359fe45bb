package org.zhangjie.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, List<Candidate>> open = new LinkedHashMap<>();
    int section = 0;
    Candidate before = null;
    boolean articles = false;
    for (Candidate c : candidates) {
      if (c.form == MarkerForm.TITLE || c.number == 0 && c.form != MarkerForm.DASH) {
        continue;
      }
      if (c.weight > 0 && c.form.rank < MarkerForm.ARABIC_DOT.rank) {
        section++;
      }
      List<Candidate> run = open.computeIfAbsent(series(c), k -> new ArrayList<>());
      c.continued = !run.isEmpty() && follows(run.get(run.size() - 1), c);
      c.section = section;
      articles |= c.form == MarkerForm.ARTICLE;
      if (before != null && !articles && opens(before, c, lines)) {
        before.opens = true;
      }
      before = c;
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), c)) {
        even(run, lines);
        run.clear();
      }
      run.add(c);
    }
    open.values().forEach(run -> even(run, lines));
  }

  /** What the members of a series have in common; 1.1 and 1.2 stand between 1 and 2. */
  private static String series(Candidate c) {
    return c.form == MarkerForm.DECIMAL ? c.form + c.outer : c.form.toString();
  }

  private static boolean follows(Candidate before, Candidate c) {
    int step = c.number - before.reached;
    boolean gap = step == 2 && before.reached > 0 && c.form.numerals == MarkerForm.Numerals.CHINESE;
    return (step == 1 || gap) && c.outer.equals(before.outer);
  }

  /** Whether c is the first of an inner form, which no ： has announced. */
  private static boolean opens(Candidate before, Candidate c, Lines lines) {
    return c.number == 1
        && c.form.rank > before.form.rank
        && !lines.is(before.endLine, Lines.ENDS_CLAUSE);
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
      run.get(0).weight -= (isLeft(run.get(0)) ? 0 : 1) + listed;
      return;
    }
    double whole = mean(run);
    for (int from = 0; from < run.size(); ) {
      int to = part(run, from);
      double mean = Math.max(whole, mean(run.subList(from, to)));
      for (Candidate c : run.subList(from, to)) {
        double even = (c.weight + 3 * mean) / 4 + 0.5;
        boolean opens = c.opens && c.shape == Candidate.Shape.OWN_LINE;
        c.weight = (opens ? Math.max(c.weight, even) : even) - listed;
      }
      from = to;
    }
  }

  /** （五） with a heading of its own: one whose sisters the source has lost, or left out. */
  private static boolean isLeft(Candidate c) {
    return c.number > 1
        && (c.shape == Candidate.Shape.OWN_LINE || c.shape == Candidate.Shape.LEAD)
        && c.form.rank <= MarkerForm.CN_PAREN.rank;
  }

  private static double mean(List<Candidate> run) {
    double sum = 0;
    for (Candidate c : run) {
      sum += Math.max(-4, Math.min(5, c.weight));
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
