package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.SectionKind;

class FirstPassTest {
  private static final int DOCUMENTS = 24;
  private static final int SECTIONS = 30;

  /** Documents whose sections differ in nothing but their ids. */
  private static void add(SectionIndex index, int document) throws IOException {
    String source = "d" + document % 7 + document + ".md";
    SampleSections sections = new SampleSections(source, "", "", "", "");
    for (int i = 1; i <= SECTIONS; i++) {
      String text = i % 5 == 0 ? "林长制，林长制。" : i % 3 == 0 ? "林长制。" : "防汛抗旱工作。";
      sections.add("1." + i, SectionKind.ARTICLE, "", text);
    }
    index.put(new SourceEntry(source, "", "", -1, 0, "", 0), sections.list());
  }

  private static List<String> ids(SectionIndex index, int limit) throws IOException {
    SearchRequest request = SearchRequest.of("林长制工作").limit(limit);
    return new SectionSearcher(index)
        .search(request).hits().stream().map(hit -> hit.section().id()).toList();
  }

  /** More sections tie than are ranked again; in order are ids, however segments part them. */
  @Test
  void tiesBreakByIdAcrossSegments() throws IOException {
    try (SectionIndex one = SectionIndex.inMemory();
        SectionIndex many = SectionIndex.inMemory()) {
      for (int document : IntStream.range(0, DOCUMENTS).toArray()) {
        add(one, document);
        add(many, DOCUMENTS - 1 - document);
        many.commit();
      }
      one.commit();
      List<String> expected = ids(one, 400);
      assertEquals(expected, ids(many, 400));
      assertEquals(expected.subList(0, 7), ids(many, 7));
    }
  }

  @Test
  void countsWhatItPassesOver() throws IOException {
    try (SectionIndex index = SectionIndex.inMemory()) {
      for (int document = 0; document < DOCUMENTS; document++) {
        add(index, document);
      }
      index.commit();
      long total = new SectionSearcher(index).search(SearchRequest.of("林长制").limit(3)).total();
      long expected =
          IntStream.rangeClosed(1, SECTIONS).filter(i -> i % 5 == 0 || i % 3 == 0).count();
      assertEquals(expected * DOCUMENTS, total);
    }
  }
}
