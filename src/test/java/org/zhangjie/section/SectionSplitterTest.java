package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionSplitterTest {
  private static final String LAW =
      """
      青山市湿地保护条例

      第一章 总则

      第一条　为了保护湿地，制定本条例。
      第二条　依照第九条规定的范围适用本条例。
      第二章　附　则
      第三条　本条例自公布之日起施行。
      """;

  @Test
  void cutsALawIntoChaptersAndArticles() {
    List<Section> sections = Sections.of(LAW);
    assertEquals(
        List.of("", "第一章", "第一条", "第二条", "第二章", "第三条"),
        sections.stream().map(Section::marker).toList());
    assertEquals(List.of(1, 2, 3, 3, 2, 3), sections.stream().map(Section::depth).toList());
    Section second = sections.get(3);
    assertEquals("依照第九条规定的范围适用本条例。\n", second.text());
    assertEquals("《青山市湿地保护条例》第二条", second.citation());
    assertEquals(List.of(new LineRange(6, 6)), second.lines());
    assertEquals("附则", sections.get(4).heading());
  }

  @Test
  void keepsATextWithoutHeadings() {
    List<Section> sections = Sections.of("只有一句话，没有标题。\n");
    assertEquals(1, sections.size());
    assertEquals("只有一句话，没有标题。\n", sections.get(0).text());
  }

  @Test
  void whatIsNumberedInAnArticleIsItsText() {
    List<Section> sections =
        Sections.of(
            """
            南滩市渔港条例

            第一条　办理停泊登记应当提交：
            （一）申请书。申请书应当写明船名。
            （二）船检证。证书过期的不予受理。
            （三）保单。保额由渔港核定。
            第二条　本条例自公布之日起施行。
            """);
    assertEquals(List.of("", "第一条", "第二条"), sections.stream().map(Section::marker).toList());
    assertEquals(List.of(new LineRange(3, 6)), sections.get(1).lines());
  }

  @Test
  void namesInAListAreNotHeadings() {
    List<Section> sections =
        Sections.of(
            """
            南滩市计量器具目录

            一、应当检定的器具

            1．天平
            2．煤气表
            3．血压计
            4．声级计

            二、检定的期限

            每年检定一次。
            """);
    assertEquals(List.of("", "一、", "二、"), sections.stream().map(Section::marker).toList());
    assertEquals("1．天平\n2．煤气表\n3．血压计\n4．声级计\n", sections.get(1).text());
  }

  @Test
  void aSeriesIsHeadingsTogetherOrNotAtAll() {
    List<Section> sections =
        Sections.of(
            """
            南滩市渡口管理规定

            一、保护渡口是大家的事。过往船只应当避让，不得在航道中央抛锚。
            二、船只靠岸以后应当立即熄火，并由船员照管，等到旅客全部离船才可以再次开动，违者由渡口处理。
            三、渡口的灯标损坏的，看见的人应当马上告诉渡口，渡口在当天修好，修不好的挂上红旗并派人看守。
            四、有浓雾或者大风的日子停渡，渡口应当在码头写明停渡的时间，并且告诉上下游的渡口和沿岸各村。
            """);
    assertEquals(List.of(""), sections.stream().map(Section::marker).toList());
  }

  @Test
  void aPhraseBeforeAQuotedWordingIsNoHeading() {
    List<Section> sections =
        Sections.of(
            """
            关于修改《南滩市渔港条例》的决定

            一、将第二条修改为：“本市沿海渔港的规划、建设和管理，适用本条例。”
            二、增加一条，作为第九条：“渔港应当设置收集油污水的池子。
            “池子由渔港照管。”
            三、删去第十一条。
            """);
    assertEquals(List.of(""), sections.stream().map(Section::marker).toList());
  }

  @Test
  void anArticleThatAnnouncesItsItemsHasNoCaption() {
    List<Section> sections =
        Sections.of(
            """
            南滩市渔港条例

            第一条 渔港的职责：
            （一）照管船只；
            （二）收取泊费。
            第二条 （删去）
            第三条 （泊费）
            泊费按船长计收。
            """);
    assertEquals(List.of("", "", "泊费"), sections.stream().skip(1).map(Section::heading).toList());
    assertEquals("渔港的职责：\n（一）照管船只；\n（二）收取泊费。\n", sections.get(1).text());
  }

  @Test
  void anEmptySourceHasNoLinesToAccountFor() {
    assertEquals(List.of(), new SectionSplitter().split(TextSource.of("")).account());
  }

  @Test
  void cellsOfAnHtmlRowOverSeveralLinesAreOneRow() {
    List<Section> sections =
        Sections.of(
            """
            # 云渚市养老服务设施清单

            <table>
            <tr>
            <td>名称</td>
            <td>床位</td>
            </tr>
            <tr>
            <td>槐荫颐养院</td>
            <td>120</td>
            </tr>
            </table>
            """);
    assertEquals("云渚市养老服务设施清单", sections.get(0).heading());
    assertEquals("名称\t床位\n槐荫颐养院\t120\n", sections.get(0).text());
  }

  @Test
  void aTableOverSeveralPagesIsOneTableWithItsHeaderOnce() {
    List<Section> sections =
        Sections.of(
            """
            城市书房服务规范
            一、设施
            书房的设施应符合表1的要求。
            表1　设施配置要求
            序号\t名称\t数量
            1\t净水设备\t1
            2\t自助借还机\t2
            - 3 -
            表1　设施配置要求（续）
            序号\t名称\t数量
            3\t应急灯\t4
            二、服务
            书房每天开放不少于十二小时。
            """);
    assertEquals(
        List.of("title", "cn-comma", "table-title", "cn-comma"),
        sections.stream().map(s -> s.kind().label()).toList());
    assertEquals("序号\t名称\t数量\n1\t净水设备\t1\n2\t自助借还机\t2\n3\t应急灯\t4\n", sections.get(2).text());
  }
}
