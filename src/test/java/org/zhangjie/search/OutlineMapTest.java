package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhangjie.section.SectionKind;

class OutlineMapTest {
  private static final SampleSections PLAN =
      new SampleSections("p.md", "纲要", "", "", "plan")
          .add("1", SectionKind.TITLE, "纲要", "")
          .add("1.1", SectionKind.CHAPTER, "第一章", "甲")
          .add("1.1.1", SectionKind.SECTION, "第一节", "乙")
          .add("1.1.2", SectionKind.SECTION, "第二节", "丙")
          .add("1.2", SectionKind.CHAPTER, "第二章", "丁")
          .add("2", SectionKind.TITLE, "附则", "戊");

  private static List<Integer> hits(OutlineMap map) {
    return map.entries().stream().map(OutlineMap.Entry::hits).toList();
  }

  @Test
  void countsEachBranch() {
    OutlineMap map =
        OutlineMap.of(PLAN.list(), Set.of("p.md#1.1.1", "p.md#1.1.2", "p.md#1.2", "elsewhere#1"));
    assertEquals(List.of(3, 2, 1, 1, 1, 0), hits(map));
    assertEquals(3, map.hits());
  }

  @Test
  void leavesOutBranchesWithoutHits() {
    OutlineMap map = OutlineMap.of(PLAN.list(), Set.of("p.md#1.1")).found();
    assertEquals(List.of(1, 1), hits(map));
    assertEquals(List.of(false, true), map.entries().stream().map(e -> e.matches()).toList());
  }

  @Test
  void hasNothingToSayOfNoSections() {
    assertEquals(0, OutlineMap.of(List.of(), Set.of("p.md#1")).hits());
  }
}
