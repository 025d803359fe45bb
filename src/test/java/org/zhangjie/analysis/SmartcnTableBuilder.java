package org.zhangjie.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Builds the flat tables of {@link SmartcnDictionary} from smartcn's own dictionaries.
 *
 * <p>smartcn keeps hashes of word pairs, not the pairs. They are found again by hashing every pair
 * of tokens the segmenter can produce, some 8 × 10⁹ of them; with the packing, four minutes.
 */
final class SmartcnTableBuilder {

  private static final char FIRST_HAN = CharClass.FIRST_HAN;
  private static final int HAN = CharClass.LAST_HAN - FIRST_HAN + 1;

  private final SmartcnSource source;

  /** Words of Han characters, specials and delimiters that take part in a pair; sorted. */
  private final TreeMap<String, Integer> frequencies = new TreeMap<>();

  SmartcnTableBuilder(SmartcnSource source) {
    this.source = source;
    source.forEachWord((word, frequency) -> {
      if (word.chars().allMatch(c -> CharClass.isHan((char) c))) {
        frequencies.put(word, source.frequency(word));
      }
    });
    for (String special : SmartcnDictionary.SPECIALS) {
      frequencies.put(special, source.frequency(special));
    }
  }

  /** Returns the bytes of the table: see {@link SmartcnDictionary} for their order. */
  byte[] build() {
    List<Pair> pairs = findPairs();
    for (Pair pair : pairs) {
      frequencies.putIfAbsent(pair.first(), frequencyOf(pair.first()));
      frequencies.putIfAbsent(pair.second(), frequencyOf(pair.second()));
    }
    Map<String, Integer> number = numberWords(pairs);
    int columns = 1 + (int) pairs.stream().map(Pair::second).distinct().count();
    Map<Integer, List<Pair>> rows = new TreeMap<>();
    for (Pair pair : pairs) {
      rows.computeIfAbsent(number.getOrDefault(pair.first(), 0), key -> new ArrayList<>())
          .add(pair);
    }
    int[] offsets = placeRows(rows, number);
    long[] nodes = placeTrie(number);
    return write(nodes, number, columns, rows, offsets);
  }

  private int frequencyOf(String word) {
    char c = word.charAt(0);
    return word.length() == 1 && isDelimiter(c)
        ? SmartcnDictionary.MAX_FREQUENCY
        : source.frequency(word);
  }

  private static boolean isDelimiter(char c) {
    return CharClass.of(c) == CharClass.DELIMITER;
  }

  private record Pair(String first, String second, int frequency) {}

  /** Tries every pair of tokens a lattice can hold; a hash that the table knows is looked up. */
  private List<Pair> findPairs() {
    TreeSet<String> candidates = new TreeSet<>(frequencies.keySet());
    for (int c = 1; c < 0xFFFF; c++) {
      if (CharClass.isHan((char) c) || isDelimiter((char) c)) {
        candidates.add(Character.toString((char) c));
      }
    }
    Continuations continuations = Continuations.of(candidates);
    long[] hashes = source.pairHashes();
    long[] filter = new long[1 << 18];
    for (long hash : hashes) {
      filter[(int) (hash >>> 6) & (filter.length - 1)] |= 1L << hash;
    }
    return candidates.parallelStream()
        .flatMap(first -> continuations.known(first, filter).stream())
        .map(pair ->
            new Pair(
                pair.first(), pair.second(), source.pairFrequency(pair.first(), pair.second())))
        .filter(pair -> pair.frequency() > 0)
        .filter(pair -> !pair.first().equals(SmartcnDictionary.SPECIALS.get(3)))
        .filter(pair -> !pair.second().equals(SmartcnDictionary.SPECIALS.get(2)))
        .toList();
  }

  /** All candidates as a trie in the order of its levels: parents stand before their children. */
  private record Continuations(int[] parent, char[] label, String[] word) {

    static Continuations of(TreeSet<String> words) {
      TreeSet<String> prefixes =
          new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(s -> s));
      for (String word : words) {
        for (int end = 1; end <= word.length(); end++) {
          prefixes.add(word.substring(0, end));
        }
      }
      Map<String, Integer> number = new HashMap<>();
      int[] parent = new int[prefixes.size() + 1];
      char[] label = new char[prefixes.size() + 1];
      String[] word = new String[prefixes.size() + 1];
      int next = 1;
      for (String prefix : prefixes) {
        int last = prefix.length() - 1;
        parent[next] = number.getOrDefault(prefix.substring(0, last), 0);
        label[next] = prefix.charAt(last);
        word[next] = words.contains(prefix) ? prefix : "";
        number.put(prefix, next++);
      }
      return new Continuations(parent, label, word);
    }

    List<Pair> known(String first, long[] filter) {
      List<Pair> found = new ArrayList<>();
      long[] state = new long[parent.length];
      state[0] = SmartcnSource.stateAfter(first);
      for (int i = 1; i < state.length; i++) {
        long hash = SmartcnSource.fnv(state[parent[i]], label[i]);
        state[i] = hash;
        if ((filter[(int) (hash >>> 6) & (filter.length - 1)] & 1L << hash) != 0
            && !word[i].isEmpty()) {
          found.add(new Pair(first, word[i], 0));
        }
      }
      return found;
    }
  }

  /** Numbers words from 1: those that follow another one first, the most frequent ahead. */
  private Map<String, Integer> numberWords(List<Pair> pairs) {
    Map<String, Integer> predecessors = new HashMap<>();
    for (Pair pair : pairs) {
      predecessors.merge(pair.second(), 1, Integer::sum);
    }
    List<String> order = new ArrayList<>(frequencies.keySet());
    order.sort(
        Comparator.comparingInt((String word) -> -predecessors.getOrDefault(word, 0))
            .thenComparing(word -> word));
    Map<String, Integer> number = new HashMap<>();
    for (String word : order) {
      number.put(word, number.size() + 1);
    }
    return number;
  }

  /** Lays sparse rows over each other, the longest first, each at the first offset that is free. */
  private static int[] placeRows(Map<Integer, List<Pair>> rows, Map<String, Integer> number) {
    int[] offsets = new int[number.size() + 3];
    Arrays.fill(offsets, -1);
    var places = new Places(0);
    rows.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, List<Pair>> row) -> -row.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEachOrdered(row -> {
          IntStream columns =
              row.getValue().stream().mapToInt(p -> number.getOrDefault(p.second(), 0));
          offsets[row.getKey()] = places.place(columns.sorted().toArray());
        });
    return offsets;
  }

  /** Lays out a double-array trie; the first level stands at the character's own place. */
  private long[] placeTrie(Map<String, Integer> number) {
    TreeMap<String, TreeSet<Character>> children = new TreeMap<>();
    for (String word : frequencies.keySet()) {
      for (int end = 1; end < word.length() && !SmartcnDictionary.SPECIALS.contains(word); end++) {
        children
            .computeIfAbsent(word.substring(0, end), key -> new TreeSet<>())
            .add(word.charAt(end));
      }
    }
    var places = new Places(1);
    places.taken.set(0, HAN);
    Map<String, Integer> bases = new HashMap<>();
    children.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, TreeSet<Character>> node) -> -node.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEachOrdered(node ->
            bases.put(
                node.getKey(),
                places.place(node.getValue().stream().mapToInt(c -> c - FIRST_HAN).toArray())));
    long[] nodes = new long[places.size() + HAN];
    for (char c = FIRST_HAN; c <= CharClass.LAST_HAN; c++) {
      String word = Character.toString(c);
      int base = bases.getOrDefault(word, 0);
      nodes[c - FIRST_HAN] =
          SmartcnDictionary.node(c, number.getOrDefault(word, number.size() + 1), base);
    }
    children.forEach((prefix, labels) -> {
      for (char c : labels) {
        String word = prefix + c;
        nodes[bases.getOrDefault(prefix, 0) + c - FIRST_HAN] =
            SmartcnDictionary.node(c, number.getOrDefault(word, 0), bases.getOrDefault(word, 0));
      }
    });
    return nodes;
  }

  /** Places of a table that rows share; every row has an offset of its own. */
  private static final class Places {
    private final BitSet taken = new BitSet();
    private final BitSet offsets = new BitSet();
    private final int least;

    Places(int least) {
      this.least = least;
    }

    int place(int[] columns) {
      int place = taken.nextClearBit(Math.max(0, columns[0] + least));
      while (offsets.get(place - columns[0]) || !isFree(place - columns[0], columns)) {
        place = taken.nextClearBit(place + 1);
      }
      int offset = place - columns[0];
      offsets.set(offset);
      for (int column : columns) {
        taken.set(offset + column);
      }
      return offset;
    }

    private boolean isFree(int offset, int[] columns) {
      for (int column : columns) {
        if (taken.get(offset + column)) {
          return false;
        }
      }
      return true;
    }

    int size() {
      return taken.length();
    }
  }

  private byte[] write(
      long[] nodes,
      Map<String, Integer> number,
      int columns,
      Map<Integer, List<Pair>> rows,
      int[] offsets) {
    String[] words = new String[number.size() + 3];
    number.forEach((word, i) -> words[i] = word);
    List<String> delimiters =
        number.keySet().stream()
            .filter(w -> w.length() == 1 && isDelimiter(w.charAt(0)))
            .sorted()
            .toList();
    ByteBuffer out = ByteBuffer.allocate(8 << 20).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(SmartcnDictionary.MAGIC);
    out.putInt(nodes.length).putInt(words.length).putInt(columns);
    out.putInt(delimiters.size());
    SmartcnDictionary.SPECIALS.forEach(special -> out.putInt(number.getOrDefault(special, 0)));
    if (delimiters.stream().anyMatch(word -> number.getOrDefault(word, 0) > 0xFFFF)) {
      throw new IllegalStateException("a delimiter has a number beyond 16 bits");
    }
    delimiters.forEach(word -> out.putInt(word.charAt(0)).putInt(number.getOrDefault(word, 0)));
    out.asLongBuffer().put(nodes);
    out.position(out.position() + 8 * nodes.length);
    for (int i = 0; i < words.length - 1; i++) {
      out.putInt(frequencies.getOrDefault(words[i] == null ? "" : words[i], 0));
    }
    out.putInt(SmartcnDictionary.MAX_FREQUENCY);
    Arrays.stream(offsets).forEach(out::putInt);
    rows.forEach((row, list) -> writeRow(out, list, number));
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void writeRow(ByteBuffer out, List<Pair> row, Map<String, Integer> number) {
    List<Pair> sorted =
        row.stream()
            .sorted(Comparator.comparingInt(pair -> number.getOrDefault(pair.second(), 0)))
            .toList();
    writeVarint(out, sorted.size());
    int last = 0;
    for (Pair pair : sorted) {
      int column = number.getOrDefault(pair.second(), 0);
      writeVarint(out, column - last);
      writeVarint(out, pair.frequency());
      last = column;
    }
  }

  private static void writeVarint(ByteBuffer out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }
}
