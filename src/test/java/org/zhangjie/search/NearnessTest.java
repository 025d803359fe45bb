package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class NearnessTest {
  private static SectionIndex index;

  /** Three sections of the same words, so of the same score but for their order. */
  @BeforeAll
  static void index() throws IOException {
    index = SectionIndex.inMemory();
    new SampleSections("plan.txt", "规划", "", "", "plan")
        .add("1", SectionKind.ARTICLE, "甲", "机场旁边种树，铁路沿线修桥。")
        .add("2", SectionKind.ARTICLE, "乙", "种树修桥，机场铁路旁边沿线。")
        .add("3", SectionKind.ARTICLE, "丙", "机场种树旁边，铁路修桥沿线。")
        .into(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<Hit> hits(String query) throws IOException {
    return new SectionSearcher(index).search(SearchRequest.of(query).explain(true)).hits();
  }

  private static boolean near(Hit hit) {
    return hit.scoreParts().stream().anyMatch(part -> part.kind() == ScorePart.Kind.NEAR);
  }

  @Test
  void theSectionWhoseWordsStandNearestIsFirst() throws IOException {
    List<Hit> hits = hits("铁路 机场");
    assertEquals("乙", hits.getFirst().section().heading());
    assertTrue(hits.stream().allMatch(NearnessTest::near));
  }

  @Test
  void oneWordIsNearNothing() throws IOException {
    assertFalse(hits("铁路").stream().anyMatch(NearnessTest::near));
  }
}
