package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhangjie.analysis.FoldedText;

/** The sought terms of a query as atoms, ready to be looked for. Immutable once made. */
final class SoughtAtoms {
  /** A wording that counts only as a whole: with its punctuation, and without. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Whole(int term, int[] codes, int[] bare) {}

  /** A wording as folded text, never empty. */
  record Wording(int term, FoldedText folded) {}

  /** A longer term is a pasted text; its beginning is looked for. */
  private static final int LONGEST = 256;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<TermRun> runs = new ArrayList<>();
  private final List<Whole> wholes = new ArrayList<>();
  private final int[] lengths;
  private final double[] weights;

  SoughtAtoms(List<SoughtTerm> terms) {
    lengths = new int[terms.size()];
    weights = new double[terms.size()];
    for (int i = 0; i < terms.size(); i++) {
      SoughtTerm term = terms.get(i);
      AtomText atoms = learn(i, term.text());
      weights[i] = term.weight();
      lengths[i] = Math.max(1, atoms.size());
      if (term.exact()) {
        addWhole(i, atoms);
      } else {
        runs.add(TermRun.of(i, atoms, words(term)));
      }
      for (String wording : term.expansions()) {
        addWhole(i, learn(i, wording));
      }
    }
  }

  private AtomText learn(int term, String wording) {
    FoldedText text = FoldedText.of(beginning(wording));
    if (text.length() > 0) {
      wordings.add(new Wording(term, text));
    }
    return AtomText.learn(text, vocabulary);
  }

  private static String beginning(String wording) {
    return wording.length() > LONGEST ? wording.substring(0, LONGEST) : wording;
  }

  private void addWhole(int term, AtomText atoms) {
    int[] bare = atoms.withoutPunctuation().codes();
    if (bare.length > 0) {
      wholes.add(new Whole(term, atoms.codes(), bare));
    }
  }

  private List<int[]> words(SoughtTerm term) {
    List<int[]> words = new ArrayList<>();
    for (String word : term.words()) {
      words.add(AtomText.of(FoldedText.of(word), vocabulary).codes());
    }
    return words;
  }

  /** Codes of the words and numbers that stand in the query. */
  Map<String, Integer> vocabulary() {
    return vocabulary;
  }

  /** The wordings, folded. */
  List<Wording> wordings() {
    return wordings;
  }

  List<TermRun> runs() {
    return runs;
  }

  List<Whole> wholes() {
    return wholes;
  }

  int terms() {
    return lengths.length;
  }

  /** Atoms of a term; at least 1. */
  int length(int term) {
    return lengths[term];
  }

  double weight(int term) {
    return weights[term];
  }
}
