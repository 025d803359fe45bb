package org.zhangjie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNamesTest {
  private static List<String> pairs(String text) {
    ShortNames names = new ShortNames();
    names.add(text);
    return names.pairs();
  }

  @ParameterizedTest
  @CsvSource({
    "由国家市场监督管理总局（以下简称市场监管总局）负责。, 市场监督管理总局=市场监管总局",
    "境内的企业和其他取得收入的组织（以下统称企业）为纳税人。, 企业和其他取得收入的组织=企业",
    "'根据《中华人民共和国城乡规划法》（以下简称城乡规划法），制定本条例。', 城乡规划法=城乡规划法",
    "按照《渚江流域综合治理规划》(以下简称“《规划》”)执行。, 渚江流域综合治理规划=规划",
    "市防汛抗旱指挥部，以下简称市防指，由市长任总指挥。, 市防汛抗旱指挥部=市防指",
  })
  void aDefinitionGivesTheFullNameAndTheShortOne(String text, String pair) {
    String[] names = pair.split("=", -1);
    List<String> expected = names[0].equals(names[1]) ? List.of() : List.of(pair);
    assertEquals(expected, pairs(text).stream().filter(p -> p.startsWith(names[0] + "=")).toList());
  }

  /** Sections that say 市防汛抗旱指挥部 are found by 市防指 too; those of 企业 by itself anyway. */
  @Test
  void theShortNameStandsForTheFullOneUnlessItIsPartOfIt() {
    assertEquals(List.of("市防汛抗旱指挥部=市防指", "市防指=市防汛抗旱指挥部"), pairs("市防汛抗旱指挥部（以下简称市防指）"));
    assertEquals(List.of("企业和其他组织=企业"), pairs("境内的企业和其他组织（以下统称企业）"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "简称",
        "（以下简称）",
        "（以下简称甲方",
        "（以下简称甲方）",
        "最高人民法院、最高人民检察院（以下统称两高）",
        "专利代办处（以下简称代办处）",
        "以下简称𠮷𠮷𠮷",
      })
  void whatDefinesNothingOrTellsNoFullNameIsPassedOver(String text) {
    assertEquals(List.of(), pairs(text));
  }
}
