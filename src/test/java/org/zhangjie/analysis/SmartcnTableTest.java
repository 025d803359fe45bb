package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The table in the jar says what smartcn's dictionaries say. */
class SmartcnTableTest {

  private static final Path TABLE =
      Path.of("src/main/resources/org/zhangjie/analysis/smartcn.table");

  private final SmartcnDictionary dictionary = SmartcnDictionary.get();

  @Test
  void holdsEveryWordOfHanCharacters() throws Exception {
    SmartcnSource source = SmartcnSource.read();
    source.forEachWord((word, frequency) -> {
      if (word.chars().allMatch(c -> CharClass.isHan((char) c))) {
        assertEquals(frequency, source.frequency(word), word);
        assertEquals(SmartcnDictionary.weight(frequency, 0), dictionary.weight(number(word)), word);
      }
    });
  }

  @Test
  void knowsNoWordThatSmartcnDoesNot() throws Exception {
    SmartcnSource source = SmartcnSource.read();
    Set<String> words = new HashSet<>();
    source.forEachWord((word, frequency) -> words.add(word));
    var random = new Random(8);
    for (char c = CharClass.FIRST_HAN; c <= CharClass.LAST_HAN; c++) {
      String pair = "" + c + (char) (CharClass.FIRST_HAN + random.nextInt(20902));
      assertEquals(source.hasPrefix(pair), node(pair) != 0, pair);
      assertEquals(words.contains(pair), number(pair) != 0, pair);
    }
  }

  /** Among the pairs smartcn has a count for, every one that two of our words can make is found. */
  @Test
  void weighsPairsAsSmartcnDoes() throws Exception {
    SmartcnSource source = SmartcnSource.read();
    List<String> words = new ArrayList<>();
    source.forEachWord((word, frequency) -> words.add(word));
    words.removeIf(word -> !word.chars().allMatch(c -> CharClass.isHan((char) c)));
    var random = new Random(8);
    for (String second : words) {
      for (String first : List.of("的", "，", words.get(random.nextInt(words.size())))) {
        assertEquals(
            SmartcnDictionary.weight(frequency(source, first), source.pairFrequency(first, second)),
            weight(number(first), number(second)),
            first + "@" + second);
      }
    }
  }

  private static int frequency(SmartcnSource source, String word) {
    return word.equals("，") ? SmartcnDictionary.MAX_FREQUENCY : source.frequency(word);
  }

  private double weight(int first, int second) {
    int row = dictionary.row(first);
    int pair = row < 0 ? -1 : dictionary.pair(row, second);
    return pair < 0 ? dictionary.weight(first) : dictionary.pairWeight(pair);
  }

  private int number(String word) {
    return word.equals("，") ? dictionary.delimiter('，') : SmartcnDictionary.word(node(word));
  }

  private long node(String word) {
    long node = dictionary.root(word.charAt(0));
    for (int i = 1; i < word.length() && node != 0; i++) {
      node = dictionary.child(node, word.charAt(i));
    }
    return node;
  }

  /** {@code -Dzhangjie.table.update=true} writes the table anew. */
  @Test
  @EnabledIfSystemProperty(named = "zhangjie.table.update", matches = "true")
  void writesTheTable() throws Exception {
    Files.write(TABLE, new SmartcnTableBuilder(SmartcnSource.read()).build());
  }

  @Test
  @EnabledIfSystemProperty(named = "zhangjie.identity", matches = "full")
  void isWhatItsBuilderMakesOfTheDictionaries() throws Exception {
    assertArrayEquals(
        Files.readAllBytes(TABLE), new SmartcnTableBuilder(SmartcnSource.read()).build());
  }
}
