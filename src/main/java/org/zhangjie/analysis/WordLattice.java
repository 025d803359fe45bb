package org.zhangjie.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * Cuts one sentence into the cheapest sequence of words, in arrays that are used again for the next
 * one.
 *
 * <p>A <i>unit</i> is what no word cuts: a Han character, a run of letters or of digits, a
 * delimiter, a surrogate pair; white space lies between units and belongs to none. A <i>node</i> is
 * a word over one or several Han units, or any other unit by itself; nodes stand in order of their
 * first unit, then of their length. Among paths of equal cost the one whose last difference comes
 * first in this order wins, as in smartcn. Not thread-safe.
 */
final class WordLattice {

  /** How the text of a unit becomes a term. */
  enum Shape {
    AS_IS,
    LOWER_CASE,
    NARROW_LOWER_CASE,
    DELIMITER
  }

  private static final int FIRST_CAPACITY = 128;

  private final SmartcnDictionary dictionary;

  private int units;
  private int[] unitStart = new int[FIRST_CAPACITY];
  private int[] unitEnd = new int[FIRST_CAPACITY];
  private int[] unitWord = new int[FIRST_CAPACITY];
  private Shape[] unitShape = new Shape[FIRST_CAPACITY];
  private char[] unitHan = new char[FIRST_CAPACITY];
  private int[] firstNode = new int[FIRST_CAPACITY];

  private int nodes;
  private int[] word = new int[FIRST_CAPACITY];
  private int[] nextUnit = new int[FIRST_CAPACITY];
  private int[] previous = new int[FIRST_CAPACITY];
  private double[] cost = new double[FIRST_CAPACITY];

  /** The first units of the words of the path, and one past the last unit of the last one. */
  private int[] path = new int[FIRST_CAPACITY];

  private int pathStart;

  WordLattice(SmartcnDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Cuts {@code text[start, end)}; its words are then given by index, from 0. */
  void cut(char[] text, int start, int end) {
    reserveUnits(end - start + 2);
    findUnits(text, start, end);
    findNodes();
    relax();
    trace();
  }

  /** Number of words of the sentence. */
  int size() {
    return path.length - 1 - pathStart;
  }

  private void reserveUnits(int count) {
    if (count > unitStart.length) {
      int size = ArrayUtil.oversize(count, Integer.BYTES);
      unitStart = new int[size];
      unitEnd = new int[size];
      unitWord = new int[size];
      unitShape = new Shape[size];
      unitHan = new char[size];
      firstNode = new int[size];
      path = new int[size];
    }
  }

  private void findUnits(char[] text, int start, int end) {
    units = 0;
    int i = start;
    while (i < end) {
      char c = text[i];
      if (CharClass.isHan(c)) {
        unitHan[units] = c;
        i = addUnit(Shape.AS_IS, dictionary.unknown, i, i + 1);
      } else {
        i = addOther(text, i, end);
      }
    }
    unitHan[units] = 0;
  }

  private int addOther(char[] text, int start, int end) {
    unitHan[units] = 0;
    char c = text[start];
    int next = start + 1;
    return switch (CharClass.of(c)) {
      case CharClass.SPACE -> next;
      case CharClass.LETTER, CharClass.FULLWIDTH_LETTER ->
          addRun(text, start, end, CharClass.LETTER, dictionary.string);
      case CharClass.DIGIT, CharClass.FULLWIDTH_DIGIT ->
          addRun(text, start, end, CharClass.DIGIT, dictionary.number);
      case CharClass.DELIMITER -> addUnit(Shape.DELIMITER, dictionary.delimiter(c), start, next);
      case CharClass.SURROGATE -> {
        boolean pair = next < end && Character.isSurrogatePair(c, text[next]);
        yield addUnit(Shape.AS_IS, dictionary.unknown, start, pair ? next + 1 : next);
      }
      default -> addUnit(Shape.LOWER_CASE, dictionary.string, start, next);
    };
  }

  /** Takes a run of one class and its full-width sister, which is the next number. */
  private int addRun(char[] text, int start, int end, int narrow, int number) {
    Shape shape = Shape.LOWER_CASE;
    int next = start;
    for (; next < end; next++) {
      int found = CharClass.of(text[next]);
      if (found == narrow + 1) {
        shape = Shape.NARROW_LOWER_CASE;
      } else if (found != narrow) {
        break;
      }
    }
    return addUnit(shape, number, start, next);
  }

  private int addUnit(Shape shape, int number, int start, int end) {
    unitStart[units] = start;
    unitEnd[units] = end;
    unitWord[units] = number;
    unitShape[units++] = shape;
    return end;
  }

  private void findNodes() {
    nodes = 0;
    addNode(dictionary.begin, 0);
    for (int unit = 0; unit < units; unit++) {
      firstNode[unit] = nodes;
      if (unitHan[unit] == 0) {
        addNode(unitWord[unit], unit + 1);
      } else {
        addWords(unit);
      }
    }
    firstNode[units] = nodes;
    addNode(dictionary.end, units + 1);
    firstNode[units + 1] = nodes;
  }

  private void addWords(int unit) {
    long node = dictionary.root(unitHan[unit]);
    addNode(SmartcnDictionary.word(node), unit + 1);
    int next = unit + 1;
    while (unitHan[next] != 0) {
      node = dictionary.child(node, unitHan[next++]);
      if (node == 0) {
        return;
      }
      int found = SmartcnDictionary.word(node);
      if (found != 0) {
        addNode(found, next);
      }
    }
  }

  private void addNode(int number, int next) {
    if (nodes == word.length) {
      growNodes();
    }
    word[nodes] = number;
    nextUnit[nodes] = next;
    cost[nodes++] = Double.MAX_VALUE;
  }

  private void growNodes() {
    word = ArrayUtil.grow(word, nodes + 1);
    nextUnit = Arrays.copyOf(nextUnit, word.length);
    previous = Arrays.copyOf(previous, word.length);
    cost = Arrays.copyOf(cost, word.length);
  }

  private void relax() {
    cost[0] = 0;
    for (int from = 0; from < nodes - 1; from++) {
      int first = firstNode[nextUnit[from]];
      int last = firstNode[nextUnit[from] + 1];
      int row = dictionary.row(word[from]);
      double plain = cost[from] + dictionary.weight(word[from]);
      for (int to = first; to < last; to++) {
        int pair = row < 0 ? -1 : dictionary.pair(row, word[to]);
        double sum = pair < 0 ? plain : cost[from] + dictionary.pairWeight(pair);
        if (sum < cost[to]) {
          cost[to] = sum;
          previous[to] = from;
        }
      }
    }
  }

  /** Walks back from the end of the sentence to its begin; neither is a word. */
  private void trace() {
    pathStart = path.length;
    int node = nodes - 1;
    while (node != 0) {
      node = previous[node];
      path[--pathStart] = nextUnit[node];
    }
  }

  private int firstUnit(int index) {
    return path[pathStart + index];
  }

  private int lastUnit(int index) {
    return path[pathStart + index + 1] - 1;
  }

  /** Start of a word in the text given to {@link #cut}. */
  int start(int index) {
    return unitStart[firstUnit(index)];
  }

  /** End of a word in the text given to {@link #cut}. */
  int end(int index) {
    return unitEnd[lastUnit(index)];
  }

  /** Shape of a word. */
  Shape shape(int index) {
    return unitShape[firstUnit(index)];
  }

  /** Number of Han characters of a word: 0 where it is none. */
  int hanLength(int index) {
    int first = firstUnit(index);
    return unitHan[first] == 0 ? 0 : lastUnit(index) + 1 - first;
  }

  /** Characters of Han words without the white space between them, from {@link #hanStart}. */
  char[] han() {
    return unitHan;
  }

  /** Where the characters of a Han word begin in {@link #han}. */
  int hanStart(int index) {
    return firstUnit(index);
  }
}
