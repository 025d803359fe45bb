package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that looks like a menu, a cell, a field or a repeated title, and is none. */
class BodyKeptTest {
  private static void keeps(String text, String... kept) {
    StringBuilder body = new StringBuilder();
    for (Section section : Sections.of(text)) {
      body.append(section.document().title()).append('\n').append(section.heading()).append('\n');
      body.append(section.text()).append('\n');
    }
    for (String line : kept) {
      assertTrue(body.indexOf(line) >= 0, () -> line + " is lost of\n" + text);
    }
  }

  @Test
  void documentsOfOneNameStayApart() {
    String one = "行政处罚决定书\n\n河口渡违反规定超载。\n现处以罚款。\n\n2023年5月4日\n\n";
    List<Section> sections = Sections.of(one + one + one);
    assertEquals(3, sections.stream().filter(s -> s.kind() == SectionKind.TITLE).count());
  }

  @Test
  void aTitleBelowMenusIsKept() {
    String notice = "首页\n政务公开\n信息公开\n关于做好渡口安全工作的通知\n为做好渡口安全工作，现将有关事项通知如下：\n一、加强检查\n各渡口应当每日检查船舶。\n";
    keeps(notice, "关于做好渡口安全工作的通知", "为做好渡口安全工作");
    assertEquals("关于做好渡口安全工作的通知", Sections.of(notice).get(0).document().title());
  }

  @Test
  void aSiteIsNoPlaceOnAPage() {
    keeps("国有土地使用权挂牌出让公告\n地块编号：青2023-7\n位置：北湖区河口路以东\n用途：住宅\n起始价：900万元。\n", "位置：北湖区河口路以东", "用途：住宅");
  }

  @Test
  void ordinaryWordsAreNoMenu() {
    keeps("青山市渡口规模分类表\n类别\n大\n中\n小\n大型渡口日均客流超过千人。\n中型渡口日均客流超过百人。\n", "青山市渡口规模分类表", "类别");
  }

  @Test
  void aListOfNamesBelowADateIsNoIssuer() {
    keeps(
        "青山市先进集体名单\n（2023年4月6日）\n青山市委办公室\n青山市财政局\n青山市水利局\n青山市林业局\n以上单位予以表彰。\n", "青山市财政局", "青山市水利局");
  }

  @Test
  void whatMinutesSayBelowTheirRecorderIsText() {
    keeps("青山市渡口工作会议纪要\n主持：王大海\n记录：李小江\n会议研究了渡口改造\n会议决定年内完成改造\n", "会议研究了渡口改造", "会议决定年内完成改造");
  }

  @Test
  void aListWithDatesIsAChronicle() {
    keeps(
        "# 大事记\n\n- 2023年1月5日 市政府在河口召开会议。\n- 2023年2月6日 市政府在渡口召开会议。\n", "市政府在河口召开会议", "市政府在渡口召开会议");
  }

  @Test
  void entitiesAreReadAfterTags() {
    keeps("<tr><td>氨氮 &lt; 1.0</td><td>合格</td></tr>\n", "氨氮 < 1.0\t合格");
    keeps("渡口办法\n\n网址为http://a.cn/?id=1&section=2&copy=3;请登录。\n", "id=1&section=2&copy=3;");
  }

  @Test
  void aTableOfCellsEndsWithItsNumbers() {
    keeps(
        "表1 收支\n单位：万元\n项目\n收入\n1,200\n支出\n1,100\n结余\n100\n\n青山港务公司董事会\n2023年9月26日\n\n青山港务公司章程\n\n第一条　为了规范公司行为，制定本章程。\n",
        "青山港务公司章程");
  }

  @Test
  void organisersOfAnEventAreText() {
    keeps(
        "渡口培训通知\n\n现将培训事项通知如下。\n主办单位：市交通局\n承办单位：市渡口所\n培训时间：五月\n培训地点：河口\n版权所有：青山市\n",
        "主办单位：市交通局",
        "培训地点：河口");
  }

  @Test
  void fontsOfDocumentsAreText() {
    keeps(
        "公文格式细则\n\n公文标题格式如下。\n字体：方正小标宋简体\n字号：二号\n【河口渡】【合格】\n", "字体：方正小标宋简体", "字号：二号", "【河口渡】【合格】");
  }

  @Test
  void theLastParagraphOfAnArticleStaysThere() {
    List<Section> sections =
        Sections.of("渡口办法\n\n第一条　为了加强渡口管理，制定本办法。\n第二条　渡口由县级人民政府管理。\n　　本办法自2024年1月1日起施行。\n");
    assertTrue(sections.get(2).text().contains("本办法自2024年"), sections.get(2).text());
  }

  @Test
  void anAppealMayBeTheWholeSection() {
    List<Section> sections = Sections.of("渡口方案\n\n一、工作目标\n改造渡口。\n二、组织领导\n全市上下要提高认识，抓好落实。\n");
    assertEquals("全市上下要提高认识，抓好落实。\n", sections.get(2).text());
  }

  @Test
  void sentencesOfASpeechAreNoHeadings() {
    String paragraph = "渡口改造是民生工程，关系群众出行安全，各级各部门要高度重视，切实加强领导，精心组织，周密部署，确保按期完成改造任务，让群众满意。\n\n";
    String speech =
        "在渡口会议上的讲话\n\n今天我们在这里开会。\n\n"
            + paragraph
            + "去年的成绩来之不易。\n\n"
            + paragraph
            + "在此我代表市委表示感谢。\n\n"
            + paragraph;
    assertEquals(1, Sections.of(speech).size());
  }

  @Test
  void numbersBehindTabsAreHeadings() {
    List<Section> sections = Sections.of("渡口方案\n\t一、总体要求\n改造渡口，方便出行。\n\t二、主要任务\n三年完成改造。\n");
    assertEquals("总体要求", sections.get(1).heading());
    assertEquals("渡口方案", sections.get(0).document().title());
  }

  @Test
  void aShortChapterNameIsNotJoinedToALineBelow() {
    List<Section> sections =
        Sections.of("渡口办法\n\n第一章　总则\n\n管理机构\n\n第一条　渡口由县级人民政府管理。\n\n第二条　渡口应当安全。\n");
    assertEquals("总则", sections.get(1).heading());
  }

  @Test
  void storiesAboveTheirDisplacedTitleAreKept() {
    keeps("栖梧日报\n\n本报讯（记者 何远）六月一日，大桥的最后一段\n桥面吊装到位，全桥\n合龙。\n\n大桥合龙\n", "大桥的最后一段", "桥面吊装到位");
  }

  @Test
  void linesBelowAnAnnexesNameAreItsText() {
    keeps("关于保护湖泊的通知\n现将方案印发给你们。\n附件1\n云渚市湖泊\n保护实施方案\n编制说明要点\n任务清单\n湖泊应当保护。\n", "任务清单", "湖泊应当保护");
  }

  @Test
  void yearsBetweenRowsAreCells() {
    keeps("云渚市船舶统计公报\n表1 船舶数量\n项目\t数量\n2021\n甲类\t3\n2022\n乙类\t4\n", "2021", "2022");
  }

  @Test
  void whatSpeaksOfEachIsNoRecipient() {
    keeps("物业服务收费办法\n物业服务各等级收费标准如次：\n一级每平方米二元。\n", "物业服务各等级收费标准");
  }

  @Test
  void aListOfAmountsIsNoContentsList() {
    keeps("粮食产量汇编\n目录\n小麦 10\n玉米 20\n大豆 30\n今年粮食丰收。\n", "小麦 10", "大豆 30");
  }

  @Test
  void contentsMayWrapAndEndAboveATitleWithAYear() {
    String text =
        "云渚市五年规划汇编\n目录\n第一篇 总论 1\n第二篇 加快建设现代化\n产业体系 9\n第三篇 保障 30\n云渚市统计公报 2025\n第一篇 总论\n总论说明规划的背景。\n";
    keeps(text, "云渚市统计公报", "总论说明规划的背景");
    assertEquals(1, Sections.of(text).stream().filter(s -> s.marker().equals("第一篇")).count());
  }

  @Test
  void attentionIsNoNote() {
    assertEquals(
        1,
        Sections.of("# 渡口管理办法\n渡口应当安全。\n## 注意事项\n①乘船应当穿救生衣。\n②不得超载。\n").stream()
            .filter(s -> s.heading().equals("注意事项"))
            .count());
  }

  @Test
  void answersToReportersAreNoStories() {
    String text =
        "# 就渡口改造答记者问\n\n## 谈改造\n\n记者：今年怎么改？\n\n局长表示，年内改造完成三处渡口，明年再改两处。\n\n## 谈安全\n\n记者：安全如何保障？\n\n局长表示，每天检查船舶，一条也不放过。\n";
    assertEquals(1, Sections.of(text).stream().filter(s -> s.depth() == 1).count());
  }

  @Test
  void aTitleThatRunsOverTwoLinesIsKeptThoughItsFirstIsARunningHead() {
    String head = "云渚市国民经济和社会发展第十四个五年规划";
    String page = "\n规划期内应当建设渡口三处，改造船舶十艘。\n\n- 1 -\n" + head + "\n";
    keeps(head + "\n和二〇三五年远景目标纲要\n" + page + page + page, head + "和二〇三五年远景目标纲要");
  }

  @Test
  void theEndOfANoticeIsNoFootOfAPage() {
    keeps(
        "青山市图书馆关于举办读书节的通知\n\n定于下月举办读书节。现将有关事项通知如下：\n\n相关信息\n活动名称：读书节\n主办单位：青山市文化局\n地点：市图书馆\n",
        "活动名称：读书节",
        "主办单位：青山市文化局");
  }

  @Test
  void figuresBelowAContentsListAreNoEntries() {
    keeps(
        "关于渡口的报告\n\n请认真检查渡口。\n\n目录\n\n渡口数量 120\n从业人员 3400\n营业收入 5600\n利润总额 78\n\n以上数据截至年底。\n",
        "渡口数量 120",
        "利润总额 78");
  }

  @Test
  void theTimeOfALectureIsNoDateOfAPage() {
    keeps("讲座通知\n\n时间：2024-03-05 10:20\n地点：市图书馆\n\n请按时参加讲座。\n", "时间：2024-03-05", "地点：市图书馆");
  }

  @Test
  void figuresBetweenDashesAreNoPageNumbers() {
    keeps(
        "关于渡口气温的通知\n\n各单位：\n\n现将早晨的气温公布如下：\n\n渡口气温 -5-\n渡口气温 -2-\n\n请各单位注意。\n",
        "渡口气温 -5-",
        "渡口气温 -2-");
  }

  @Test
  void signaturesAndSumsBesidePageNumbersAreNoHeads() {
    StringBuilder text = new StringBuilder("渡口报表\n\n各渡口数据如下，请核对。\n\n");
    for (int page = 1; page <= 3; page++) {
      text.append("渡口\t客流\n青山\t12").append(page).append("\n本页小计　　　33").append(page);
      text.append("\n— ").append(page).append(" —\n");
    }
    keeps(text.toString(), "331", "332", "333");
  }

  @Test
  void aPhraseCutByAPageIsNoHeading() {
    List<Section> sections =
        Sections.of(
            """
            青山市公路管理规定

            一、总体要求

            对违反本规定的行为，应当依照《青山市公路条例》第二十三条第一款第
            二十四条的规定，由公路管理机构责令限期改正，并依照同一条第一款第

            （一）项和第（三）项规定给予处罚，处罚决定应当书面告知当事人本人。

            二、工作任务

            按照规划改建公路，完善设施，保障安全，并且及时公布有关的信息内容。
            """);
    assertEquals(3, sections.size(), sections::toString);
  }
}
