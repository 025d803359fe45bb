package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a heading's number, a line each. */
class MarkerTest {
  @ParameterizedTest
  @CsvSource({
    "第一编　总则, PART, 1, 第一编",
    "第二分编　合同, SUBPART, 2, 第二分编",
    "第十四篇 保障, PART, 14, 第十四篇",
    "第三卷　附录, PART, 3, 第三卷",
    "第一部分 概况, PART, 1, 第一部分",
    "第2部　導言, PART, 2, 第2部",
    "第三編　漁港, PART, 3, 第三編",
    "第 十 二 章　附 则, CHAPTER, 12, 第十二章",
    "第二十节　人才, SECTION, 20, 第二十节",
    "第一節　認定, SECTION, 1, 第一節",
    "第二款　開庭, SUBSECTION, 2, 第二款",
    "第一千零四条　本法所称, ARTICLE, 1004, 第一千零四条",
    "第一〇四条　本法所称, ARTICLE, 104, 第一〇四条",
    "第廿三条　本法所称, ARTICLE, 23, 第廿三条",
    "第卅条　本法所称, ARTICLE, 30, 第卅条",
    "第１２条　本法所称, ARTICLE, 12, 第１２条",
    "第八條之一　颱風後, ARTICLE, 8, 第八條之一",
    "笫五十四条　清算组, ARTICLE, 54, 笫五十四条",
    "一、目标, CN_COMMA, 1, 一、",
    "壹、依據, CN_FORMAL, 1, 壹、",
    "拾贰、附则, CN_FORMAL, 12, 拾贰、",
    "（十一）保障, CN_PAREN, 11, （十一）",
    "㈠保障, CN_PAREN, 1, ㈠",
    "三）保障, CN_PAREN, 3, 三）",
    "12．保障, ARABIC_DOT, 12, 12．",
    "3、保障, ARABIC_DOT, 3, 3、",
    "⒈保障, ARABIC_DOT, 1, ⒈",
    "（2）保障, ARABIC_PAREN, 2, （2）",
    "⑵保障, ARABIC_PAREN, 2, ⑵",
    "4）保障, HALF_PAREN, 4, 4）",
    "③保障, ENCLOSED, 3, ③",
    "1 范围, DECIMAL, 1, 1",
    "4.2 人员, DECIMAL, 2, 4.2",
    "4.2.1　从业人员, DECIMAL, 1, 4.2.1",
    "A.1　总则, DECIMAL, 1, A.1",
    "专栏3　重大工程, BOX, 3, 专栏3",
    "專欄一　重大工程, BOX, 1, 專欄一",
    "附件2　任务分工表, ANNEX, 2, 附件2",
    "附　录　A, ANNEX, 1, 附录A",
    "附表1　收入支出, ANNEX, 1, 附表1",
    "附錄一　基準表, ANNEX, 1, 附錄一",
    "第二，提高站位, ORDINAL, 2, '第二，'",
    "——做精主业。, DASH, 0, ——"
  })
  void isRead(String line, MarkerForm form, int number, String text) {
    Marker marker = Objects.requireNonNull(Marker.read(line), line);
    assertEquals(form, marker.form(), line);
    assertEquals(number, marker.number(), line);
    assertEquals(text, marker.text(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.5%左右", "2021年完成", "1500家企业", "十分重要", "附件管理办法", "第一部法律", "专栏作家", "12月底前", "第三方评估"
      })
  void isNoMarker(String line) {
    assertNull(Marker.read(line), line);
  }

  /** Whatever form is declared is read, ranked, counted in a series and taken into an outline. */
  @ParameterizedTest
  @EnumSource(MarkerForm.class)
  void aFormThatIsDeclaredWorksEverywhere(MarkerForm form) {
    boolean counted =
        switch (form.numerals) {
          case CHINESE, FORMAL, ARABIC, ANY -> form.kind != SectionKind.INLINE_LEAD;
          case DECIMAL, ENCLOSED, TRAILING, NO_NUMERAL, NO_MARKER -> false;
        };
    if (!counted) {
      return; // no open and close to make an example of; see the table above
    }
    for (String open : form.opens) {
      for (String close : form.closes) {
        StringBuilder text = new StringBuilder("云渚市湖泊保护方案\n");
        for (String number : numbers(form)) {
          text.append(open).append(number).append(close);
          text.append("　水质\n湖泊水质应当达到国家规定的标准，并向社会公布监测结果。\n");
        }
        List<Section> sections = new ArrayList<>();
        SplitDocument split = new SectionSplitter().split(TextSource.of(text.toString()));
        split.sections().forEach(sections::add);
        String what = form + " " + open + close;
        assertEquals(4, sections.size(), what);
        assertEquals(form.kind, sections.get(1).kind(), what);
        assertEquals(2, sections.get(3).depth(), what);
        assertTrue(split.warnings().isEmpty(), what);
      }
    }
  }

  private static List<String> numbers(MarkerForm form) {
    return switch (form.numerals) {
      case ARABIC -> List.of("1", "2", "3");
      case FORMAL -> List.of("壹", "贰", "叁");
      default -> List.of("一", "二", "三");
    };
  }

  @Test
  void anEmptyLineHasNone() {
    assertNull(Marker.read(""));
  }
}
