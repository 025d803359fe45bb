package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhangjie.Zhangjie;
import org.zhangjie.section.Section;

class SectionSearcherTest {
  private static Zhangjie zhangjie;
  private static final List<Section> SECTIONS = new ArrayList<>();

  @BeforeAll
  static void index() throws IOException {
    zhangjie = Zhangjie.inMemory();
    zhangjie.add(Path.of("index-fixtures"));
    for (var source : zhangjie.sources()) {
      SECTIONS.addAll(zhangjie.sections(source.source()));
    }
  }

  @AfterAll
  static void close() throws IOException {
    zhangjie.close();
  }

  @Test
  void anyPartOfASectionFindsIt() throws IOException {
    long seed = 4;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 1_000; i++) {
      Section section = SECTIONS.get(random.nextInt(SECTIONS.size()));
      String text = random.nextInt(4) == 0 ? section.title() : section.text();
      if (text.isBlank()) {
        continue;
      }
      int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
      int left = text.codePointCount(start, text.length());
      int end = text.offsetByCodePoints(start, 1 + random.nextInt(Math.min(12, left)));
      String part = text.substring(start, end).replaceAll("[\"“”„‟＂\\s]", "");
      if (!part.isEmpty() && text.contains(part)) {
        assertTrue(
            ids("\"" + part + "\"").contains(section.id()),
            () -> "seed " + seed + ": " + section.id() + " lacks " + part);
      }
    }
  }

  private static List<String> ids(String query) throws IOException {
    return zhangjie.search(SearchRequest.of(query).limit(100_000)).hits().stream()
        .map(hit -> hit.section().id())
        .toList();
  }

  @Test
  void sectionsWithAllWordsComeFirstAndOthersNameWhatTheyLack() throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of("林长 考核 公示牌").limit(50));
    assertTrue(result.total() > 0 && result.partial() > 0);
    for (Hit hit : result.hits()) {
      assertEquals(hit.rank() <= result.total(), hit.missing().isEmpty(), hit.section().id());
    }
  }

  @Test
  void scoresDescendAndTheirPartsAddUp() throws IOException {
    for (String query : List.of("林长 考核 公示牌", "\"林长\" 考核", "河长如何考核？", "text:林长 考核")) {
      double last = Double.MAX_VALUE;
      for (Hit hit : zhangjie.search(SearchRequest.of(query).limit(30).explain(true)).hits()) {
        double sum = hit.scoreParts().stream().mapToDouble(ScorePart::score).sum();
        assertEquals(hit.score(), sum, 1e-3, query);
        assertTrue(hit.score() <= last, query);
        last = hit.score();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林长制^2 OR (考核 AND \"公示牌\")",
        "+林长 kind:article 考*",
        "(林长 AND 无此字样) OR 河长",
        "date:[2022 TO 2023] 林长~1"
      })
  void scoresOfLucenesSyntaxAddUpToo(String query) throws IOException {
    SearchRequest request =
        SearchRequest.of(query).syntax(QuerySyntax.LUCENE).limit(30).explain(true);
    List<Hit> hits = zhangjie.search(request).hits();
    assertFalse(hits.isEmpty());
    for (Hit hit : hits) {
      assertFalse(hit.scoreParts().isEmpty());
      double sum = hit.scoreParts().stream().mapToDouble(ScorePart::score).sum();
      assertEquals(hit.score(), sum, 1e-3);
    }
  }

  /** What no section has is named with what there is. */
  @ParameterizedTest
  @CsvSource({
    "kind:clause 林长, kind:clause, article",
    "genre:novel 林长, genre:novel, plan",
    "机关：青河县人民政府, issuer:青河县人民政府, 青禾县人民政府",
    "date:2040, date:2040, 2022",
  })
  void aValueThatStandsNowhereIsAnsweredWithTheOnesThereAre(
      String query, String asked, String known) throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of(query));
    assertEquals(0, result.total() + result.partial());
    Suggestion found =
        result.suggestions().stream().filter(s -> s.text().equals(known)).findFirst().orElseThrow();
    assertEquals(Suggestion.Kind.VALUE, found.kind());
    assertEquals(asked, found.instead());
    assertTrue(found.sections() > 0);
  }

  @Test
  void filtersAreAnsweredLikewise() throws IOException {
    SearchFilters filters = new SearchFilters("", "", "clause", "", "", "", "2040", "");
    SearchResult result = zhangjie.search(SearchRequest.of("林长").filters(filters));
    assertEquals(
        List.of("date:2040..", "kind:clause"),
        result.suggestions().stream().map(Suggestion::instead).distinct().sorted().toList());
  }

  @Test
  void pagesFitTogether() throws IOException {
    List<String> whole = ids("林长 考核 公示牌");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset += 7) {
      SearchRequest request = SearchRequest.of("林长 考核 公示牌").limit(7).offset(offset);
      zhangjie.search(request).hits().forEach(hit -> paged.add(hit.section().id()));
    }
    assertEquals(whole, paged);
  }

  /** 林张制 differs in one character of three; 临长智 in two, and sounds the same. */
  @ParameterizedTest
  @ValueSource(strings = {"林张制", "林长治", "林掌制", "临长智"})
  void aMistypedWordIsCorrectedByLookAndSound(String word) throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of("\"" + word + "\""));
    assertEquals(0, result.total());
    assertEquals(List.of(new WordCount(word, 0, List.of())), result.reading().words());
    assertTrue(
        result.suggestions().stream().anyMatch(suggestion -> suggestion.text().contains("林长制")),
        result.suggestions()::toString);
  }

  @Test
  void questionWordsCarryNoWeight() throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of("请问林长怎么考核？"));
    assertTrue(result.reading().question());
    assertEquals(List.of("怎么", "请问"), result.reading().ignored().stream().sorted().toList());
    assertEquals(ids("林长 考核").getFirst(), result.hits().getFirst().section().id());
  }

  @ParameterizedTest
  @CsvSource({
    "kind:article, ARTICLE",
    "类别：条, ARTICLE",
    "kind:title, TITLE",
  })
  void restrictionsHoldForEveryHit(String query, String kind) throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of(query).limit(1_000));
    assertFalse(result.hits().isEmpty());
    result.hits().forEach(hit -> assertEquals(kind, hit.section().kind().name()));
    assertEquals(
        SECTIONS.stream().filter(section -> section.kind().name().equals(kind)).count(),
        result.total());
  }

  /** What the documents of the fixtures say of themselves. */
  @ParameterizedTest
  @CsvSource({
    "number:望府办发〔2024〕21号, notice-heatwave.txt",
    "文号：望府办发[2024]21号, notice-heatwave.txt",
    "issuer:青禾县, report-qinghe.txt",
    "发文机关：青禾县人民政府, report-qinghe.txt",
    "genre:plan 数字, plan-yunzhu.md",
    "体裁：规划 数字, plan-yunzhu.md",
    "genre:规划/方案 数字, plan-yunzhu.md",
    "date:2022-08, rules-linzhang.txt",
    "日期：2022年8月30日, rules-linzhang.txt",
    "date:2024-11..2024-12, law-lanchuan.md",
  })
  void restrictionsByWhatADocumentSaysOfItselfFindIt(String query, String source)
      throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of(query).limit(1_000));
    assertFalse(result.hits().isEmpty());
    result.hits().forEach(hit -> assertEquals(source, hit.section().source()));
  }

  @Test
  void filtersByWhatADocumentSaysOfItselfFindIt() throws IOException {
    SearchFilters notice =
        new SearchFilters("", "", "", "望澜市", "2024", "notice", "2024-06", "2024-06-07");
    SearchResult result = zhangjie.search(SearchRequest.of("高温").filters(notice));
    assertFalse(result.hits().isEmpty());
    result.hits().forEach(hit -> assertEquals("notice-heatwave.txt", hit.section().source()));
  }

  @Test
  void filtersSayTheSameAsFields() throws IOException {
    SearchFilters article = new SearchFilters("", "", "article", "", "", "", "", "");
    SearchRequest request = SearchRequest.of("林长").limit(1_000);
    assertEquals(
        ids("林长 kind:article"),
        zhangjie.search(request.filters(article)).hits().stream()
            .map(hit -> hit.section().id())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "soon, ''",
    "'', 2024-13",
    "2023-02-30, ''",
    "2024-00, ''",
    "2021..2022, ''",
    "2024, 2020",
    "2024-05, 2024-04-30"
  })
  void filtersWhoseDatesAreNoneAreRefused(String from, String to) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SearchFilters("", "", "", "", "", "", from, to),
        from + ", " + to);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, ''", "2024-05, 2024", "2024, 2024-05-01", "2024年5月, 2024.5.31"})
  void filtersTakeDatesOfTheCalendar(String from, String to) {
    assertEquals(from, new SearchFilters("", "", "", "", "", "", from, to).from());
  }

  @Test
  void noQueryIsTooLongOrTooIntricate() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      words.append((char) (0x4E00 + 5 * i)).append(i % 4 == 3 ? " " : "");
    }
    assertTrue(zhangjie.search(SearchRequest.of(words.toString())).reading().cut());
    for (String piece : List.of("林长制 ", "\"林长制\" ", "甲乙 OR ", "林长制 AND ", "-甲乙 ")) {
      zhangjie.search(SearchRequest.of(piece.repeat(1000)));
    }
    assertEquals(List.of(), ids("number:\"" + "?".repeat(30) + "a" + "?".repeat(40) + "b\""));
  }

  @Test
  void whatIsExcludedIsNotFound() throws IOException {
    for (String query : List.of("林长 -考核", "林长 NOT 考核", "林长 －“考核”")) {
      SearchResult result = zhangjie.search(SearchRequest.of(query).limit(1_000));
      assertFalse(result.hits().isEmpty());
      result.hits().forEach(hit -> assertFalse(hit.section().text().contains("考核"), query));
    }
  }

  @Test
  void patternsSkipCharacters() throws IOException {
    assertTrue(ids("林?制").containsAll(ids("\"林长制\"")));
    assertTrue(ids("林*制").containsAll(ids("\"林长制\"")));
    assertTrue(ids("林?长制").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"'林长 AND (考核', 11", "'林长 AND', 7", "'林长 ^ 考核', 5", "'nofield:x', 1"})
  void lucenesSyntaxPointsAtThePlace(String query, int column) {
    SearchRequest request = SearchRequest.of(query).syntax(QuerySyntax.LUCENE);
    QuerySyntaxException problem =
        assertThrows(QuerySyntaxException.class, () -> zhangjie.search(request));
    assertEquals(column, problem.column(), problem::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"林长 AND 考核", "\"林长制\"~2", "林长^2 考核", "kind:article +林长", "林长~1", "考*", "/林.*/"})
  void lucenesSyntaxFinds(String query) throws IOException {
    SearchRequest request = SearchRequest.of(query).syntax(QuerySyntax.LUCENE);
    assertFalse(zhangjie.search(request).hits().isEmpty(), query);
  }
}
