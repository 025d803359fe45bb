package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class OwnNamesTest {
  private static SectionIndex index;

  @BeforeAll
  static void index() throws IOException {
    index = SectionIndex.inMemory();
    new SampleSections("flood.txt", "预案", "", "", "plan")
        .add("1", SectionKind.TITLE, "预案", "")
        .add("1.1", SectionKind.ARTICLE, "机构", "设立市防汛抗旱指挥部（以下简称市防指）。")
        .add("1.2", SectionKind.ARTICLE, "会商", "由市防指每周会商。")
        .into(index);
    new SampleSections("other.txt", "通知", "", "", "notice")
        .add("1", SectionKind.TITLE, "通知", "")
        .add("1.1", SectionKind.ARTICLE, "演练", "市防指参加演练。")
        .into(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<Hit> all(String query) throws IOException {
    SearchResult result =
        new SectionSearcher(index)
            .search(SearchRequest.of(query).terms(TermPack.NONE).explain(true));
    return result.hits().subList(0, (int) result.total());
  }

  private static List<String> headings(List<Hit> hits) {
    return hits.stream().map(hit -> hit.section().heading()).toList();
  }

  @Test
  void theFullNameFindsTheShortOneInTheDocumentThatDefinesIt() throws IOException {
    assertEquals(List.of("机构", "会商"), headings(all("市防汛抗旱指挥部")));
  }

  @Test
  void theShortNameIsFoundEverywhere() throws IOException {
    assertEquals(3, all("市防指").size());
  }

  @Test
  void theAccountSaysSo() throws IOException {
    Hit hit = all("市防汛抗旱指挥部").getLast();
    assertTrue(
        hit.scoreParts().stream()
            .anyMatch(part -> part.kind() == ScorePart.Kind.OWN_NAME && part.word().equals("市防指")),
        hit::toString);
    assertEquals(hit.score(), hit.scoreParts().stream().mapToDouble(ScorePart::score).sum(), 1e-3);
  }
}
