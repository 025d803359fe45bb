package org.zhangjie.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;
import org.zhangjie.analysis.TermCodes;

/**
 * Numbers terms from 0 in the order in which they come. Those of up to four units, nearly all, are
 * found by their units as one number and are made bytes once.
 */
final class TermTable {
  private final BytesRefHash terms = new BytesRefHash();
  private final BytesRefBuilder bytes = new BytesRefBuilder();
  private final QuadTable quads = new QuadTable();

  /** The number of the term that a reader stands on. */
  int number(TermCodes.Reader term) {
    int pair = term.pair();
    if (pair != 0) {
      char[] units = {(char) (pair >>> 16), (char) pair};
      return quad((long) pair << 32, units, units[1] == 0 ? 1 : 2);
    }
    char[] units = term.chars();
    int count = term.charCount();
    return count <= QuadTable.MOST_UNITS
        ? quad(QuadTable.quad(units, count), units, count)
        : add(units, count);
  }

  private int quad(long quad, char[] units, int count) {
    int number = quads.get(quad);
    if (number < 0) {
      number = add(units, count);
      quads.put(quad, number);
    }
    return number;
  }

  private int add(char[] units, int count) {
    bytes.copyChars(units, 0, count);
    int number = terms.add(bytes.get());
    return number < 0 ? -number - 1 : number;
  }

  int size() {
    return terms.size();
  }

  /** The numbers in the order of the terms' bytes; afterwards no more can be numbered. */
  int[] sort() {
    return Arrays.copyOf(terms.sort(), terms.size());
  }

  /** The bytes of a term. */
  BytesRef get(int number, BytesRef into) {
    return terms.get(number, into);
  }
}
