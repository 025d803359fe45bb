package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Menus, tools, links and imprints that web pages put around a document. */
class WebPageTest {
  private static final String NOTICE =
      """
      关于开展渡口安全检查的通知_青山市交通运输局
      设为首页
      搜索
      首页
      机构概览
      办件指南大全
      关于开展渡口安全检查的通知
      2018-09-29 16:45
      来源：市交通运输局
      字体：
      小
      |
      大
      各渡口管理所：
      根据有关规定，现就渡口安全检查通知如下。
      一、检查内容
      船舶证书和救生设备。
      二、时间安排
      十月底前完成。
      青山市交通运输局
      2018年9月28日
      扫一扫在手机打开当前页
      网站地图
      主办单位：青山市交通运输局
      青ICP备11044902号
      """;

  @Test
  void menusAreNeitherTitleNorBody() {
    List<Section> sections = Sections.of(NOTICE);
    assertEquals("关于开展渡口安全检查的通知", sections.get(0).document().title());
    assertEquals(7, sections.get(0).line());
    assertEquals("2018-09-28", sections.get(0).document().date());
    for (Section section : sections) {
      assertFalse(section.text().contains("首页"), section.text());
      assertFalse(section.text().contains("ICP"), section.text());
      assertFalse(section.text().contains("小"), section.text());
    }
  }

  @Test
  void whatStandsAboveThePlaceIsMenu() {
    Section title =
        Sections.of(
                """
                无障碍浏览　|　登录　|　注册
                青山市人民政府门户网站
                您现在的位置：首页 > 政务公开 > 政策解读

                《青山市渡口管理办法》政策问答
                来源：市交通运输局　　发布时间：2023-05-19 16:42

                近日，市政府办公室印发了《青山市渡口管理办法》。
                """)
            .get(0);
    assertEquals("《青山市渡口管理办法》政策问答", title.document().title());
    assertEquals("近日，市政府办公室印发了《青山市渡口管理办法》。\n", title.text());
  }
}
