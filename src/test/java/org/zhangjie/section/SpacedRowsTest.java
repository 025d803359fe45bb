package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedRowsTest {
  private static final String TABLE =
      """
      渡口巡查规程

      1 范围
      本规程适用于渡口。
      2 检测
      检测周期见表1。
      表1 主要设施检测周期
      序号 设施名称 检测周期 检测内容
      1 系缆桩 每季度 锈蚀、松动
      2 跳板 每半年 裂纹
      """;

  private static List<Section> split(String text) {
    return Sections.of(text);
  }

  @Test
  void rowsPartedByBlanksBelongToTheTablesTitle() {
    Section table = split(TABLE + "检测结果应当归档。\n").get(3);
    assertEquals(SectionKind.TABLE_TITLE, table.kind());
    assertEquals(List.of(new LineRange(8, 10)), table.lines());
  }

  @Test
  void theTextBelowATableBelongsToTheSectionAgain() {
    Section section = split(TABLE + "检测结果应当归档，保存期限不少于三年。\n").get(2);
    assertEquals("检测周期见表1。\n检测结果应当归档，保存期限不少于三年。\n", section.text());
  }

  @Test
  void aNumberedHeadingBelowATableIsNoRow() {
    List<Section> sections = split(TABLE + "3 档案\n档案保存三年。\n");
    assertEquals("档案", sections.get(4).heading());
  }

  @Test
  void aWrappedCellStaysInItsTable() {
    List<Section> sections =
        split(
            """
            工程说明

            1 范围
            本说明适用于工程。
            2 组成
            表1-1 项目组成一览表
            类别  名称  建设内容
            主体工程  生化池  新建2座，停留时间
            11.0h  利旧
            环保工程  除臭系统  生物滤池1套
            """);
    assertEquals(4, sections.size());
    assertEquals(List.of(new LineRange(7, 10)), sections.get(3).lines());
  }

  @Test
  void theTitleAndHeaderOfATableThatGoesOnAreNoBody() {
    List<Section> sections = split(TABLE + "\n表1 主要设施检测周期（续）\n序号 设施名称 检测周期 检测内容\n3 救生圈 每月 数量\n");
    assertEquals(4, sections.size());
    assertEquals(
        "序号 设施名称 检测周期 检测内容\n1 系缆桩 每季度 锈蚀、松动\n2 跳板 每半年 裂纹\n3 救生圈 每月 数量\n", sections.get(3).text());
  }

  @Test
  void aGroupsNameBetweenRowsIsARow() {
    List<Section> sections =
        split(
            """
            任务分工

            附件1
            重点任务分工表

            序号\t任务\t单位
            （一）渡口提升行动
            1\t改造跳板\t交通局
            （二）安全提升行动
            2\t配发救生衣\t应急局
            """);
    assertEquals(2, sections.size());
  }
}
