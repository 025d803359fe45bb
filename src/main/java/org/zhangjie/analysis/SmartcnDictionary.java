package org.zhangjie.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The words and word pairs of smartcn as flat tables: one read a character, one read a pair.
 *
 * <p>Words stand in a double-array trie. A node is one {@code long}: bits 0–15 its character, 16–39
 * the number of the word that ends there (0: none), 40–63 the base of its children (0: none); the
 * child for {@code c} stands at {@code base + c - FIRST_HAN}. The frequencies of word pairs are
 * sparse rows, one a first word, laid over each other so that no two entries meet; an entry is
 * known to be of its row by its column, because no two rows share an offset. Weights are smartcn's
 * own double expression, computed when the table is read.
 *
 * <p>Immutable; safe for use by several threads.
 */
final class SmartcnDictionary {

  /** smartcn's {@code MAX_FREQUENCE}: the total of its counts, and the frequency of delimiters. */
  static final int MAX_FREQUENCY = 2079997 + 80000;

  /** Words that stand for a class of tokens: letters, digits, begin and end of a sentence. */
  static final List<String> SPECIALS = List.of("未##串", "未##数", "始##始", "末##末");

  /** First four bytes of the table; the last digit is the version of the format. */
  static final int MAGIC = 0x5A4A5331;

  private static final String TABLE = "smartcn.table";
  private static final char FIRST_HAN = CharClass.FIRST_HAN;

  final int string;
  final int number;
  final int begin;
  final int end;

  /** Word of a character that no list knows: frequency 0, in no pair. */
  final int unknown;

  /** Word of a delimiter that is in no pair. */
  private final int plainDelimiter;

  private final long[] nodes;
  private final int columns;
  private final char[] delimiterWords = new char[1 << 16];
  private final double[] weights;
  private final int[] rows;
  private final char[] pairColumns;
  private final double[] pairWeights;

  private SmartcnDictionary(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new IllegalStateException(
          TABLE + " is not a table of this version: build the jar again");
    }
    nodes = new long[in.getInt()];
    int words = in.getInt();
    columns = in.getInt();
    int delimiters = in.getInt();
    string = in.getInt();
    number = in.getInt();
    begin = in.getInt();
    end = in.getInt();
    unknown = words - 2;
    plainDelimiter = words - 1;
    for (int i = 0; i < delimiters; i++) {
      delimiterWords[in.getInt()] = (char) in.getInt();
    }
    in.asLongBuffer().get(nodes);
    in.position(in.position() + nodes.length * Long.BYTES);
    int[] frequencies = readInts(in, words);
    rows = readInts(in, words);
    weights = new double[words];
    int lastRow = 0;
    for (int word = 0; word < words; word++) {
      weights[word] = weight(frequencies[word], 0);
      lastRow = Math.max(lastRow, rows[word]);
    }
    int size = lastRow + columns;
    pairColumns = new char[size];
    pairWeights = new double[size];
    readPairs(in.array(), in.position(), frequencies);
  }

  private static int[] readInts(ByteBuffer in, int count) {
    int[] ints = new int[count];
    in.asIntBuffer().get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }

  /**
   * Reads rows of pairs: their length, then the distance to the next column and the frequency of
   * each pair, in groups of seven bits, the lowest first. One loop over an array, because it runs
   * before anything is compiled.
   */
  private void readPairs(byte[] table, int start, int[] frequencies) {
    int word = -1;
    int left = 0;
    int column = 0;
    boolean atFrequency = false;
    int value = 0;
    int shift = 0;
    for (int i = start; i < table.length; i++) {
      value |= (table[i] & 0x7F) << shift;
      shift += 7;
      if (table[i] < 0) {
        continue;
      }
      if (left == 0) {
        do {
          word++;
        } while (rows[word] < 0);
        left = value;
        column = 0;
      } else if (atFrequency) {
        int pair = rows[word] + column;
        pairColumns[pair] = (char) column;
        pairWeights[pair] = weight(frequencies[word], value);
        left--;
        atFrequency = false;
      } else {
        column += value;
        atFrequency = true;
      }
      value = 0;
      shift = 0;
    }
  }

  /** Returns the cost of a step after a word of this frequency to one it was seen with so often. */
  static double weight(int frequency, int pairFrequency) {
    double smooth = 0.1;
    double tiny = 1.0 / MAX_FREQUENCY;
    double first = frequency;
    return -Math.log(
        smooth * (1.0 + first) / (MAX_FREQUENCY + 0.0)
            + (1.0 - smooth) * ((1.0 - tiny) * pairFrequency / (1.0 + first) + tiny));
  }

  /** Returns the dictionary, read from the jar on first use. */
  static SmartcnDictionary get() {
    return Holder.DICTIONARY;
  }

  private static final class Holder {
    static final SmartcnDictionary DICTIONARY = load();

    private static SmartcnDictionary load() {
      try (InputStream in = SmartcnDictionary.class.getResourceAsStream(TABLE)) {
        if (in == null) {
          throw new IllegalStateException(TABLE + " is missing from the jar: build it again");
        }
        return parse(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Makes a dictionary of the bytes of a table. */
  static SmartcnDictionary parse(byte[] table) {
    return new SmartcnDictionary(ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN));
  }

  /** Packs a node of the trie. */
  static long node(char label, int word, int base) {
    return (long) base << 40 | (long) word << 16 | label;
  }

  /** Returns the node of a single Han character; it always is a word. */
  long root(char c) {
    return nodes[c - FIRST_HAN];
  }

  /** Returns the node one Han character further, or 0 where no word goes on like that. */
  long child(long node, char c) {
    int base = (int) (node >>> 40);
    if (base == 0) {
      return 0;
    }
    long child = nodes[base + (c - FIRST_HAN)];
    return (char) child == c ? child : 0;
  }

  /** Returns the number of the word that ends at a node, 0 where none does. */
  static int word(long node) {
    return (int) (node >>> 16) & 0xFFFFFF;
  }

  /** Returns the word of a delimiter. */
  int delimiter(char c) {
    int word = delimiterWords[c];
    return word == 0 ? plainDelimiter : word;
  }

  /** Returns the cost of a step from this word to one it makes no known pair with. */
  double weight(int word) {
    return weights[word];
  }

  /** Returns the row of the pairs this word begins, or -1 where it begins none. */
  int row(int word) {
    return rows[word];
  }

  /** Returns the place of the pair of a row and a following word, or -1 if it is not known. */
  int pair(int row, int following) {
    return following < columns && pairColumns[row + following] == following ? row + following : -1;
  }

  /** Returns the cost of a step at the place of a pair. */
  double pairWeight(int pair) {
    return pairWeights[pair];
  }
}
