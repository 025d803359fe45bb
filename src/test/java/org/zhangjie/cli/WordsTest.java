package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhangjie.Zhangjie;
import org.zhangjie.search.FacetCount;
import org.zhangjie.search.SearchRequest;

class WordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("%[^%n]");

  private final Words english = Words.of("en");
  private final Words chinese = Words.of("zh_CN.UTF-8");

  @Test
  void speaksTheLanguageAskedForAndEnglishForAnyOther() {
    assertEquals("3 节", chinese.count("count.sections", 3));
    assertEquals("1 节", chinese.count("count.sections", 1));
    assertEquals("3 sections", english.count("count.sections", 3));
    assertEquals("1 section", Words.of("fr_FR").count("count.sections", 1));
  }

  /** A key that Chinese lacks would fall back to English in the middle of a sentence. */
  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    Set<String> expected = new TreeSet<>(read("Words.properties").stringPropertyNames());
    expected.removeIf(key -> key.endsWith(".one")); // Chinese has no plural
    assertEquals(expected, read("Words_zh.properties").stringPropertyNames());
  }

  /** A sentence with another number of arguments would throw, or say half. */
  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Properties zh = read("Words_zh.properties");
    Properties en = read("Words.properties");
    for (String key : zh.stringPropertyNames()) {
      assertEquals(placeholders(en.getProperty(key)), placeholders(zh.getProperty(key)), key);
    }
  }

  /** What a list of genres says must be what a filter takes. */
  @Test
  void aGenreIsFoundByTheNameItIsShownWith() throws IOException {
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(Path.of("index-fixtures"));
      List<FacetCount> genres =
          zhangjie.facets(SearchRequest.of("kind:title OR 的"), Integer.MAX_VALUE).genres();
      assertTrue(genres.size() > 9, genres.toString());
      for (FacetCount genre : genres) {
        String name = chinese.genre(genre.value());
        assertNotEquals(genre.value(), name);
        assertFalse(zhangjie.search(SearchRequest.of("体裁:" + name)).hits().isEmpty(), name);
        assertTrue(english.genre(genre.value()).startsWith(genre.value() + " ("));
      }
    }
    assertEquals("haiku", chinese.genre("haiku"));
  }

  private static long placeholders(String sentence) {
    return PLACEHOLDER.matcher(sentence).results().count();
  }

  private static Properties read(String name) throws IOException {
    Path file = Path.of("src/main/resources/org/zhangjie/cli", name);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void sizesHaveTheUnitThatKeepsThemShort() {
    assertEquals("1023 B", english.size(1023));
    assertEquals("1.0 KB", english.size(1024));
    assertEquals("1.5 GB", english.size(3L << 29));
  }
}
