package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class RelativesTest {
  private SectionIndex index;
  private SectionSearcher searcher;

  @BeforeEach
  void open() throws IOException {
    index = SectionIndex.inMemory();
    searcher = new SectionSearcher(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private List<Hit> hits(String query) throws IOException {
    return searcher.search(SearchRequest.of(query)).hits();
  }

  private static List<String> places(List<Hit> hits) {
    return hits.stream().map(hit -> place(hit.section().id())).toList();
  }

  private static String place(String id) {
    return id.substring(id.indexOf('#') + 1);
  }

  @Test
  void headingsThatMatchByTheTitleAloneGiveWay() throws IOException {
    new SampleSections("law.md", "甲市林长制条例", "", "", "law")
        .add("1", SectionKind.TITLE, "甲市林长制条例", "")
        .add("1.1", SectionKind.CHAPTER, "总则", "")
        .add("1.1.1", SectionKind.ARTICLE, "第一条", "本市全面推行林长制，林长制由市政府组织实施。")
        .add("1.2", SectionKind.CHAPTER, "附则", "")
        .add("1.2.1", SectionKind.ARTICLE, "第二条", "本条例自公布之日起施行。")
        .into(index);
    assertEquals(List.of("1.1.1", "1.2.1", "1", "1.1", "1.2"), places(hits("林长制")));
    SearchRequest inPlace = SearchRequest.of("林长制").headingsInPlace(true);
    assertNotEquals(
        List.of("1", "1.1", "1.2"), places(searcher.search(inPlace).hits()).subList(2, 5));
  }

  @Test
  void theAccountTellsWhomAHeadingStandsBackFor() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "数字经济", "")
        .add("1.1.1", SectionKind.SECTION, "数字经济", "各产业园区都要发展数字经济。")
        .into(index);
    List<Hit> hits = searcher.search(SearchRequest.of("数字经济").explain(true)).hits();
    ScorePart last = hits.getLast().scoreParts().getLast();
    assertEquals(ScorePart.Kind.STANDS_BACK, last.kind());
    assertEquals("plan.md#1.1.1", last.word());
    assertTrue(hits.getLast().score() <= hits.getFirst().score());
    double sum = hits.getLast().scoreParts().stream().mapToDouble(ScorePart::score).sum();
    assertEquals(hits.getLast().score(), sum, 1e-3);
  }

  @Test
  void aBareHeadingStandsBehindItsOnlySection() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "数字经济", "")
        .add("1.1.1", SectionKind.SECTION, "优化布局", "到2025年，各产业园区都要发展数字经济，并以此带动相关的产业升级和转型。")
        .into(index);
    assertEquals("1.1.1", places(hits("数字经济")).getFirst());
  }

  @Test
  void aHeadingStaysThatAnswersBetterThanWhatStandsBelow() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "数字经济", "")
        .add("1.1.1", SectionKind.SECTION, "优化布局", "各园区错位发展，并以此带动相关的产业升级和转型，形成若干集群。")
        .into(index);
    assertEquals(List.of("1.1", "1.1.1"), places(hits("数字经济")));
  }

  @Test
  void aParentWithATextStays() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "数字经济", "加快转型。")
        .add("1.1.1", SectionKind.SECTION, "优化布局", "加快转型。")
        .into(index);
    assertEquals(List.of("1.1", "1.1.1"), places(hits("数字经济")));
  }

  @Test
  void otherBranchesStay() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "数字经济", "")
        .add("1.1.1", SectionKind.SECTION, "优化布局", "发展数字经济。")
        .add("1.10", SectionKind.CHAPTER, "数字经济工程", "")
        .into(index);
    assertEquals("1.1", places(hits("数字经济")).getLast());
  }

  @Test
  void aQueryWithoutWordsOfItsOwnPutsNothingBack() throws IOException {
    new SampleSections("plan.md", "乙县纲要", "", "", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "")
        .add("1.1", SectionKind.CHAPTER, "总则", "总则。")
        .into(index);
    assertEquals(List.of("1", "1.1"), places(hits("title:纲要")));
  }

  /** Pages of every size put together are the whole list, each section once, however it is cut. */
  @Test
  void pagesFitTogether() throws IOException {
    long seed = 5;
    Random random = new Random(seed);
    for (int document = 0; document < 7; document++) {
      fill(random, "d" + document + ".md");
    }
    for (String query : List.of("林长制", "林长制 考核", "保护森林")) {
      SearchRequest request = SearchRequest.of(query);
      SearchResult whole = searcher.search(request.limit(1000));
      List<String> ids = ids(whole);
      assertEquals(whole.total() + whole.partial(), ids.size(), query);
      assertEquals(ids.size(), new HashSet<>(ids).size(), query);
      assertScoresDescend(whole.hits());
      assertNotEquals(ids, ids(searcher.search(request.limit(1000).headingsInPlace(true))), query);
      for (int size : new int[] {7, 64, 250}) {
        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < ids.size(); offset += size) {
          pages.addAll(ids(searcher.search(request.limit(size).offset(offset))));
        }
        assertEquals(ids, pages, "seed " + seed + ", " + query + ", pages of " + size);
      }
    }
  }

  private static void assertScoresDescend(List<Hit> hits) {
    for (int i = 1; i < hits.size(); i++) {
      assertTrue(hits.get(i).score() <= hits.get(i - 1).score(), hits.get(i).section().id());
    }
  }

  private void fill(Random random, String source) throws IOException {
    SampleSections sections =
        new SampleSections(source, random.nextBoolean() ? "林长制条例" : "纲要", "", "", "law")
            .add("1", SectionKind.TITLE, "条例", "");
    for (int chapter = 1; chapter <= 6; chapter++) {
      sections.add("1." + chapter, SectionKind.CHAPTER, words(random, 1), "");
      for (int article = 1; article <= 5; article++) {
        String place = "1." + chapter + "." + article;
        sections.add(place, SectionKind.ARTICLE, "第" + article + "条", words(random, 4));
      }
    }
    sections.into(index);
  }

  private static String words(Random random, int most) {
    String[] words = {"推行林长制", "林长制考核", "保护森林", "总则", "施行", "分级负责", "实行考核"};
    return Stream.generate(() -> words[random.nextInt(words.length)])
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining("，"));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.section().id() + " " + hit.rank() + " " + hit.score())
        .toList();
  }
}
