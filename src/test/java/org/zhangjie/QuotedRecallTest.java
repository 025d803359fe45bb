package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchFilters;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.section.Section;

/**
 * The recall contract through the front door: a quoted search for any part of a section's heading
 * or text finds that section.
 */
class QuotedRecallTest {
  private static final long SEED = 20211108;
  private static final int LONGEST = 12;
  private static final int ALL = 5_000;

  @Test
  void anyPartOfTheFixturesIsFound() throws IOException {
    assertNoMisses(Path.of("index-fixtures"), 150);
  }

  @Test
  void anyPartOfTheSeedsIsFound() throws IOException {
    assertNoMisses(shared("corpus/seeds"), 150);
  }

  private static Path shared(String folder) {
    String environment = System.getenv().getOrDefault("ZHANGJIE_SHARED", "../shared");
    Path path = Path.of(System.getProperty("ZHANGJIE_SHARED", environment)).resolve(folder);
    assumeTrue(Files.isDirectory(path), "skipped: there is no " + path);
    return path;
  }

  private static void assertNoMisses(Path folder, int queries) throws IOException {
    Random random = new Random(SEED);
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(folder);
      List<Section> sections = new ArrayList<>();
      for (SourceEntry source : zhangjie.sources()) {
        sections.addAll(zhangjie.sections(source.source()));
      }
      List<String> misses = new ArrayList<>();
      int asked = 0;
      while (asked < queries) {
        Section section = sections.get(random.nextInt(sections.size()));
        String part = part(random.nextInt(4) == 0 ? section.heading() : section.text(), random);
        if (canBeQuoted(part)) {
          asked++;
          if (!finds(zhangjie, part, section)) {
            misses.add("[" + part + "] in " + section.id());
          }
        }
      }
      assertTrue(asked > 0);
      assertEquals(List.of(), misses, "misses with seed " + SEED);
    }
  }

  private static boolean canBeQuoted(String part) {
    return !part.isBlank() && part.indexOf('」') < 0;
  }

  /** A part that cuts no surrogate pair; empty if the text is. */
  private static String part(String text, Random random) {
    int characters = text.codePointCount(0, text.length());
    int length = Math.min(characters, 1 + random.nextInt(LONGEST));
    int start = text.offsetByCodePoints(0, random.nextInt(characters - length + 1));
    return text.substring(start, text.offsetByCodePoints(start, length));
  }

  private static boolean finds(Zhangjie zhangjie, String part, Section section) throws IOException {
    SearchFilters inDocument = new SearchFilters(section.source(), "", "", "", "", "", "", "");
    SearchRequest request = SearchRequest.of("「" + part + "」").filters(inDocument).limit(ALL);
    return zhangjie.search(request).hits().stream()
        .map(Hit::section)
        .map(Section::id)
        .anyMatch(section.id()::equals);
  }
}
