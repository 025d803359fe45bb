package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Mastheads, covers and the fields around titles. */
class DocumentHeadTest {
  private static DocumentMetadata head(String text) {
    return Sections.of(text).get(0).document();
  }

  @Test
  void theRegisterAboveATitleTellsItsFields() {
    DocumentMetadata head =
        head(
            """
            索 引 号：0112/2024-17　主题分类：交通
            发布机构：青山市交通运输局　成文日期：2024年1月18日

            青山市渡口管理工作年度报告
            来源：市交通运输局　发布时间：2024-01-19 16:42　浏览次数：286

            　　本报告由市交通运输局编制。
            """);
    assertEquals("青山市渡口管理工作年度报告", head.title());
    assertEquals("青山市交通运输局", head.issuer());
    assertEquals("2024-01-18", head.date());
  }

  @Test
  void theRegisterIsNoBody() {
    Section title = Sections.of("青山市渡口年报\n来源：交通局　发布时间：2024-01-19　浏览次数：2\n\n渡口共九处，均已改造完成。\n").get(0);
    assertEquals("渡口共九处，均已改造完成。\n", title.text());
  }

  @Test
  void aMastheadInTheMiddleOfASourceIsNotTheTitle() {
    var sections =
        Sections.of(
            """
            青山市人民政府第3次常务会议纪要

            会议研究了渡口改造。

            青山市人民政府专题会议纪要

            〔2023〕31号

            青山市人民政府办公室　　　　2023年6月8日

            关于南渡口改造工程有关问题的
            专题会议纪要

            会议议定两件事。
            """);
    Section second = sections.get(1);
    assertEquals("关于南渡口改造工程有关问题的专题会议纪要", second.heading());
    assertEquals("〔2023〕31号", second.document().number());
    assertEquals("青山市人民政府办公室", second.document().issuer());
    assertEquals("2023-06-08", second.document().date());
  }

  @Test
  void aCoverInEnglishAndChineseHasItsTitle() {
    DocumentMetadata head =
        head(
            """
            ICS 13.220.10
            DB87
            青 山 省 地 方 标 准
            DB87/T 31—2023

            渡口安全设施配置规范
            Specification for allocation of safety facilities

            2023 - 11 - 20 发布 2024 - 01 - 01 实施
            青山省市场监督管理局 发 布

            1 范围
            本文件规定了渡口安全设施的配置。
            """);
    assertEquals("渡口安全设施配置规范", head.title());
    assertEquals("DB87/T31—2023", head.number().replace(" ", ""));
    assertEquals("青山省市场监督管理局", head.issuer());
    assertEquals("2023-11-20", head.date());
  }

  @Test
  void anAuthorityAboveGuanyuIsTheTitlesFirstLineOverABlank() {
    DocumentMetadata head = head("青山市人民政府\n\n关于加快渡口改造的\n\n实施意见\n\n各县人民政府：\n为加快改造，提出意见。\n");
    assertEquals("青山市人民政府关于加快渡口改造的实施意见", head.title());
    assertEquals("各县人民政府", head.recipients());
  }

  @Test
  void aJudgmentHasNumberCourtAndDate() {
    DocumentMetadata head =
        head(
            """
            青山省南滩县人民法院
            民事判决书

            （2023）青0723民初1186号

            原告彭某，男，住南滩县。

            审　判　长　　钟　岚

            二〇二三年十一月六日

            书　记　员　　简　宁
            """);
    assertEquals("青山省南滩县人民法院民事判决书", head.title());
    assertEquals("（2023）青0723民初1186号", head.number());
    assertEquals("青山省南滩县人民法院", head.issuer());
    assertEquals("2023-11-06", head.date());
  }

  @Test
  void aLawIsAsOldAsItsLastVersion() {
    DocumentMetadata head =
        head("青山省渡口条例\n\n（2018年5月31日青山省第十二届人民代表大会常务委员会第三次会议通过　2021年9月29日修正）\n\n第一条　为管渡口，制定本条例。\n");
    assertEquals("2021-09-29", head.date());
    assertEquals("青山省人民代表大会常务委员会", head.issuer());
  }

  @Test
  void whatAWebPagePutsAroundItsTextIsNoBody() {
    Section title =
        Sections.of("当前位置：首页 > 政务公开 > 公告\n\n青山市渡口公告\n\n渡口停航三天。\n\n【打印本页】　【关闭窗口】\n上一篇：汛情通报\n")
            .get(0);
    assertEquals("渡口停航三天。\n", title.text());
  }

  @Test
  void aNewspapersStoriesHaveTheirTitles() {
    var sections =
        Sections.of(
            """
            3版 要闻
            责任编辑：梅若寒 版式：曲江

            渡口旧了换新颜
            南滩县改造九处渡口

            □ 本报记者 苏见微

            立秋刚过，南滩渡口的新跳板已经
            铺好，渡船一早就载着菜农过江去
            赶集了。

            南滩县开出首张渡运一卡通

            本报讯（记者江晚照）八月十四日，
            南滩县居民在渡口领到了全县首张
            渡运一卡通。
            """);
    assertEquals("渡口旧了换新颜南滩县改造九处渡口", sections.get(0).heading());
    assertTrue(sections.stream().anyMatch(s -> s.heading().equals("南滩县开出首张渡运一卡通")));
  }

  @Test
  void aLabelledTitleIsTheTitleWhereNothingElseIs() {
    assertEquals("青山学院图书借阅规定", head("TITLE: 青山学院图书借阅规定\n\n第一条 读者凭证借书。\n\n第二条 借期三十天。\n").title());
    String register = "标题：关于渡口安全的通知\n发布机构：青山市交通运输局\n\n关于渡口安全的通知\n\n各渡口应当每日检查。\n";
    assertEquals("关于渡口安全的通知", head(register).title());
    assertEquals("青山市交通运输局", head(register).issuer());
  }

  @Test
  void anAuthorityAboveATitleThatNamesItsPlaceIsNoPartOfIt() {
    String report = "青山市渡口管理局\n2023年度青山市渡口运行报告\n2024年1月18日\n\n全市渡口九处，均已改造完成。\n";
    assertEquals("2023年度青山市渡口运行报告", head(report).title());
    String notice = "青山市渡口管理局\n关于做好渡口安全工作的通知\n\n各渡口应当每日检查船舶。\n";
    assertEquals("青山市渡口管理局关于做好渡口安全工作的通知", head(notice).title());
  }

  @Test
  void thoseWhoSignedAnOrderWithoutATitleAreItsFields() {
    Section title =
        Sections.of(
                """
                渡口安全处罚程序规定
                （青山市交通运输局令第4号）
                《渡口安全处罚程序规定》已经2021年6月11日第3次局务会议审议通过，现予公布。
                局长：何远
                2021年6月11日
                第一条 为了规范处罚，制定本规定。
                第二条 本规定自公布之日起施行。
                """)
            .get(0);
    assertEquals("青山市交通运输局令第4号", title.document().number());
    assertEquals("青山市交通运输局", title.document().issuer());
    assertEquals("2021-06-11", title.document().date());
    assertTrue(title.text().contains("现予公布") && !title.text().contains("何远"), title::text);
  }

  @Test
  void aHeadThatRunsBesideThePageNumberPartsNoDocuments() {
    String text =
        """
        青山市人民政府关于渡口安全的通知
        青政发〔2023〕7号

        各渡口管理单位：
        请认真检查。

        青山市人民政府
        2023年5月4日

        ·2·　青山市人民政府公报　2023年第5期

        青山市人民政府关于防汛的通知
        青政发〔2023〕8号

        各渡口管理单位：
        请加强值守。

        ·4·　青山市人民政府公报　2023年第5期
        """;
    assertEquals(2, Sections.of(text).size());
    assertEquals("2023-05-04", head(text).date());
    assertEquals("青政发〔2023〕8号", Sections.of(text).get(1).document().number());
    assertTrue(Sections.of(text).stream().noneMatch(s -> s.text().contains("公报")));
  }

  @Test
  void anAuthorityBelongsToTheTitleItOpens() {
    String forwarding = "青山市人民政府办公室\n转发青山市渡口管理局渡口安全整治方案的通知\n\n各渡口应当每日检查船舶。\n";
    assertEquals("青山市人民政府办公室转发青山市渡口管理局渡口安全整治方案的通知", head(forwarding).title());
    String second = "青山市人民政府关于渡口安全的通知\n\n请认真检查。\n\n青山市人民政府\n2023年5月4日\n\n";
    String report = "青山市渡口管理局\n2023年青山市渡口运行报告\n\n全市渡口九处，均已改造完成。\n";
    assertEquals(2, Sections.of(second + report).size());
  }

  @Test
  void aLongTitleAboveAContentsListKeepsItsFirstLine() {
    String title = "青山市人民政府办公室关于转发市发展改革委市交通运输局\n青山市加快推进乡镇渡口标准化改造和渡口安全\n整治三年行动及渡船更新补助资金管理办法的通知\n\n";
    String contents = "目录\n\n一、总体要求............1\n二、重点任务............2\n三、保障措施............3\n\n";
    String body = "一、总体要求\n\n渡口改造按计划推进。\n\n二、重点任务\n\n更新渡船。\n\n三、保障措施\n\n落实资金。\n";
    assertTrue(head(title + contents + body).title().startsWith("青山市人民政府办公室关于转发"));
  }

  @Test
  void theYearOfAReportIsPartOfItsTitle() {
    String paper =
        "# 青山市渡口安全状况\n\n## （2022年）\n\n（白皮书）\n\n青山市中级人民法院\n\n2023年4月\n\n## 前言\n\n渡口安全关系民生。\n";
    assertEquals("青山市渡口安全状况（2022年）", head(paper).title());
  }
}
