package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhangjie.document.SourceDocument;

/** Any line can be asked why it is what it is, and there are words for every answer. */
class ExplainerTest {
  private static final SourceDocument RULES =
      TextSource.of(
          """
          云渚市湖泊保护办法

          目　录
          第一章　总则 ............ 1
          第二章　管理 ............ 2
          第三章　附则 ............ 3

          第一章　总则

          第一条　为了保护湖泊，制定本办法。

          第二条　湖泊保护坚持统一规划的原则，依照
          第一条规定的目的开展。违反本办法的，依照有关法律处理并公布结果。
          表名	数量
          湖泊名录	3
          - 12 -
          """);

  private static List<String> codes(int line) {
    return new SectionSplitter()
        .explain(RULES, line).reasons().stream().map(LineExplanation.Reason::code).toList();
  }

  @Test
  void eachKindOfLineHasItsReason() {
    assertEquals(List.of("is-title", "title.for"), codes(1));
    assertEquals(List.of("blank"), codes(2));
    assertEquals(List.of("contents-entry"), codes(4));
    assertTrue(codes(8).contains("contents.for"), codes(8).toString());
    assertEquals("is-next", codes(12).get(0));
    assertEquals(List.of("row"), codes(15));
    assertEquals(List.of("page-number"), codes(16));
  }

  @Test
  void aCitationIsCalledOne() {
    List<String> codes = codes(13);
    assertEquals("outweighed", codes.get(0));
    assertTrue(codes.contains("citation.against"), codes.toString());
  }

  @Test
  void aLineThatWasNeverInQuestionIsExplainedToo() {
    SourceDocument text =
        TextSource.of("云渚市湖泊保护办法\n一、目标\n在全市范围内继续推进的各项\n湖泊保护坚持统一规划、保护优先的原则，任何单位和个人都有保护湖泊的义务。\n");
    List<String> codes =
        new SectionSplitter()
            .explain(text, 4).reasons().stream().map(LineExplanation.Reason::code).toList();
    assertEquals(List.of("no-marker", "goes-on", "ends-sentence"), codes);
  }

  @Test
  void aLineBeyondTheLastIsRefused() {
    int last = RULES.lineCount();
    assertThrows(
        IllegalArgumentException.class, () -> new SectionSplitter().explain(RULES, last + 1));
    assertThrows(IllegalArgumentException.class, () -> new SectionSplitter().explain(RULES, 0));
  }

  static List<GoldFixture> fixtures() throws java.io.IOException {
    return GoldFixture.all().stream().filter(f -> f.document().lineCount() < 130).toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyLineOfEveryFixtureHasAReasonInBothLanguages(GoldFixture fixture) {
    Splitting splitting = Splitting.of(fixture.document());
    ResourceBundle english =
        ResourceBundle.getBundle("org.zhangjie.cli.Words", java.util.Locale.ROOT);
    ResourceBundle chinese =
        ResourceBundle.getBundle("org.zhangjie.cli.Words", java.util.Locale.CHINESE);
    for (int n = 1; n <= fixture.document().lineCount(); n++) {
      List<LineExplanation.Reason> reasons = Explainer.explain(splitting, n).reasons();
      assertFalse(reasons.isEmpty(), fixture + ":" + n + " has no reason");
      for (LineExplanation.Reason reason : reasons) {
        String key = "split.why." + reason.code();
        assertFalse(say(english, key, reason).contains("null"), key);
        assertFalse(say(chinese, key, reason).contains("null"), key);
      }
    }
  }

  private static String say(ResourceBundle words, String key, LineExplanation.Reason reason) {
    try {
      return String.format(java.util.Locale.ROOT, words.getString(key), reason.details().toArray());
    } catch (MissingResourceException e) {
      throw new AssertionError("no words for " + key, e);
    }
  }
}
