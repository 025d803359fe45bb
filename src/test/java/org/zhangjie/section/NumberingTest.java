package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhangjie.section.NumberingWarning.Kind;

/** Numbers that do not follow are reported; those that start again or are inserted are not. */
class NumberingTest {
  private static List<NumberingWarning> articles(String... numbers) {
    StringBuilder text = new StringBuilder("云渚市林长制条例\n\n");
    for (String number : numbers) {
      text.append(number).append("　各级林长负责本责任区域森林资源的保护发展。\n\n");
    }
    return new SectionSplitter().split(TextSource.of(text.toString())).warnings();
  }

  @Test
  void aMissingArticleIsNamedInTheWritingOfTheDocument() {
    assertEquals(
        List.of(new NumberingWarning(Kind.GAP, 7, "第十二条", "第十一条")),
        articles("第九条", "第十条", "第十二条", "第十三条").stream()
            .map(w -> new NumberingWarning(w.kind(), w.line(), w.found(), w.expected()))
            .collect(Collectors.toList()));
    assertEquals("第11条", articles("第9条", "第10条", "第12条", "第13条").get(0).expected());
  }

  @Test
  void aMisreadNumberIsOneDoubtNotTwo() {
    String misread =
        """
        云渚市林长制条例
        第一章 总则
        第二章 组织
        第八章 职责
        第四章 附则
        """;
    assertEquals(List.of(new NumberingWarning(Kind.MISPLACED, 4, "第八章", "第三章")), warnings(misread));
    assertEquals(
        List.of(new NumberingWarning(Kind.DUPLICATE, 4, "第二章", "第三章")),
        warnings(misread.replace("第八章", "第二章")));
  }

  @Test
  void insertedArticlesAndPartsOfACodeAreNoDoubt() {
    assertEquals(List.of(), articles("第一条", "第二条", "第二条之一", "第二条之二", "第三条"));
    assertEquals(List.of(), articles("第四百六十三条", "第四百六十四条"));
  }

  @Test
  void chaptersMayRunThroughOrStartAgain() {
    String through =
        """
        岚川省社会生活条例
        第一编 总则
        第一章 一般规定
        第一条 为了规范社会生活，制定本条例。
        第二章 居民
        第二条 居民有权了解本条例。
        第二编 出行
        第三章 步行
        第三条 行人靠右行走。
        """;
    assertEquals(List.of(), warnings(through));
    assertEquals(List.of(), warnings(through.replace("第三章", "第一章")));
    assertEquals(
        List.of(new NumberingWarning(Kind.GAP, 8, "第四章", "第一章")),
        warnings(through.replace("第三章", "第四章")));
  }

  private static List<NumberingWarning> warnings(String text) {
    return new SectionSplitter().split(TextSource.of(text)).warnings();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "10, 十",
    "12, 十二",
    "20, 二十",
    "100, 一百",
    "103, 一百零三",
    "110, 一百一十",
    "1000, 一千",
    "1004, 一千零四",
    "1260, 一千二百六十",
    "12345, 12345"
  })
  void numbersAreWrittenAsDocumentsPrintThem(int number, String text) {
    assertEquals(text, MarkerText.chinese(number));
  }
}
