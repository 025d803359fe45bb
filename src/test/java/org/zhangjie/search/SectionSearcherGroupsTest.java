package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhangjie.highlight.SnippetSettings;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class SectionSearcherGroupsTest {
  private static final SearchRequest FOREST = SearchRequest.of("林长制");

  private SectionIndex index;
  private SectionSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    index = SectionIndex.inMemory();
    searcher = new SectionSearcher(index);
    new SampleSections("a.md", "甲市林业条例", "甲市人大", "2021-07-08", "law")
        .add("1", SectionKind.TITLE, "甲市林业条例", "")
        .add("1.1", SectionKind.CHAPTER, "第一章 总则", "")
        .add("1.1.1", SectionKind.ARTICLE, "第一条", "全面推行林长制，保护森林。")
        .add("1.1.2", SectionKind.ARTICLE, "第二条", "林长制实行分级负责。")
        .add("1.1.3", SectionKind.ARTICLE, "第三条", "各级林长负责林长制落实，林长制考核每年一次。")
        .add("1.2", SectionKind.ARTICLE, "第四条", "本条例自公布之日起施行。")
        .into(index);
    new SampleSections("b.md", "乙县纲要", "乙县政府", "2022", "plan")
        .add("1", SectionKind.TITLE, "乙县纲要", "落实林长制。")
        .into(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void collapsesByDocumentAndTellsHowManyMore() throws IOException {
    List<DocumentGroup> groups = searcher.groups(FOREST, 2);
    assertEquals(Set.of("a.md", "b.md"), Set.of(groups.get(0).source(), groups.get(1).source()));
    for (DocumentGroup group : groups) {
      boolean law = group.source().equals("a.md");
      assertEquals(law ? 2 : 1, group.hits().size());
      assertEquals(law ? 1 : 0, group.more());
      assertTrue(group.hits().stream().allMatch(h -> h.section().source().equals(group.source())));
    }
    assertEquals(1, searcher.search(FOREST).hits().getFirst().rank());
    assertEquals(groups.get(1), searcher.groups(FOREST.offset(1), 2).getFirst());
    assertThrows(IllegalArgumentException.class, () -> searcher.groups(FOREST, 0));
  }

  @Test
  void textFromElsewhereIsHighlightedAsInTheIndex() throws IOException {
    SampleSections elsewhere =
        new SampleSections("c.md", "丙市条例", "", "", "law")
            .add("1", SectionKind.ARTICLE, "林长制", "全市推行林长制；各级林长负责。\n违者处罚。\n");
    elsewhere.into(index);
    for (String query : List.of("林长制", "\"林长\" 处罚", "各级 林长 职责")) {
      SearchRequest request = SearchRequest.of(query);
      Hit hit =
          searcher.search(request).hits().stream()
              .filter(one -> one.section().source().equals("c.md"))
              .findFirst()
              .orElseThrow();
      assertEquals(
          hit.highlights(),
          searcher.highlighter(request).highlight(elsewhere.list().getFirst()),
          query);
    }
  }

  @Test
  void countsAllThatMatchWhateverThePage() throws IOException {
    Facets facets = searcher.facets(FOREST.limit(1), 10);
    assertEquals(searcher.search(FOREST).total(), facets.total());
    assertEquals(
        List.of(new FacetCount("a.md", "甲市林业条例", 3), new FacetCount("b.md", "乙县纲要", 1)),
        facets.documents());
    assertEquals(2, facets.years().size());
    assertEquals(0, searcher.facets(SearchRequest.of(""), 10).total());
  }

  @Test
  void mapsHitsOnTheOutline() throws IOException {
    OutlineMap map = searcher.outline(FOREST, "a.md");
    assertEquals(
        List.of(3, 3, 1, 1, 1, 0), map.entries().stream().map(OutlineMap.Entry::hits).toList());
    Set<String> ids = new HashSet<>();
    map.entries().stream()
        .filter(OutlineMap.Entry::matches)
        .forEach(e -> ids.add(e.section().id()));
    searcher.search(FOREST).hits().stream()
        .filter(hit -> hit.section().source().equals("a.md"))
        .forEach(hit -> assertTrue(ids.remove(hit.section().id())));
    assertTrue(ids.isEmpty());
  }

  @Test
  void givesTheSnippetsAskedFor() throws IOException {
    SearchRequest two = FOREST.snippets(new SnippetSettings(20, 2));
    Hit third =
        searcher.search(two).hits().stream()
            .filter(hit -> hit.section().heading().equals("第三条"))
            .findFirst()
            .orElseThrow();
    assertTrue(third.snippets().stream().allMatch(s -> s.text().length() <= 20));
    assertEquals(
        "林长制",
        third
            .snippet()
            .text()
            .substring(
                third.snippet().spans().getLast().start(),
                third.snippet().spans().getLast().end()));
  }
}
