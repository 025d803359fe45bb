package org.zhangjie.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among candidates the headings that make the cheapest structure as a whole: a beam search
 * over stacks of open headings. Each candidate is either taken, as the next of an open series or
 * the first of a new one, or left as text; both have a price. Time is linear in the candidates.
 */
final class OutlineSearch {
  /** Structures kept after each candidate; 3 already gives the same results on the law corpus. */
  private static final int BEAM = 6;

  /** A structure this much dearer than the best one is given up. */
  private static final double HOPELESS = 14;

  private static final int FORMS = MarkerForm.values().length;

  /**
   * An open heading and those it stands under.
   *
   * @param number the heading's number, or the one it should have where it seems misread
   */
  private record Frame(@Nullable Frame parent, Candidate heading, int depth, int number) {
    MarkerForm form() {
      return heading.form;
    }
  }

  /** A structure up to some candidate. */
  private record State(
      double cost, Frame top, int[] last, byte[] under, @Nullable Choice choices) {}

  /** The headings taken so far, last first. */
  private record Choice(@Nullable Choice before, Frame frame) {}

  /**
   * A way from one structure to the next: a heading taken, or passed over.
   *
   * @param parent what the heading is taken under, null where it is a document's title
   * @param taken null if nothing is taken
   */
  private record Step(
      double cost, State from, @Nullable Frame parent, @Nullable Candidate taken, int number) {}

  /** The steps at the candidate looked at, cheapest first, without the hopeless ones. */
  private final List<Step> steps = new ArrayList<>();

  private OutlineSearch() {}

  /**
   * The best outline.
   *
   * @param root the heading of the first document, which may stand on no line
   * @param candidates in order of their lines
   */
  static Outline best(Candidate root, List<Candidate> candidates) {
    OutlineSearch search = new OutlineSearch();
    Frame frame = new Frame(null, root, 1, 0);
    byte[] under = new byte[FORMS];
    Arrays.fill(under, (byte) -1);
    List<State> beam = List.of(new State(0, frame, new int[FORMS], under, new Choice(null, frame)));
    for (Candidate candidate : candidates) {
      beam = search.step(beam, candidate);
    }
    return outline(beam.get(0).choices());
  }

  private static Outline outline(@Nullable Choice choices) {
    List<Frame> frames = new ArrayList<>();
    for (Choice c = choices; c != null; c = c.before()) {
      frames.add(c.frame());
    }
    Collections.reverse(frames);
    IdentityHashMap<Frame, Integer> places = new IdentityHashMap<>(frames.size());
    List<Outline.Node> nodes = new ArrayList<>();
    for (Frame frame : frames) {
      Frame up = frame.parent();
      places.put(frame, nodes.size());
      int parent = up == null ? -1 : places.getOrDefault(up, 0);
      nodes.add(new Outline.Node(frame.heading(), parent, frame.depth()));
    }
    return new Outline(nodes);
  }

  private List<State> step(List<State> beam, Candidate c) {
    steps.clear();
    double dearest = beam.get(0).cost() + HOPELESS;
    double best = 0;
    for (Candidate way = c; way != null; way = way.alternative) {
      best = Math.max(best, way.weight);
    }
    for (State state : beam) {
      offer(state.cost() + best, state, null, null, 0);
      for (Candidate way = c; way != null; way = way.alternative) {
        if (best - way.weight < HOPELESS) {
          take(state, way, state.cost() + best - way.weight, dearest);
        }
      }
    }
    List<State> kept = new ArrayList<>(BEAM);
    for (int i = 0;
        i < steps.size() && kept.size() < BEAM && !isHopeless(steps.get(i).cost());
        i++) {
      State state = after(steps.get(i));
      if (isNew(kept, state)) {
        kept.add(state);
      }
    }
    return kept;
  }

  private boolean isHopeless(double cost) {
    return !steps.isEmpty() && cost > steps.get(0).cost() + HOPELESS;
  }

  /** Puts a step behind those that cost no more. */
  private void offer(
      double cost, State from, @Nullable Frame parent, @Nullable Candidate taken, int number) {
    if (isHopeless(cost)) {
      return;
    }
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).cost() > cost) {
      at--;
    }
    steps.add(at, new Step(cost, from, parent, taken, number));
  }

  private static boolean isNew(List<State> kept, State state) {
    for (State other : kept) {
      if (sameStack(other.top(), state.top()) && Arrays.equals(other.last(), state.last())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameStack(Frame a, Frame b) {
    Frame x = a;
    Frame y = b;
    while (x != y) {
      if (x == null
          || y == null
          || x.form() != y.form()
          || x.number() != y.number()
          || x.depth() != y.depth()) {
        return false;
      }
      x = x.parent();
      y = y.parent();
    }
    return true;
  }

  private void take(State state, Candidate c, double cost, double dearest) {
    switch (c.form) {
      case TITLE -> add(state, null, c, cost);
      case ANNEX -> place(state, c, cost, outermost(state.top()));
      case NAMED -> takeNamed(state, c, cost);
      case BOX, TABLE_TITLE -> place(state, c, cost, holderOfBoxes(state.top()));
      case DECIMAL -> takeDecimal(state, c, cost);
      default -> takeNumbered(state, c, cost, dearest);
    }
  }

  private static Frame outermost(Frame top) {
    Frame frame = top;
    while (frame.parent() != null) {
      frame = frame.parent();
    }
    return frame;
  }

  /** The innermost 篇, 章, 节 or 1.1; where there is none, the innermost numbered heading. */
  private static Frame holderOfBoxes(Frame top) {
    Frame plain = top;
    for (Frame f = top; f != null; f = f.parent()) {
      switch (f.form()) {
        case PART, SUBPART, CHAPTER, SECTION, DECIMAL -> {
          return f;
        }
        case BOX, TABLE_TITLE, DASH -> plain = f.parent() == null ? f : f.parent();
        case ARABIC_DOT, ARABIC_PAREN -> {
          boolean lead = f == plain && f.heading().kind() == SectionKind.INLINE_LEAD;
          plain = lead && f.parent() != null ? f.parent() : plain;
        }
        default -> {}
      }
    }
    return plain;
  }

  private void place(State state, Candidate c, double cost, Frame parent) {
    int last = state.last()[c.form.ordinal()];
    boolean fits = c.number == 0 || c.number == last + 1 || c.number == 1;
    add(state, parent, c, cost + (fits ? 0 : 1));
  }

  /** A heading without a number: by the format's level if it has one, else below the title. */
  private void takeNamed(State state, Candidate c, double cost) {
    if (c.level == 0 || NamedHeadings.isKnown(c.heading)) {
      boolean last = NamedHeadings.isLast(c.heading);
      boolean outer = NamedHeadings.isOuter(c.heading);
      place(state, c, cost, last ? outermost(state.top()) : holderOfNames(state.top(), outer));
      return;
    }
    for (Frame f = state.top(); f != null; f = f.parent()) {
      int level = f.heading().level;
      double odd = level == 0 || level < c.level ? 0 : level == c.level ? 3 : 4;
      if (f.form() == MarkerForm.TITLE && level >= c.level) {
        odd = 0.5;
      }
      if (f.form() == MarkerForm.ARTICLE || f.heading().runIn()) {
        odd += 2;
      }
      add(state, f, c, cost + odd);
      cost += level > 0 && level < c.level ? 1 : 0;
    }
  }

  /** The annex or the case that is open, of other names also the chapter, else the document. */
  private static Frame holderOfNames(Frame top, boolean outer) {
    Frame frame = top;
    while (frame.parent() != null
        && frame.form() != MarkerForm.ANNEX
        && frame.form() != MarkerForm.CASE
        && (outer
            || frame.form().rank > MarkerForm.SECTION.rank
            || frame.form() == MarkerForm.NAMED)) {
      frame = frame.parent();
    }
    return frame;
  }

  private void takeNumbered(State state, Candidate c, double cost, double dearest) {
    double popped = 0;
    double opening = isContinued(state.top(), c) ? OutlineCost.WITHIN_ITSELF : 0;
    for (Frame f = state.top(); f != null; f = f.parent()) {
      if (cost + popped > dearest) {
        return;
      }
      if (f.form() == c.form) {
        double listed =
            f.parent() != null && f.parent().form() == MarkerForm.ARTICLE
                ? OutlineCost.underArticle(c)
                : 0;
        double here = cost + popped + listed;
        add(state, f.parent(), c, here + OutlineCost.next(f.heading(), f.number(), c));
        if (OutlineCost.mayBeMisread(f.number(), c)) {
          offer(here + OutlineCost.MISREAD, state, f.parent(), c, f.number() + 1);
        }
        if (!enclosed(f)) {
          return;
        }
        opening = 0;
      } else {
        add(state, f, c, cost + popped + opening + open(state, f, c));
      }
      boolean leaf = f.form() == MarkerForm.NAMED && NamedHeadings.isLeaf(f.heading().heading);
      if (f.form() == MarkerForm.ARTICLE) {
        opening += OutlineCost.amongArticles(c);
      } else if (f.form().rank < c.form.rank && !leaf) {
        boolean annex = f.form() == MarkerForm.ANNEX;
        popped += annex ? OutlineCost.LEAVING_ANNEX : OutlineCost.LEAVING_OUTER;
      }
    }
  }

  /** Whether the heading's number goes on with a series that is open. */
  private static boolean isContinued(Frame top, Candidate c) {
    for (Frame f = top; f != null; f = f.parent()) {
      if (f.form() == c.form) {
        return c.number > 1 && c.number == f.number() + 1;
      }
    }
    return false;
  }

  /** Whether the frame stands in a box or an annex, beyond which the same form may be open too. */
  private static boolean enclosed(Frame frame) {
    for (Frame f = frame.parent(); f != null; f = f.parent()) {
      if (f.form() == MarkerForm.BOX) {
        return true;
      }
    }
    return false;
  }

  private static double open(State state, Frame parent, Candidate c) {
    double cost = OutlineCost.first(c, state.last()[c.form.ordinal()]);
    cost += OutlineCost.nesting(parent.heading(), c);
    int before = state.under()[c.form.ordinal()];
    boolean usual =
        before < 0
            || before == parent.form().ordinal()
            || parent.form() == MarkerForm.BOX
            || c.form == MarkerForm.ARTICLE;
    return cost + (usual ? 0 : OutlineCost.UNUSUAL_PARENT);
  }

  private void takeDecimal(State state, Candidate c, double cost) {
    double popped = 0;
    for (Frame f = state.top(); f != null; f = f.parent()) {
      Candidate h = f.heading();
      if (f.form() == MarkerForm.DECIMAL && h.outer.equals(c.outer)) {
        add(state, f.parent(), c, cost + OutlineCost.next(h, h.number, c));
        return;
      }
      if (!c.outer.isEmpty() && h.number > 0 && h.label().equals(c.outer)) {
        add(state, f, c, cost + OutlineCost.first(c, 0));
        return;
      }
      boolean outside = f.form() != MarkerForm.DECIMAL;
      if (outside) {
        double stray = c.outer.isEmpty() ? 0 : OutlineCost.STRAY_DECIMAL;
        double nest = OutlineCost.nesting(f.heading(), c);
        boolean heavy = f.form() == MarkerForm.NAMED || f.form() == MarkerForm.ARTICLE;
        add(state, f, c, cost + popped + stray + (heavy ? nest : 0) + OutlineCost.first(c, 0));
        popped += OutlineCost.LEAVING_OUTER;
      }
    }
  }

  private void add(State state, @Nullable Frame parent, Candidate c, double cost) {
    offer(cost, state, parent, c, c.reached);
  }

  /** The structure that a step leads to. */
  private static State after(Step step) {
    State from = step.from();
    Frame parent = step.parent();
    Candidate c = step.taken();
    int[] last = from.last();
    byte[] under = from.under();
    if (c == null) {
      return new State(step.cost(), from.top(), last, under, from.choices());
    }
    Frame frame = new Frame(parent, c, parent == null ? 1 : parent.depth() + 1, step.number());
    int form = c.form.ordinal();
    if (c.form == MarkerForm.TITLE) {
      last = new int[FORMS];
      under = under.clone();
      Arrays.fill(under, (byte) -1);
    } else {
      last = last.clone();
      last[form] = step.number();
      int up = parent == null ? -1 : parent.form().ordinal();
      if (under[form] != up && (parent == null || parent.form() != MarkerForm.BOX)) {
        under = under.clone();
        under[form] = (byte) up;
      }
    }
    return new State(step.cost(), frame, last, under, new Choice(from.choices(), frame));
  }
}
