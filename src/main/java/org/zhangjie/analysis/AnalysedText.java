package org.zhangjie.analysis;

import java.util.Arrays;

/**
 * A text as it is indexed, in all its views. All that it holds is one array, since many of them
 * wait in memory for their segment and each object is one more to be copied by the collector.
 *
 * <p>Immutable.
 */
public final class AnalysedText {
  /** Numbers that the array holds of each view: where its codes end, its count and its length. */
  private static final int HEADS = 3;

  private static final int START = HEADS * TextView.values().length;
  private static final int OBJECT_BYTES = 32;

  /** Heads of the views, then the {@linkplain TermCodes codes} of one view after the other. */
  private final int[] codes;

  private AnalysedText(int[] codes) {
    this.codes = codes;
  }

  /** The terms of a view. */
  public TermCodes terms(TextView view) {
    int head = HEADS * view.ordinal();
    int start = head == 0 ? START : codes[head - HEADS];
    return new TermCodes(codes, start, codes[head], codes[head + 1], codes[head + 2]);
  }

  /** Bytes it takes up in memory. */
  public int bytes() {
    return OBJECT_BYTES + Integer.BYTES * codes.length;
  }

  /**
   * Gathers the terms of one text after the other, of each the views in their order. Not safe for
   * use by several threads.
   */
  static final class Builder {
    private int[] codes = new int[256];
    private int size = START;
    private boolean withPositions;
    private int count;
    private int length;

    /**
     * Adds a term of one UTF-16 unit, or two, the second 0 if there is none, on the next position.
     */
    void add(char first, char second) {
      reserve(1);
      codes[size++] = first << 16 | second;
      count++;
      length++;
    }

    private void reserve(int more) {
      if (size + more > codes.length) {
        codes = Arrays.copyOf(codes, 2 * (size + more));
      }
    }

    /** Adds a term to the view that is being gathered. */
    void add(char[] units, int from, int termLength, int increment) {
      reserve(2 + (termLength + 1) / 2);
      if (increment != 1 && withPositions) {
        codes[size++] = TermCodes.STEP | increment;
      }
      count++;
      length += increment == 0 ? 0 : 1;
      if (termLength > 2) {
        codes[size++] = termLength;
      }
      int i = from;
      int end = from + termLength;
      for (; i + 1 < end; i += 2) {
        codes[size++] = units[i] << 16 | units[i + 1];
      }
      if (i < end) {
        codes[size++] = units[i] << 16;
      }
    }

    /** Begins with the terms of a view. */
    void begin(TextView view) {
      withPositions = view.hasPositions();
      count = 0;
      length = 0;
    }

    /** Ends the terms of a view. */
    void end(TextView view) {
      int head = HEADS * view.ordinal();
      codes[head] = size;
      codes[head + 1] = count;
      codes[head + 2] = length;
    }

    /** The text so far; the next one begins. */
    AnalysedText finish() {
      AnalysedText text = new AnalysedText(Arrays.copyOf(codes, size));
      size = START;
      return text;
    }
  }
}
