package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhangjie.analysis.FoldedText;

/**
 * Finds where sought terms and their parts stand in a text. A part is the longest stretch of a term
 * that the text holds from some place on; two characters at least, so that a mark is a chain of the
 * pairs by which the index matched.
 *
 * <p>Immutable, safe for use by several threads. One pass over the text.
 */
final class TermMatcher {
  private record Place(TermRun run, int atom) {}

  private record Common(Place place, int at, int length) {}

  private static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder());

  private final SoughtAtoms sought;
  private final Map<Integer, List<Place>> places = new HashMap<>();

  TermMatcher(SoughtAtoms sought) {
    this.sought = sought;
    for (TermRun run : sought.runs()) {
      for (int i = 0; i < run.length(); i++) {
        if (i == 0 || !run.punctuation()[i]) {
          places.computeIfAbsent(run.codes()[i], code -> new ArrayList<>()).add(new Place(run, i));
        }
      }
    }
  }

  /** All matches by ascending start, longer ones first; offsets point into {@code text}. */
  List<Match> matches(String text) {
    FoldedText folded = FoldedText.of(text);
    AtomText atoms = AtomText.of(folded, sought.vocabulary());
    List<Match> found = findParts(atoms);
    findWholes(atoms, found);
    if (found.isEmpty()) {
      findInsideWords(folded, found);
    }
    found.sort(ORDER);
    return found;
  }

  private List<Match> findParts(AtomText atoms) {
    List<Match> strong = new ArrayList<>();
    List<Match> weak = new ArrayList<>();
    int[] done = new int[sought.terms()];
    Common[] best = new Common[sought.terms()];
    for (int i = 0; i < atoms.size(); i++) {
      for (Place place : places.getOrDefault(atoms.code(i), List.of())) {
        int term = place.run().term();
        if (i >= done[term] - 1) {
          int length = common(atoms, i, place);
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
          addPart(atoms, part, strong, weak);
        }
      }
    }
    return withWeak(strong, weak);
  }

  /** Adds the parts that hold no word, of those terms that have no better ones. */
  private List<Match> withWeak(List<Match> strong, List<Match> weak) {
    boolean[] has = new boolean[sought.terms()];
    strong.forEach(match -> has[match.term()] = true);
    for (Match match : weak) {
      if (!has[match.term()]) {
        strong.add(match);
      }
    }
    return strong;
  }

  private static int common(AtomText atoms, int at, Place place) {
    int[] codes = place.run().codes();
    int length = 0;
    while (at + length < atoms.size()
        && place.atom() + length < codes.length
        && atoms.code(at + length) == codes[place.atom() + length]) {
      length++;
    }
    return length;
  }

  private static void addPart(AtomText atoms, Common common, List<Match> strong, List<Match> weak) {
    int from = common.place().atom();
    TermRun.Part whole = new TermRun.Part(from, from + common.length());
    TermRun.Part part = common.place().run().strong(whole);
    if (part.length() > 0) {
      strong.add(match(atoms, common, part));
    } else if (common.place().run().holdsPair(whole)) {
      weak.add(match(atoms, common, whole));
    }
  }

  private static Match match(AtomText atoms, Common common, TermRun.Part part) {
    TermRun run = common.place().run();
    int shift = common.at() - common.place().atom();
    return new Match(
        atoms.start(shift + part.from()),
        atoms.end(shift + part.to() - 1),
        run.term(),
        part.from(),
        part.to());
  }

  private void findWholes(AtomText atoms, List<Match> found) {
    if (sought.wholes().isEmpty()) {
      return;
    }
    AtomText bare = atoms.withoutPunctuation();
    for (SoughtAtoms.Whole whole : sought.wholes()) {
      int before = found.size();
      findWhole(atoms, whole.codes(), whole.term(), found);
      if (found.size() == before) {
        findWhole(bare, whole.bare(), whole.term(), found);
      }
    }
  }

  private void findWhole(AtomText atoms, int[] codes, int term, List<Match> found) {
    for (int i = 0; i + codes.length <= atoms.size(); i++) {
      int length = 0;
      while (length < codes.length && atoms.code(i + length) == codes[length]) {
        length++;
      }
      if (length == codes.length) {
        int end = atoms.end(i + length - 1);
        found.add(new Match(atoms.start(i), end, term, 0, sought.length(term)));
        i += length - 1;
      }
    }
  }

  /** A search for 02 also finds 2025: by its characters, where nothing else is to be marked. */
  private void findInsideWords(FoldedText text, List<Match> found) {
    for (SoughtAtoms.Wording wording : sought.wordings()) {
      FoldedText part = wording.folded();
      for (int at = 0; at + part.length() <= text.length(); at++) {
        if (stands(part, text, at)) {
          int last = at + part.length() - 1;
          int whole = sought.length(wording.term());
          found.add(new Match(text.start(at), text.end(last), wording.term(), 0, whole));
          at = last;
        }
      }
    }
  }

  private static boolean stands(FoldedText part, FoldedText text, int at) {
    for (int i = 0; i < part.length(); i++) {
      if (part.codePoint(i) != text.codePoint(at + i)) {
        return false;
      }
    }
    return true;
  }
}
