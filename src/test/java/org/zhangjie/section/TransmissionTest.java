package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What orders, notices and annexes hand on to each other. */
class TransmissionTest {
  private static List<DocumentMetadata> documents(String text) {
    return Sections.of(text).stream().map(Section::document).distinct().toList();
  }

  @Test
  void anOrderHandsItsNumberAndDateToTheRulesItMakesKnown() {
    List<DocumentMetadata> found =
        documents(
            """
            青山市人民政府令
            第九号

            　　《青山市渡口管理办法》已经2023年6月19日市人民政府第11次常务会议通过，现予公布。

            　　　　　　　　　　　　市　长　程望山
            　　　　　　　　　　　　2023年6月28日

            青山市渡口管理办法

            第一条　为了加强渡口管理，制定本办法。
            第二条　本办法自2023年9月1日起施行。
            """);
    assertEquals(2, found.size());
    for (DocumentMetadata document : found) {
      assertEquals("第九号", document.number());
      assertEquals("青山市人民政府", document.issuer());
      assertEquals("2023-06-28", document.date());
    }
    assertEquals("青山市渡口管理办法", found.get(1).title());
  }

  @Test
  void theAnnexOfATransmittedPlanHasTheNumberOfTheNotice() {
    List<DocumentMetadata> found =
        documents(
            """
            青山市人民政府关于印发青山市渡口改造方案的通知
            青府发〔2023〕7号

            各县人民政府：
            　　现将《青山市渡口改造方案》印发给你们，请认真贯彻执行。
            　　　　　　　　　　青山市人民政府
            　　　　　　　　　　2023年3月5日

            青山市渡口改造方案

            一、总体要求
            　　改造渡口九处。
            附件1 青山市渡口改造任务清单
            　　河口渡，由河口镇负责。
            """);
    assertEquals(3, found.size());
    assertEquals("青府发〔2023〕7号", found.get(2).number());
    assertEquals("青山市人民政府", found.get(2).issuer());
    assertEquals("2023-03-05", found.get(2).date());
  }

  @Test
  void severalAuthoritiesAreToldApartByTheirBlanks() {
    DocumentMetadata head =
        documents(
                """
                青山市2022年国民经济和社会发展统计公报
                青山市统计局　国家统计局青山调查队
                （2023年4月6日）

                　　2022年，全市经济运行总体平稳。
                """)
            .get(0);
    assertEquals("青山市统计局、国家统计局青山调查队", head.issuer());
    assertEquals("2023-04-06", head.date());
  }

  @Test
  void aLawsHistoryTellsWhoMadeIt() {
    DocumentMetadata law =
        documents(
                """
                渡口管理暂行条例

                1986年3月1日 国务院发布
                根据2010年12月29日《国务院关于废止和修改部分行政法规的决定》修订

                第一条 为了加强渡口管理，制定本条例。
                """)
            .get(0);
    assertEquals("国务院", law.issuer());
    DocumentMetadata local =
        documents(
                """
                青山市渡口条例

                （2019年8月29日青山市第四届人民代表大会常务委员会第二十次会议通过
                2019年9月27日赣江省第十三届人民代表大会常务委员会第十五次会议批准）

                第一条 为了加强渡口管理，制定本条例。
                """)
            .get(0);
    assertEquals("青山市人民代表大会常务委员会", local.issuer());
    assertEquals("2019-08-29", local.date(), "the day it was passed, not that of the approval");
  }

  @Test
  void aSignatureIsFoundAboveAListOfWhatIsEnclosed() {
    DocumentMetadata notice =
        documents(
                """
                青山港务股份有限公司关于收购河口航运有限公司股权的公告

                　　一、交易概述
                　　公司拟收购河口航运有限公司全部股权。
                　　特此公告。
                　　　　　　　　　　青山港务股份有限公司董事会
                　　　　　　　　　　2023年9月26日
                　　报备文件
                　　1、董事会决议
                　　2、股权转让协议
                """)
            .get(0);
    assertEquals("青山港务股份有限公司董事会", notice.issuer());
    assertEquals("2023-09-26", notice.date());
  }

  @Test
  void aHistoryWhoseLinesAreWrappedTellsTheLastVersion() {
    DocumentMetadata law =
        documents(
                """
                土地管理法

                1986年6月25日 第六届全国人民代表大会常务委员会第十六次会议通过
                2019年8月26日 第十三届全国人民代表大会常务委员会第十二次会议《关于修改〈土地管理法〉
                〈城市房地产管理法〉的决定》第三次修正

                第一条 为了加强土地管理，制定本法。
                """)
            .get(0);
    assertEquals("2019-08-26", law.date());
    assertEquals("全国人民代表大会常务委员会", law.issuer());
  }

  @Test
  void aRubricOfAGazetteIsNoPartOfATitle() {
    List<DocumentMetadata> found =
        documents(
            """
            县政府文件
            青山县人民政府关于渡口停航的通告
            青府发〔2023〕15号
            　　现将渡口停航事项通告如下，请周知。
            　　　　　　　　　　青山县人民政府
            　　　　　　　　　　2023年11月6日

            县政府办公室文件
            青山县人民政府办公室
            关于开展渡口检查的通知
            青府办发〔2023〕34号
            各乡镇人民政府：
            　　现将渡口检查事项通知如下。
            """);
    assertEquals("青山县人民政府关于渡口停航的通告", found.get(0).title());
    assertEquals("青山县人民政府办公室关于开展渡口检查的通知", found.get(1).title());
    assertEquals("青府办发〔2023〕34号", found.get(1).number());
  }
}
