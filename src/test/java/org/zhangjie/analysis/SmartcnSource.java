package org.zhangjie.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.Utility;

/**
 * The dictionaries of smartcn as its jar holds them, answering look-ups by smartcn's own steps.
 *
 * <p>Word lists are read from {@code coredict.mem}, word pairs from {@code bigramdict.mem}: a hash
 * table which keeps only the 64-bit FNV-1 hash of {@code first@second}.
 */
final class SmartcnSource {

  private static final long FNV_PRIME = 1099511628211L;
  private static final long FNV_START = 0xcbf29ce484222325L;

  private final short[] listOfSlot;
  private final char[] charOfSlot;
  private final char[][][] tails;
  private final int[][] frequencies;
  private final long[] pairHashes;
  private final int[] pairFrequencies;

  private SmartcnSource(ObjectInputStream words, ObjectInputStream pairs)
      throws IOException, ClassNotFoundException {
    listOfSlot = (short[]) words.readObject();
    charOfSlot = (char[]) words.readObject();
    tails = (char[][][]) words.readObject();
    frequencies = (int[][]) words.readObject();
    pairHashes = (long[]) pairs.readObject();
    pairFrequencies = (int[]) pairs.readObject();
  }

  /** Reads both dictionaries from the smartcn jar on the class path. */
  static SmartcnSource read() throws IOException, ClassNotFoundException {
    try (ObjectInputStream words = open("hhmm/coredict.mem");
        ObjectInputStream pairs = open("hhmm/bigramdict.mem")) {
      return new SmartcnSource(words, pairs);
    }
  }

  private static ObjectInputStream open(String name) throws IOException {
    var in =
        new ObjectInputStream(
            new BufferedInputStream(
                Objects.requireNonNull(HMMChineseTokenizer.class.getResourceAsStream(name), name)));
    in.setObjectInputFilter(info ->
        info.serialClass() == null || info.serialClass().isArray()
            ? ObjectInputFilter.Status.ALLOWED
            : ObjectInputFilter.Status.REJECTED);
    return in;
  }

  /** Gives every word of the dictionary with its frequency, in no particular order. */
  void forEachWord(BiConsumer<String, Integer> action) {
    for (int slot = 0; slot < charOfSlot.length; slot++) {
      if (charOfSlot[slot] != 0) {
        char[][] list = tails[listOfSlot[slot]];
        for (int i = 0; i < list.length; i++) {
          String tail = list[i] == null ? "" : new String(list[i]);
          action.accept(charOfSlot[slot] + tail, frequencies[listOfSlot[slot]][i]);
        }
      }
    }
  }

  /** Looks a word up as {@code WordDictionary.getFrequency} does: 0 where it is absent. */
  int frequency(String word) {
    int slot = slotOf(word.charAt(0));
    if (slot < 0) {
      return 0;
    }
    char[] wanted = word.toCharArray();
    char[][] list = tails[listOfSlot[slot]];
    int low = 0;
    int high = list.length - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int order = Utility.compareArray(list[middle], 0, wanted, 1);
      if (order == 0) {
        return frequencies[listOfSlot[slot]][middle];
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /**
   * Tells whether the dictionary holds a word with this beginning, as its prefix search sees it.
   */
  boolean hasPrefix(String prefix) {
    int slot = slotOf(prefix.charAt(0));
    if (slot < 0) {
      return false;
    }
    char[] wanted = prefix.toCharArray();
    char[][] list = tails[listOfSlot[slot]];
    int low = 0;
    int high = list.length - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int order = Utility.compareArrayByPrefix(wanted, 1, list[middle], 0);
      if (order == 0) {
        return true;
      } else if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  private int slotOf(char c) {
    long mixed = fnv(FNV_START, c);
    mixed += mixed << 13;
    mixed ^= mixed >> 7;
    mixed += mixed << 3;
    mixed ^= mixed >> 17;
    mixed += mixed << 5;
    int size = charOfSlot.length;
    int first = Math.floorMod(mixed, size);
    int step = Math.floorMod(djb2(5381, c), size);
    int slot = first;
    int probe = 1;
    while (charOfSlot[slot] != 0 && charOfSlot[slot] != c && probe < size) {
      slot = (first + probe++ * step) % size;
    }
    return probe < size && charOfSlot[slot] == c ? slot : -1;
  }

  /** Looks a pair up as {@code BigramDictionary.getFrequency} does: 0 where it is absent. */
  int pairFrequency(String first, String second) {
    int slot = pairSlot(first + '@' + second);
    return slot < 0 ? 0 : pairFrequencies[slot];
  }

  /** Returns the place of a pair {@code first@second} in the hash table, or -1. */
  int pairSlot(String key) {
    long hash = FNV_START;
    int second = 5381;
    for (int i = 0; i < key.length(); i++) {
      hash = fnv(hash, key.charAt(i));
      second = djb2(second, key.charAt(i));
    }
    int size = pairHashes.length;
    int start = Math.floorMod(hash, size);
    int step = Math.floorMod(second, size);
    int slot = start;
    int probe = 1;
    while (pairHashes[slot] != 0 && pairHashes[slot] != hash && probe < size) {
      if (step == 0) {
        return -1; // what smartcn finds out after 402,136 more probes of the same place
      }
      slot = (start + probe++ * step) % size;
    }
    return probe < size && pairHashes[slot] == hash ? slot : -1;
  }

  /** Number of pairs the table holds. */
  int pairCount() {
    int count = 0;
    for (long hash : pairHashes) {
      count += hash == 0 ? 0 : 1;
    }
    return count;
  }

  /** Returns the hashes of all pairs; empty places are 0. */
  long[] pairHashes() {
    return pairHashes.clone();
  }

  /** Returns the state of the hash before the second word of a pair: after {@code first@}. */
  static long stateAfter(String first) {
    long hash = FNV_START;
    for (int i = 0; i < first.length(); i++) {
      hash = fnv(hash, first.charAt(i));
    }
    return fnv(hash, '@');
  }

  /** Takes one more character into an FNV-1 hash, low byte first. */
  static long fnv(long hash, char c) {
    long low = (hash ^ (c & 0x00FF)) * FNV_PRIME;
    return (low ^ (c >> 8)) * FNV_PRIME;
  }

  /** smartcn's second hash: the precedence of {@code &} and {@code >>} is as written there. */
  private static int djb2(int hash, char c) {
    int low = (hash * 33 + c) & 0x00FF;
    return (low * 33 + c) >> 8;
  }
}
