package org.zhangjie.analysis;

import java.util.Arrays;

/**
 * The terms of a text in one view, in order, as numbers: one or two UTF-16 units in one number, the
 * first in the upper half; longer terms as their length, followed by their units; a step to another
 * position than the next one before its term, as {@link #STEP} and its width.
 *
 * <p>Immutable.
 */
public final class TermCodes {
  /** Marks a step where a term's length would stand: no term is as long. */
  static final int STEP = 0x8000;

  private static final int OBJECT_BYTES = 40;

  private final int[] codes;
  private final int count;
  private final int length;

  private TermCodes(int[] codes, int count, int length) {
    this.codes = codes;
    this.count = count;
    this.length = length;
  }

  /** How many terms there are. */
  public int count() {
    return count;
  }

  /** How many terms there are without those that stand on the position of another. */
  public int length() {
    return length;
  }

  /** Bytes it takes up in memory. */
  public int bytes() {
    return OBJECT_BYTES + Integer.BYTES * codes.length;
  }

  /** Gathers the terms of one text after the other. Not safe for use by several threads. */
  static final class Builder {
    private final boolean withPositions;
    private int[] codes = new int[256];
    private int size;
    private int count;
    private int length;

    Builder(boolean withPositions) {
      this.withPositions = withPositions;
    }

    void add(char[] term, int termLength, int increment) {
      int needed = size + 2 + (termLength + 1) / 2;
      if (needed > codes.length) {
        codes = Arrays.copyOf(codes, 2 * needed);
      }
      if (increment != 1 && withPositions) {
        codes[size++] = STEP | increment;
      }
      count++;
      length += increment == 0 ? 0 : 1;
      if (termLength <= 2) {
        codes[size++] = pair(term, 0, termLength);
      } else {
        addLong(term, termLength);
      }
    }

    private void addLong(char[] term, int termLength) {
      codes[size++] = termLength;
      for (int i = 0; i < termLength; i += 2) {
        codes[size++] = pair(term, i, termLength);
      }
    }

    private static int pair(char[] term, int at, int termLength) {
      return term[at] << 16 | (at + 1 < termLength ? term[at + 1] : 0);
    }

    /** The terms so far; the next text begins. */
    TermCodes finish() {
      TermCodes finished = new TermCodes(Arrays.copyOf(codes, size), count, length);
      size = 0;
      count = 0;
      length = 0;
      return finished;
    }
  }

  /** Goes through the terms of one text after the other. Not safe for use by several threads. */
  public static final class Reader {
    private int[] codes = {};
    private int next;
    private int pair;
    private int increment;
    private char[] chars = new char[32];
    private int charCount;

    /** Starts on a text. */
    public void reset(TermCodes terms) {
      codes = terms.codes;
      next = 0;
    }

    /** Goes to the next term; false at the end. */
    public boolean next() {
      if (next == codes.length) {
        return false;
      }
      increment = 1;
      int code = codes[next++];
      if (code >>> 15 == 1) {
        increment = code & (STEP - 1);
        code = codes[next++];
      }
      pair = code;
      if (code >>> 16 == 0) {
        pair = 0;
        readLong(code);
      }
      return true;
    }

    private void readLong(int length) {
      charCount = length;
      if (chars.length <= length) {
        chars = new char[2 * length];
      }
      for (int i = 0; i < length; i += 2) {
        int two = codes[next++];
        chars[i] = (char) (two >>> 16);
        chars[i + 1] = (char) two;
      }
    }

    /** How many positions the term is from the one before it. */
    public int increment() {
      return increment;
    }

    /** A term of one or two UTF-16 units, the first in the upper half; 0 if the term is longer. */
    public int pair() {
      return pair;
    }

    /** The units of a longer term; overwritten by the next. */
    public char[] chars() {
      return chars;
    }

    /** How many units a longer term has. */
    public int charCount() {
      return charCount;
    }
  }
}
