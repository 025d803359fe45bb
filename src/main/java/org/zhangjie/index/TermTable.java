package org.zhangjie.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;
import org.zhangjie.analysis.TermCodes;

/**
 * Numbers terms from 0 in the order in which they come. Short ones, nearly all, are found by their
 * units as numbers and are made bytes once.
 */
final class TermTable {
  private final BytesRefHash terms = new BytesRefHash();
  private final BytesRefBuilder bytes = new BytesRefBuilder();

  /** Terms of one unit, by it: their number and 1; 0 is free. */
  private final int[] singles = new int[1 << 16];

  /** Terms of two units and their numbers, by hash; 0 is free. */
  private long[] slots = new long[1 << 10];

  private int used;

  private final QuadTable quads = new QuadTable();

  /** The number of the term that a reader stands on. */
  int number(TermCodes.Reader term) {
    int pair = term.pair();
    if (pair == 0) {
      return term.charCount() <= QuadTable.MOST_UNITS
          ? quad(term)
          : add(term.chars(), term.charCount());
    }
    if ((char) pair == 0) {
      return single((char) (pair >>> 16));
    }
    int slot = slot(pair);
    return slots[slot] == 0 ? put(slot, pair) : (int) slots[slot];
  }

  private int single(char unit) {
    if (singles[unit] == 0) {
      singles[unit] = add(new char[] {unit}, 1) + 1;
    }
    return singles[unit] - 1;
  }

  private int quad(TermCodes.Reader term) {
    long quad = QuadTable.quad(term.chars(), term.charCount());
    int number = quads.get(quad);
    if (number < 0) {
      number = add(term.chars(), term.charCount());
      quads.put(quad, number);
    }
    return number;
  }

  /** Where a term stands or is to be put. */
  private int slot(int pair) {
    int mask = slots.length - 1;
    int slot = (pair * 0x9E3779B1 >>> 7) & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int put(int slot, int pair) {
    int number = add(new char[] {(char) (pair >>> 16), (char) pair}, 2);
    slots[slot] = (long) pair << 32 | number;
    if (2 * ++used > slots.length) {
      grow();
    }
    return number;
  }

  private int add(char[] units, int count) {
    bytes.copyChars(units, 0, count);
    int number = terms.add(bytes.get());
    return number < 0 ? -number - 1 : number;
  }

  private void grow() {
    long[] full = slots;
    slots = new long[2 * full.length];
    for (long entry : full) {
      if (entry != 0) {
        slots[slot((int) (entry >>> 32))] = entry;
      }
    }
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
