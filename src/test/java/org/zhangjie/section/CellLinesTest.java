package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells stand each on a line of its own. */
class CellLinesTest {
  @Test
  void theCellsBelongToTheTableAndTheTextBelowToTheSection() {
    List<Section> sections =
        Sections.of(
            """
            青山港务公司财务公告

            一、主要数据
            　　公司最近一年的数据如下表所示。
            　　表1　主要财务数据
            单位：万元
            项目
            2022年
            2023年
            资产总额
            46,218.35
            47,905.12
            负债总额
            19,870.44
            20,316.90
            　　上述数据已经审计，公司资产状况良好，负债水平总体可控。
            二、其他
            　　无。
            """);
    Section table =
        sections.stream()
            .filter(s -> s.kind() == SectionKind.TABLE_TITLE)
            .findFirst()
            .orElseThrow();
    assertEquals("表1主要财务数据", table.heading());
    assertTrue(table.text().contains("46,218.35"), table.text());
    assertTrue(sections.get(1).text().contains("上述数据已经审计"), sections.get(1).text());
  }
}
