package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class EmptyingFiltersTest {
  private SectionIndex index;
  private SectionSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    index = SectionIndex.inMemory();
    searcher = new SectionSearcher(index);
    new SampleSections("a.md", "甲市林业条例", "甲市人大", "2021-07-08", "law")
        .add("1", SectionKind.TITLE, "甲市林业条例", "")
        .add("1.1", SectionKind.ARTICLE, "第一条", "推行林长制。")
        .add("1.2", SectionKind.ARTICLE, "第二条", "林长制考核。")
        .into(index);
    new SampleSections("b.md", "乙县纲要", "乙县政府", "2022", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "落实林长制。")
        .into(index);
    new SampleSections("c.md", "丙县通知", "丙县政府", "2023", "notice")
        .add("1", SectionKind.TITLE, "丙县通知", "造林。")
        .into(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private List<Suggestion> told(String query, SearchFilters filters) throws IOException {
    SearchResult result = searcher.search(SearchRequest.of(query).filters(filters));
    assertEquals(0, result.total() + result.partial());
    return result.suggestions();
  }

  private static Suggestion filter(String value, String filter, long sections) {
    return new Suggestion(Suggestion.Kind.FILTER, value, filter, sections);
  }

  @Test
  void theFilterThatLeavesNothingIsToldWithWhatThereIsWithoutIt() throws IOException {
    assertEquals(
        List.of(
            filter("", "genre:notice", 3),
            filter("law", "genre:notice", 2),
            filter("plan", "genre:notice", 1)),
        told("林长制", new SearchFilters("", "", "", "", "", "notice", "", "")));
    assertEquals(
        List.of(
            filter("", "date:2023..", 3),
            filter("2021", "date:2023..", 2),
            filter("2022", "date:2023..", 1)),
        told("林长制", new SearchFilters("", "", "", "", "", "", "2023", "")));
    assertEquals(
        List.of(filter("", "under:丙县", 3)),
        told("林长制", new SearchFilters("", "丙县", "", "", "", "", "", "")));
  }

  @Test
  void ofSeveralFiltersThoseAreToldThatEmptyTheAnswerAlone() throws IOException {
    assertEquals(
        List.of(
            filter("", "kind:article", 1),
            filter("title", "kind:article", 1),
            filter("", "genre:plan", 2),
            filter("law", "genre:plan", 2)),
        told("林长制", new SearchFilters("", "", "article", "", "", "plan", "", "")));
    assertEquals(
        List.of(filter("", "", 3)),
        told("林长制", new SearchFilters("c.md", "", "", "丙县", "", "", "", "")));
  }

  @Test
  void aQueryThatHasNoHitsEitherWayIsNotTheFiltersFault() throws IOException {
    List<Suggestion> told = told("航天飞机", new SearchFilters("", "", "article", "", "", "", "", ""));
    assertEquals(List.of(), told);
  }
}
