package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that have no number of their own, or one that is not theirs. */
class QuestionsTest {
  private static List<String> headings(String text) {
    return Sections.of(text).stream().map(Section::heading).toList();
  }

  @Test
  void aQuestionOpensASectionOfItsAnswer() {
    List<Section> sections =
        Sections.of(
            """
            渡运一卡通政策解读

            一、热点问答
            问：哪些人可以办？
            答：全县居民均可办理。
            问：在哪里办？
            答：在渡口服务点办理。
            """);
    assertEquals(List.of(1, 2, 3, 3), sections.stream().map(Section::depth).toList());
    assertEquals("问：", sections.get(2).marker());
    assertEquals("答：在渡口服务点办理。\n", sections.get(3).text());
  }

  @Test
  void aSentenceAboutAChapterIsNone() {
    assertEquals(
        List.of("渡口办法解读", "主要内容"),
        headings("渡口办法解读\n\n一、主要内容\n第一章“总则”，明确了制定目的。\n第二章“渡运”，规定了渡运秩序。\n"));
  }

  @Test
  void shortLinesAboveParagraphsAreHeadingsWhereTheyAreAHabit() {
    String paragraph = "　　目前本港並無專為渡口而設的發牌制度，營辦者須按設施的規模及性質分別申請牌照。\n\n";
    assertEquals(
        List.of("渡口條例草案摘要說明", "理據", "立法程序時間表", "查詢"),
        headings(
            "渡口條例草案摘要說明\n\n"
                + paragraph
                + "理據\n\n"
                + paragraph
                + "立法程序時間表\n\n"
                + paragraph
                + "查詢\n\n"
                + paragraph));
  }

  @Test
  void articlesThatFollowOnOneLineLeaveNoGap() {
    List<Section> sections =
        Sections.of(
            """
            渡口规则

            第一章 总则

            第一条 为管渡口，制定本规则。 第二条 本规则适用于渡口。 第三条 渡口由县管。

            第二章 渡运

            第四条 渡船应当登记。 第五条 渡工应当持证。
            """);
    assertEquals(
        List.of("", "第一章", "第一条", "第二章", "第四条"), sections.stream().map(Section::marker).toList());
  }
}
