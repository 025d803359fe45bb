package org.zhangjie.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import org.zhangjie.analysis.TermCodes;

/**
 * The tokens of a field of a segment, dealt out: a heap for all terms of one or two UTF-16 units
 * that begin with the same unit, and one for each other term. Heaps are counted, then filled, in
 * the order of the documents, so that memory is written where it was written before, and nearly no
 * term is looked for. Of a field with positions, a heap of a unit holds that unit alone.
 */
final class DealtTokens {
  /** Heaps from here on are those of terms in the {@link #table}, by their number. */
  static final int UNITS = 1 << 16;

  private final boolean placed;

  /** Positions between the end of a value and the next. */
  private final int gap;

  private final TermTable table = new TermTable();

  /** The numbers of the tokens of terms in the table, in the order of the tokens. */
  private int[] numbers = new int[64];

  /** How many of them are counted; then, how many are dealt. */
  private int numbered;

  /** By heap, where it ends in {@link #tokens}, and the next one begins. */
  private int[] ends;

  /**
   * Each with its document, in the lower half, and above it the second unit of its term, 0 if there
   * is none; of a field with positions, its document in the upper half, its position in the lower.
   */
  private final long[] tokens;

  /** Tokens by their second units while a heap is sorted; all 0 meanwhile. */
  private final int[] counts = new int[UNITS];

  private long[] unsorted = {};

  /**
   * Deals out the tokens of a field.
   *
   * @param sections by number of their document; null where a document has no terms
   */
  DealtTokens(TermField field, @Nullable SectionTerms[] sections, int gap) {
    this.gap = gap;
    placed = field.view().hasPositions();
    ends = new int[UNITS];
    List<TermCodes> values = new ArrayList<>();
    for (SectionTerms section : sections) {
      if (section != null) {
        values.clear();
        section.addValues(field, values);
        values.forEach(this::count);
      }
    }
    countNumbered();
    tokens = new long[starts()];
    for (int doc = 0; doc < sections.length; doc++) {
      SectionTerms section = sections[doc];
      if (section != null) {
        values.clear();
        section.addValues(field, values);
        deal(values, doc);
      }
    }
  }

  /** The heap of a term, or -1 if it has a number in the table. */
  private int heap(int pair) {
    int first = pair >>> 16;
    boolean apart = pair == 0 || (first & 0xF800) == 0xD800 || (placed && (char) pair != 0);
    return apart ? -1 : first;
  }

  private void count(TermCodes value) {
    TermCodes.Reader reader = value.reader();
    while (reader.next()) {
      int heap = heap(reader.pair());
      if (heap >= 0) {
        ends[heap]++;
      } else {
        numbers = ArrayUtil.grow(numbers, numbered + 1);
        numbers[numbered++] = table.number(reader);
      }
    }
  }

  private void countNumbered() {
    ends = Arrays.copyOf(ends, UNITS + table.size());
    for (int i = 0; i < numbered; i++) {
      ends[UNITS + numbers[i]]++;
    }
    numbered = 0;
  }

  /** Puts the start of each heap in the place of its size, and returns the size of all. */
  private int starts() {
    int start = 0;
    for (int heap = 0; heap < ends.length; heap++) {
      start = Math.addExact(start, ends[heap]);
      ends[heap] = start - ends[heap];
    }
    return start;
  }

  /** Puts the tokens of a document on their heaps, whose starts move on to their ends. */
  private void deal(List<TermCodes> values, int doc) {
    int position = -1;
    for (TermCodes value : values) {
      if (placed) {
        position = gap + dealPlaced(value, doc, position);
      } else {
        deal(value, doc);
      }
    }
  }

  private void deal(TermCodes value, int doc) {
    TermCodes.Reader reader = value.reader();
    while (reader.next()) {
      int pair = reader.pair();
      int heap = heap(pair);
      if (heap >= 0) {
        tokens[ends[heap]++] = (long) (char) pair << 32 | doc;
      } else {
        tokens[ends[UNITS + numbers[numbered++]]++] = doc;
      }
    }
  }

  /** Returns the position of the last term of the value. */
  private int dealPlaced(TermCodes value, int doc, int before) {
    TermCodes.Reader reader = value.reader();
    int position = before;
    while (reader.next()) {
      position += reader.increment();
      int heap = heap(reader.pair());
      int place = ends[heap >= 0 ? heap : UNITS + numbers[numbered++]]++;
      tokens[place] = (long) doc << 32 | position;
    }
    return position;
  }

  /** The terms that have a heap to themselves, by number. */
  TermTable table() {
    return table;
  }

  /** How many tokens there are. */
  int size() {
    return tokens.length;
  }

  /** Where the tokens of a heap begin. */
  int start(int heap) {
    return heap == 0 ? 0 : ends[heap - 1];
  }

  /** Where the tokens of a heap end. */
  int end(int heap) {
    return ends[heap];
  }

  /** The document of a token. */
  int doc(int token) {
    return (int) (placed ? tokens[token] >>> 32 : tokens[token]);
  }

  /** The position of a token, -1 if the field has none. */
  int position(int token) {
    return placed ? (int) tokens[token] : -1;
  }

  /** The second unit of the term of a token on a sorted heap. */
  char second(int token) {
    return placed ? 0 : (char) (tokens[token] >>> 32);
  }

  /** Where the tokens of the term end that begin at a token of a sorted heap with that end. */
  int endOfTerm(int token, int heapEnd) {
    if (placed) {
      return heapEnd;
    }
    long second = tokens[token] >>> 32;
    int end = token + 1;
    while (end < heapEnd && tokens[end] >>> 32 == second) {
      end++;
    }
    return end;
  }

  /** Sorts a heap by its terms' second units; tokens of one term stay in order. */
  void sort(int heap) {
    if (placed) {
      return;
    }
    int start = start(heap);
    int size = ends[heap] - start;
    int[] seconds = new int[size];
    int distinct = 0;
    for (int token = start; token < start + size; token++) {
      int second = (int) (tokens[token] >>> 32);
      if (counts[second]++ == 0) {
        seconds[distinct++] = second;
      }
    }
    if (distinct > 1) {
      Arrays.sort(seconds, 0, distinct);
      sort(start, size, seconds, distinct);
    }
    for (int i = 0; i < distinct; i++) {
      counts[seconds[i]] = 0;
    }
  }

  private void sort(int start, int size, int[] seconds, int distinct) {
    int place = start;
    for (int i = 0; i < distinct; i++) {
      place += counts[seconds[i]];
      counts[seconds[i]] = place - counts[seconds[i]];
    }
    if (unsorted.length < size) {
      unsorted = new long[ArrayUtil.oversize(size, Long.BYTES)];
    }
    System.arraycopy(tokens, start, unsorted, 0, size);
    for (int i = 0; i < size; i++) {
      tokens[counts[(int) (unsorted[i] >>> 32)]++] = unsorted[i];
    }
  }
}
