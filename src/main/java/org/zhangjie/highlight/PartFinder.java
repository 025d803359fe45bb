package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the parts of sought terms in one text. A part is the longest stretch of a term that the
 * text holds from some place on, trimmed to what says something and to words of the text: of 要求退票,
 * 所退票据 holds nothing, because 票 belongs to 票据 there. The whole of a term is always a part.
 */
final class PartFinder {
  /** Where an atom's code stands in a term. */
  record Place(TermRun run, int atom) {}

  private record Common(Place place, int at, int length) {}

  private final AtomText atoms;
  private final WordEdges edges;
  private final int terms;
  private final List<Match> strong = new ArrayList<>();
  private final List<Match> weak = new ArrayList<>();
  private final List<Match> doubtful = new ArrayList<>();

  /**
   * Starts with nothing found.
   *
   * @param terms number of sought terms
   */
  PartFinder(String text, AtomText atoms, int terms) {
    this.atoms = atoms;
    this.edges = new WordEdges(text);
    this.terms = terms;
  }

  /** Looks for the terms that stand at {@code places}, by the code of their atoms. */
  void find(Map<Integer, List<Place>> places) {
    int[] done = new int[terms];
    Common[] best = new Common[terms];
    for (int i = 0; i < atoms.size(); i++) {
      for (Place place : places.getOrDefault(atoms.code(i), List.of())) {
        int term = place.run().term();
        if (i >= done[term] - 1) {
          int length = common(i, place);
          Common longest = best[term];
          if (longest == null || longest.at() != i || length > longest.length()) {
            best[term] = new Common(place, i, length);
          }
        }
      }
      for (int term = 0; term < best.length; term++) {
        Common part = best[term];
        if (part != null && part.at() == i && i + part.length() > done[term]) {
          done[term] = i + part.length();
          add(part);
        }
      }
    }
  }

  private int common(int at, Place place) {
    int[] codes = place.run().codes();
    int length = 0;
    while (at + length < atoms.size()
        && place.atom() + length < codes.length
        && atoms.code(at + length) == codes[place.atom() + length]) {
      length++;
    }
    return length;
  }

  private void add(Common common) {
    TermRun run = common.place().run();
    int from = common.place().atom();
    int shift = common.at() - from;
    TermRun.Part all = new TermRun.Part(from, from + common.length());
    TermRun.Part part = run.strong(all);
    if (part.length() > 0) {
      TermRun.Part fitting = fittingWords(run, part, shift);
      (fitting.length() > 0 ? strong : doubtful)
          .add(match(run, fitting.length() > 0 ? fitting : part, shift));
    } else if (run.holdsPair(all)) {
      TermRun.Part fitting = fitting(run, all, shift);
      boolean fits = run.holdsPair(fitting);
      (fits ? weak : doubtful).add(match(run, fits ? fitting : all, shift));
    }
  }

  /**
   * What of a part is words of the text and begins with a word of the term; nothing if there is no
   * such. Of 优先受偿权, where the text has 优先受偿权利, that is 优先受偿.
   */
  private TermRun.Part fittingWords(TermRun run, TermRun.Part part, int shift) {
    TermRun.Part fitting = fitting(run, part, shift);
    if (fitting.length() == part.length() || fitting.length() == 0) {
      return fitting;
    }
    TermRun.Part words = run.strong(fitting);
    return words.length() == 0
        ? words
        : fittingWords(run, new TermRun.Part(words.from(), fitting.to()), shift);
  }

  /** What of a part begins and ends with words of the text. The whole of a term always fits. */
  private TermRun.Part fitting(TermRun run, TermRun.Part part, int shift) {
    int from = part.from();
    int to = part.to();
    if (run.loose() || run.isWhole(part)) {
      return part;
    }
    while (from < to && !edges.endsWell(atoms.start(shift + from), atoms.end(shift + to - 1))) {
      to--;
    }
    while (from < to && !edges.beginsWell(atoms.start(shift + from), atoms.end(shift + to - 1))) {
      from++;
    }
    return new TermRun.Part(from, to);
  }

  private Match match(TermRun run, TermRun.Part part, int shift) {
    return new Match(
        atoms.start(shift + part.from()),
        atoms.end(shift + part.to() - 1),
        run.term(),
        part.from(),
        part.to());
  }

  /** The parts that hold a word, and those that hold none of terms that have no better ones. */
  List<Match> found() {
    boolean[] has = new boolean[terms];
    strong.forEach(match -> has[match.term()] = true);
    List<Match> found = new ArrayList<>(strong);
    weak.stream().filter(match -> !has[match.term()]).forEach(found::add);
    return found;
  }

  /** The parts across the edge of a word of the text, to be shown only where nothing else is. */
  List<Match> doubtful() {
    return doubtful;
  }
}
