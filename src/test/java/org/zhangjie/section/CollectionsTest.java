package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sources of several documents: letters, gazettes, collections of rules, newspaper pages, cases.
 */
class CollectionsTest {
  private static List<String> titles(String text) {
    return Sections.of(text).stream()
        .filter(s -> s.kind() == SectionKind.TITLE)
        .map(Section::heading)
        .toList();
  }

  @Test
  void anAuthorityAboveANumberIsALetterhead() {
    String letters =
        """
        青山县人民政府文件

        青政〔2023〕29号　　　　　　　　　　签发人：韩嘉树

        青山县人民政府
        关于设立河口产业园的请示

        青山市人民政府：

        　　我县拟设立河口产业园。妥否，请批示。

        　　　　　　　　　　　　　　青山县人民政府
        　　　　　　　　　　　　　　2023年4月7日

        青山市人民政府

        青复〔2023〕17号

        青山市人民政府
        关于同意设立河口产业园的批复

        青山县人民政府：

        　　同意设立河口产业园。

        　　　　　　　　　　　　　　青山市人民政府
        　　　　　　　　　　　　　　2023年5月26日
        """;
    assertEquals(List.of("青山县人民政府关于设立河口产业园的请示", "青山市人民政府关于同意设立河口产业园的批复"), titles(letters));
    DocumentMetadata request = Sections.of(letters).get(0).document();
    assertEquals("青政〔2023〕29号", request.number());
    assertEquals("request", request.genre());
  }

  private static final String RULES =
      """
      青山市第三中学
      规章制度汇编

      青山市第三中学编印
      二〇二二年九月

      目　录
      一、教师考勤制度…………………………………1
      二、物资采购程序………………………………3
      三、学生宿舍管理规定
      　　（试行）………………………………………5

      教师考勤制度

      　　为严肃工作纪律，制定本制度。
      　　一、考勤范围
      　　全校教职工。
      第1页
      物资采购程序

      1　目的
      规范采购行为。
      2　分类
      按金额分为两类。
      第2页
      学生宿舍管理规定（试行）

      　　第一条　宿舍由总务处管理。
      　　第二条　学生按时就寝。
      """;

  @Test
  void aListOfRulesNamesTheirTitles() {
    assertEquals(List.of("青山市第三中学规章制度汇编", "教师考勤制度", "物资采购程序", "学生宿舍管理规定（试行）"), titles(RULES));
  }

  @Test
  void theRulesOfACollectionAreItsIssuers() {
    List<Section> sections = Sections.of(RULES);
    Section last = sections.get(sections.size() - 1);
    assertEquals("青山市第三中学", last.document().issuer());
    assertEquals("", last.document().date(), "the day of the cover is the collection's");
    assertEquals("2022-09", sections.get(0).document().date());
  }

  @Test
  void theFirstRuleOfACollectionNeedsNoContentsList() {
    String rules =
        "青山中学管理制度汇编\n\n门卫管理制度\n一、门卫实行全天值班。\n二、来访者应当登记。\n" + "食堂管理制度\n一、食堂应当保持清洁。\n二、食物应当留样。\n";
    assertEquals(List.of("青山中学管理制度汇编", "门卫管理制度", "食堂管理制度"), titles(rules));
  }

  @Test
  void aNumberThatSaysWhereItStandsIsCitedAlone() {
    List<Section> sections =
        Sections.of(
            """
            渡口安全设施配置规范

            1 范围
            本文件适用于渡口。
            2 配置
            2.1 救生设施
            每艘船应配救生圈。
            附录A
            检查记录表
            A.1 记录要求
            每月记录一次。
            A.2 保存要求
            记录保存三年。
            """);
    List<String> citations = sections.stream().map(Section::citation).toList();
    assertTrue(citations.contains("《渡口安全设施配置规范》2.1"), citations::toString);
    assertTrue(citations.contains("《渡口安全设施配置规范》A.1"), citations::toString);
  }

  @Test
  void aMeasureOpensAHeadingBehindAWideBlank() {
    assertTrue(Sections.of(RULES).stream().anyMatch(s -> s.heading().equals("分类")));
  }

  @Test
  void meetingsAreTheFirstHalfOfTitlesAndNoRunningHead() {
    String papers =
        """
        石潭镇人民代表大会会议材料汇编
        目　录
        1.石潭镇第十九届人民代表大会第四次会议议程………1
        2.石潭镇第十九届人民代表大会第四次会议议事规则………2
        3.石潭镇第十九届人民代表大会第四次会议关于政府工作报告的决议………3
        石潭镇第十九届人民代表大会第四次会议
        议　　程
        　　一、听取政府工作报告。
        1
        石潭镇第十九届人民代表大会第四次会议
        议事规则
        　　第一条　会议由主席团主持。
        　　第二条　表决采用举手方式。
        2
        石潭镇第十九届人民代表大会第四次会议
        关于政府工作报告的决议
        　　会议决定批准这个报告。
        3
        """;
    assertEquals(
        List.of(
            "石潭镇人民代表大会会议材料汇编",
            "石潭镇第十九届人民代表大会第四次会议议程",
            "石潭镇第十九届人民代表大会第四次会议议事规则",
            "石潭镇第十九届人民代表大会第四次会议关于政府工作报告的决议"),
        titles(papers));
  }

  private static final String PAGE =
      """
      青山晨报
      A06　民生
      2023年9月5日　星期二

      早高峰出行更从容
      明天起早班车提前，末班车延后

      　　晨报讯（记者　许诺）记者从公司获悉，明天
      起早班车提前半小时发车，末班车延后二十分钟。
      车上的座位
      　　车站工作人员说，座位增加了两成，老人上车
      时都能坐下。

      小区滑梯断裂谁来管

      　　晨报讯（记者　沈清）小区的滑梯断了。
      　　记者在现场看到，滑梯中段有一道约三十厘米
      的裂口，周围拉起了警戒线。

      拍卖公告

      　　受委托，我公司定于九月十五日上午举行拍卖
      会，有意者请到公司登记。
      """;

  @Test
  void everyStoryOfAPageHasItsTitle() {
    assertEquals(
        List.of("早高峰出行更从容明天起早班车提前，末班车延后", "小区滑梯断裂谁来管", "拍卖公告"),
        titles(PAGE).stream().filter(t -> !t.equals("青山晨报")).toList());
  }

  @Test
  void whatAReporterSawIsText() {
    String body =
        Sections.of(PAGE).stream().map(Section::text).reduce("", (all, text) -> all + text);
    assertTrue(body.contains("记者在现场看到"), body);
    assertFalse(body.contains("车上的座位"), "a heading within the story");
  }

  @Test
  void numberedCasesHaveNamesOverLines() {
    List<Section> sections =
        Sections.of(
            """
            青山市人民检察院公益诉讼典型案例

            案例一
            青山市人民检察院督促整治非法倾倒垃圾
            行政公益诉讼案

            【基本案情】
            　　河口渡附近堆放了建筑垃圾。
            【检察机关履职情况】
            　　检察院立案调查，发出检察建议。

            案例二
            北湖县人民检察院督促规范窨井盖管理
            行政公益诉讼案

            【基本案情】
            　　城区的窨井盖破损。
            """);
    List<String> headings = sections.stream().map(Section::heading).toList();
    assertTrue(headings.contains("青山市人民检察院督促整治非法倾倒垃圾行政公益诉讼案"), headings::toString);
    Section duties =
        sections.stream().filter(s -> s.heading().equals("【检察机关履职情况】")).findFirst().orElseThrow();
    assertEquals(3, duties.depth());
  }

  @Test
  void aTableOfLabelsAboveATitleIsItsRegister() {
    DocumentMetadata head =
        Sections.of(
                "发文机关\t青山市人民政府办公室\t成文日期\t2023-08-29\n"
                    + "发文字号\t青政办〔2023〕39号\t发布日期\t2023-09-04\n\n"
                    + "关于加强渡口安全工作的通知\n\n　　为加强渡口安全，现通知如下。\n")
            .get(0)
            .document();
    assertEquals("关于加强渡口安全工作的通知", head.title());
    assertEquals("青政办〔2023〕39号", head.number());
    assertEquals("2023-08-29", head.date());
  }

  @Test
  void aReportIsOfTheAuthorityItsSpeakerHeads() {
    DocumentMetadata report =
        Sections.of(
                """
                关于《青山市渡口条例（草案）》的说明
                ——2022年7月27日在青山市第四届人民代表大会常务委员会第三次会议上
                青山市水利局局长　郑以恒

                　　我就条例草案作如下说明：
                """)
            .get(0)
            .document();
    assertEquals("青山市水利局", report.issuer());
  }

  @Test
  void notesAtTheEndAreTheDocuments() {
    List<Section> sections =
        Sections.of(
            """
            青山市2023年统计公报

            一、综合

            全年生产总值218亿元。

            二、农业

            全年粮食产量九万吨，比上年增长。

            注：

            本公报中数据均为初步统计数。
            """);
    assertFalse(sections.get(sections.size() - 1).text().contains("初步统计数"));
    assertTrue(sections.get(0).text().contains("初步统计数"));
  }
}
