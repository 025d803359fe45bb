package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sought terms of a query as atoms, ready to be looked for. Immutable once made. */
final class SoughtAtoms {
  /** A wording that counts only as a whole: with its punctuation, and without. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Whole(int term, int[] codes, int[] bare) {}

  /** A wording as folded text, never empty. */
  record Wording(int term, FoldedText folded) {}

  /** A longer query is a pasted text; its first atoms are looked for. */
  private static final int LONGEST = 128;

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
      lengths[i] = Math.max(1, bare(atoms).length);
      if (term.exact()) {
        addWhole(i, atoms);
      } else {
        addRuns(i, atoms, words(term));
      }
      for (String wording : term.expansions()) {
        addWhole(i, learn(i, wording));
      }
    }
  }

  private AtomText learn(int term, String wording) {
    FoldedText text = FoldedText.of(wording);
    for (int i = 0; i < text.length(); ) {
      int end = AtomText.atomEnd(text, i);
      vocabulary.putIfAbsent(AtomText.atom(text, i, end), -1 - vocabulary.size());
      i = end;
    }
    if (text.length() > 0) {
      wordings.add(new Wording(term, text));
    }
    return AtomText.of(text, vocabulary);
  }

  private static int[] bare(AtomText atoms) {
    int[] codes = new int[atoms.size()];
    int size = 0;
    for (int i = 0; i < atoms.size() && size < LONGEST; i++) {
      if (!atoms.isPunctuation(i)) {
        codes[size++] = atoms.code(i);
      }
    }
    return Arrays.copyOf(codes, size);
  }

  private void addWhole(int term, AtomText atoms) {
    int[] bare = bare(atoms);
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

  private void addRuns(int term, AtomText atoms, List<int[]> words) {
    int offset = 0;
    for (int i = 0; i < atoms.size() && offset < LONGEST; i++) {
      int start = i;
      while (i < atoms.size() && !atoms.isPunctuation(i)) {
        i++;
      }
      if (i > start) {
        int[] codes = Arrays.copyOfRange(atoms.codes(), start, Math.min(i, start + LONGEST));
        boolean[] latin = atoms.latin(start, start + codes.length);
        runs.add(TermRun.of(term, offset, codes, latin, words));
        offset += codes.length;
      }
    }
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

  /** Atoms of a term, without punctuation; at least 1. */
  int length(int term) {
    return lengths[term];
  }

  double weight(int term) {
    return weights[term];
  }
}
