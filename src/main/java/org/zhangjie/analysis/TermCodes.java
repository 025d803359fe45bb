package org.zhangjie.analysis;

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

  private static final char[] NONE = {};

  private final int[] codes;
  private final int start;
  private final int end;
  private final int count;
  private final int length;

  TermCodes(int[] codes, int start, int end, int count, int length) {
    this.codes = codes;
    this.start = start;
    this.end = end;
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

  /** Goes through the terms. */
  public Reader reader() {
    return new Reader(codes, start, end);
  }

  /** Goes through terms, in order. Not safe for use by several threads. */
  public static final class Reader {
    private final int[] codes;
    private int next;
    private final int end;
    private int pair;
    private int increment;
    private char[] chars = NONE;
    private int charCount;

    private Reader(int[] codes, int start, int end) {
      this.codes = codes;
      next = start;
      this.end = end;
    }

    /** Goes to the next term; false at the end. */
    public boolean next() {
      if (next == end) {
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
        chars = new char[Math.max(16, 2 * length)];
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
