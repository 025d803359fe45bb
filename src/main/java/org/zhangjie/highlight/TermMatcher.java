package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhangjie.analysis.FoldedText;

/**
 * Finds where sought terms and their {@linkplain PartFinder parts} stand in a text. A part has two
 * characters at least, so that a mark is a chain of the pairs by which the index matched.
 *
 * <p>Immutable, safe for use by several threads. One pass over the text.
 */
final class TermMatcher {
  private static final Comparator<Match> ORDER =
      (a, b) ->
          a.start() == b.start()
              ? Integer.compare(b.end(), a.end())
              : Integer.compare(a.start(), b.start());

  /**
   * The matches in a text, each list by ascending start, longer ones first.
   *
   * @param matches offsets point into the text
   * @param doubtful parts across the edge of a word of the text, which count where there is nothing
   *     else
   */
  record Found(List<Match> matches, List<Match> doubtful) {
    /** What is marked, if {@code alone} the doubtful: all there is of the hit. */
    List<Match> matches(boolean alone) {
      return alone ? doubtful : matches;
    }
  }

  private final SoughtAtoms sought;
  private final Map<Integer, List<PartFinder.Place>> places = new HashMap<>();

  TermMatcher(SoughtAtoms sought) {
    this.sought = sought;
    for (TermRun run : sought.runs()) {
      for (int i = 0; i < run.length(); i++) {
        if (i == 0 || !run.punctuation()[i]) {
          places
              .computeIfAbsent(run.codes()[i], code -> new ArrayList<>())
              .add(new PartFinder.Place(run, i));
        }
      }
    }
  }

  /** All matches in a text. */
  Found find(String text) {
    FoldedText folded = FoldedText.of(text);
    AtomText atoms = AtomText.of(folded, sought.vocabulary());
    PartFinder parts = new PartFinder(text, atoms, sought.terms());
    parts.find(places);
    List<Match> found = parts.found();
    findWholes(atoms, found);
    if (found.isEmpty() && parts.doubtful().isEmpty()) {
      findInsideWords(folded, found);
    }
    List<Match> doubtful = parts.doubtful();
    found.sort(ORDER);
    doubtful.sort(ORDER);
    return new Found(found, doubtful);
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
