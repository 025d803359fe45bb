package org.zhangjie.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteMarksTest {
  private final List<PdfLine> lines = new ArrayList<>();

  @Test
  void aNoteIsSmallerThanTheTextAndAnswersToAMark() {
    add("储备周期¹届满的，应当轮换出库，轮换所需经费列入本级预算，", 16);
    add("并由财政部门按照规定拨付。", 16);
    add("1 储备周期指物资从入库到出库的最长时间。", 12);
    add("其间不计应急调拨。", 12);
    assertEquals(List.of(lines.get(2), lines.get(3)), notes());
  }

  @Test
  void aPowerOfAUnitMarksNoNote() {
    add("面积不小于150 m²的城市书房应当设两个出口，并有人值守。", 12);
    add("2 规范性引用文件", 10);
    assertEquals(List.of(), notes());
  }

  @Test
  void whatIsSmallerThanTheTitleAloneIsNoNote() {
    add("城市书房规范", 20);
    add("书房²的选址应当符合规划，远离污染源。", 12);
    add("2 规范性引用文件", 12);
    assertEquals(List.of(), notes());
  }

  private List<PdfLine> notes() {
    NoteMarks marks = NoteMarks.of(lines);
    return lines.stream().filter(marks::isNote).toList();
  }

  private void add(String text, float size) {
    float y = 100 + 20 * lines.size();
    lines.add(new PdfLine(text, 90, 500, y, size, false, "", "", false, 1, 842));
  }
}
