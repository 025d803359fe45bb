package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which pieces of a text to show. Passages are compared by how much of each sought term
 * they hold and in how long a stretch, then by closeness and number of the matches; the earlier of
 * equals wins. The best is filled up to the limit: back to where its sentence starts, then onwards.
 */
final class PassageChooser {
  /** A run of pieces, both inclusive. */
  record Passage(int first, int last) {}

  /** How much closeness may add: less than one more term in a query of five. */
  private static final double CLOSENESS = 0.1;

  private static final double MATCH_COUNT = 0.02;
  private static final int COUNTED_MATCHES = 5;

  private final List<Piece> pieces;
  private final List<List<Match>> matches = new ArrayList<>();
  private final SoughtAtoms sought;
  private final int limit;
  private final boolean[] used;
  private final BitSet[] shown;

  PassageChooser(List<Piece> pieces, List<Match> found, SoughtAtoms sought, int limit) {
    this.pieces = pieces;
    this.sought = sought;
    this.limit = limit;
    this.used = new boolean[pieces.size()];
    this.shown = emptySets();
    int next = 0;
    for (Piece piece : pieces) {
      List<Match> here = new ArrayList<>();
      while (next < found.size() && found.get(next).start() < piece.end()) {
        here.add(found.get(next++));
      }
      matches.add(here);
    }
    addHeaders();
  }

  /** A row is shown with its header cells, so what matched there speaks for the row. */
  private void addHeaders() {
    for (int i = 0; i < pieces.size(); i++) {
      int header = pieces.get(i).header();
      if (header >= 0 && header < i && !matches.get(i).isEmpty()) {
        matches.get(i).addAll(matches.get(header));
      }
    }
  }

  private BitSet[] emptySets() {
    BitSet[] sets = new BitSet[sought.terms()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new BitSet();
    }
    return sets;
  }

  /** The best passages with a match, best first; the opening of the text if there is none. */
  List<Passage> choose(int count) {
    List<Passage> chosen = new ArrayList<>();
    while (chosen.size() < count) {
      Passage best = best();
      if (best == null) {
        break;
      }
      Passage filled = fill(best);
      chosen.add(filled);
      for (int i = filled.first(); i <= filled.last(); i++) {
        used[i] = true;
        cover(shown, matches.get(i));
      }
    }
    if (chosen.isEmpty() && !pieces.isEmpty()) {
      chosen.add(fill(new Passage(0, 0)));
    }
    return chosen;
  }

  private void cover(BitSet[] sets, List<Match> added) {
    for (Match match : added) {
      sets[match.term()].set(match.from(), match.to());
    }
  }

  private @Nullable Passage best() {
    Passage best = null;
    double bestScore = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (used[i] || matches.get(i).isEmpty()) {
        continue;
      }
      Candidate candidate = new Candidate(i);
      for (int j = i; j < pieces.size() && fits(i, j); j++) {
        if (!matches.get(j).isEmpty()) {
          candidate.add(j);
          double score = candidate.score();
          if (score > bestScore) {
            bestScore = score;
            best = new Passage(i, j);
          }
        }
      }
    }
    return best;
  }

  private boolean fits(int first, int last) {
    if (first == last) {
      return true;
    }
    return !pieces.get(first).isRow()
        && !pieces.get(last).isRow()
        && !used[last]
        && !used[first]
        && pieces.get(last).end() - pieces.get(first).start() <= limit;
  }

  private Passage fill(Passage core) {
    int first = core.first();
    int last = core.last();
    first = extendBack(first, last, Piece.Opening.SENTENCE);
    first = extendBack(first, last, Piece.Opening.CLAUSE);
    while (last + 1 < pieces.size() && fits(first, last + 1) && readsOn(last)) {
      last++;
    }
    for (int next = first - 1; next >= 0; next = first - 1) {
      int start = extendBack(next, last, Piece.Opening.SENTENCE);
      if (!fits(start, last) || !pieces.get(start).opensAtLeast(Piece.Opening.SENTENCE)) {
        break;
      }
      first = start;
    }
    return new Passage(first, last);
  }

  /**
   * Whether the piece after this one may follow: not the first cut of a clause that is too long.
   */
  private boolean readsOn(int last) {
    return pieces.get(last + 1).closes() || !pieces.get(last).closes();
  }

  /** The nearest piece at or before {@code first} with that opening, {@code first} if none fits. */
  private int extendBack(int first, int last, Piece.Opening opening) {
    int start = first;
    while (!pieces.get(start).opensAtLeast(opening)) {
      start--;
      if (start < 0 || !fits(start, last)) {
        return first;
      }
    }
    return start;
  }

  /** A passage being looked at, growing piece by piece. */
  private final class Candidate {
    private final BitSet[] covered = emptySets();
    private final int[] longest = new int[sought.terms()];
    private final int start;
    private int end;
    private int count;

    Candidate(int first) {
      start = matches.get(first).getFirst().start();
    }

    void add(int piece) {
      cover(covered, matches.get(piece));
      for (Match match : matches.get(piece)) {
        longest[match.term()] = Math.max(longest[match.term()], match.to() - match.from());
        end = Math.max(end, match.end());
        count++;
      }
    }

    double score() {
      double score = 0;
      for (int term = 0; term < covered.length; term++) {
        BitSet fresh = (BitSet) covered[term].clone();
        fresh.andNot(shown[term]);
        double all = covered[term].cardinality() + longest[term];
        score += sought.weight(term) * (all + 2 * fresh.cardinality()) / sought.length(term);
      }
      double closeness = 1 - Math.min(1, (end - start) / (double) limit);
      return score * (1 + CLOSENESS * closeness + MATCH_COUNT * Math.min(count, COUNTED_MATCHES));
    }
  }
}
