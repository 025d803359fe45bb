package org.zhangjie.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhangjie.section.LineMap;

class HighlighterTest {
  /** The text with what is marked for free text, each blank parting two terms, in brackets. */
  private static String marked(String text, String query) {
    return marked(text, terms(query));
  }

  private static List<SoughtTerm> terms(String query) {
    return List.of(query.split(" ")).stream().map(SoughtTerm::of).toList();
  }

  private static String marked(String text, List<SoughtTerm> terms) {
    return MarkedTexts.brackets(text, Highlighter.of(terms).spans(text));
  }

  private static Highlights highlights(String text, String query, int length, int count) {
    return Highlighter.of(terms(query), new SnippetSettings(length, count))
        .highlight("", List.of(), text, LineMap.EMPTY);
  }

  private static String best(String text, String query, int length) {
    return MarkedTexts.brackets(highlights(text, query, length, 1).snippets().getFirst());
  }

  @Test
  void marksAWordAsOne() {
    assertEquals("全面推行[林长制]，压实责任。", marked("全面推行林长制，压实责任。", "林长制"));
  }

  @Test
  void marksThePartsOfATermThatStandAlone() {
    assertEquals("推动[碳达峰]、[碳中和]。", marked("推动碳达峰、碳中和。", "碳达峰碳中和"));
  }

  @Test
  void marksNoSingleCharacterOfALongerTerm() {
    assertEquals("长江和林场，[林长]在此。", marked("长江和林场，林长在此。", "林长制"));
  }

  @Test
  void marksASingleCharacterThatWasTyped() {
    assertEquals("纳[税]人依法纳[税]。", marked("纳税人依法纳税。", "税"));
    assertEquals("纳[税]人", marked("纳税人", "税？"));
  }

  @Test
  void marksAPhraseOnlyAsAWhole() {
    List<SoughtTerm> phrase = List.of(SoughtTerm.exact("数字经济"));
    assertEquals("经济增长，[数字经济]，数字政府", marked("经济增长，数字经济，数字政府", phrase));
  }

  @Test
  void goesAcrossPunctuationThatWasTyped() {
    assertEquals("加强[碳达峰、碳中和]工作", marked("加强碳达峰、碳中和工作", "碳达峰、碳中和"));
    assertEquals("加强[碳达峰]和[碳中和]工作", marked("加强碳达峰和碳中和工作", "碳达峰、碳中和"));
    assertEquals("[《教育法》]第一条", marked("《教育法》第一条", "《教育法》"));
  }

  @Test
  void marksOtherWordings() {
    List<SoughtTerm> terms = List.of(SoughtTerm.of("双碳").or(List.of("碳达峰碳中和")));
    assertEquals("[碳达峰、碳中和]与[双碳]目标", marked("碳达峰、碳中和与双碳目标", terms));
  }

  @Test
  void marksNumbersAndLatinWordsWhole() {
    assertEquals("[5G]和15G，2024年，[2025年]", marked("5G和15G，2024年，2025年", "5g 2025年"));
  }

  @Test
  void marksTheOriginalThroughFolding() {
    assertEquals("到[二〇二五年]底", marked("到二〇二五年底", "2025年"));
    assertEquals("到[２０２５ 年]底", marked("到２０２５ 年底", "二〇二五年"));
    assertEquals("[林長制]、[林⻓制]、[林 长\n制]", marked("林長制、林⻓制、林 长\n制", "林长制"));
    assertEquals("[第十二条]和第十三条", marked("第十二条和第十三条", "第12条"));
    assertEquals("增长[百分之五]，15%", marked("增长百分之五，15%", "5%"));
    assertEquals("洪府发[〔2021〕14号]", marked("洪府发〔2021〕14号", "[2021]14号"));
    assertEquals("古字[𠮷税]𠮷", marked("古字𠮷税𠮷", "𠮷税"));
  }

  @Test
  void cutsNoNumberInPieces() {
    assertEquals("第十三条，第[十]条", marked("第十三条，第十条", "十"));
    assertEquals("2024年", marked("2024年", "2025年"));
  }

  @Test
  void marksInsideAWordWhereThatIsAllThatMatched() {
    assertEquals("型号C[91]9", marked("型号C919", "91"));
    assertEquals("[十四]五规划", marked("十四五规划", "十四"));
  }

  @Test
  void marksAWordOfATermAndWhatTheWordPullsAlong() {
    SoughtTerm loan = SoughtTerm.of("生源地助学贷款", List.of("生源", "助学", "贷款"));
    assertEquals("[生源地]户籍，水源地，[助学]金，[贷款]，各地[助学]", marked("生源地户籍，水源地，助学金，贷款，各地助学", List.of(loan)));
  }

  @Test
  void marksAPartOfAWordOnlyWhereThereIsNothingBetter() {
    SoughtTerm chief = SoughtTerm.of("河长制", List.of("河长制"));
    assertEquals("深化[河长制]湖长制", marked("深化河长制湖长制", List.of(chief)));
    assertEquals("深化湖[长制]", marked("深化湖长制", List.of(chief)));
  }

  @Test
  void marksPairsAcrossWordsOnlyWhereThereIsNothingBetter() {
    SoughtTerm loan = SoughtTerm.of("助学贷款", List.of("助学", "贷款"));
    assertEquals("[学贷]公司", marked("学贷公司", List.of(loan)));
    assertEquals("学贷公司[贷款]", marked("学贷公司贷款", List.of(loan)));
  }

  @Test
  void marksNoPartAcrossTheEdgeOfAWordOfTheText() {
    SoughtTerm refund = SoughtTerm.of("乘客要求退票", List.of("乘客", "要求", "退票"));
    assertEquals("[乘客]记下所退票据的种类", marked("乘客记下所退票据的种类", List.of(refund)));
    assertEquals("[乘客]可以[退票]", marked("乘客可以退票", List.of(refund)));
    SoughtTerm office = SoughtTerm.of("房管局公开住房", List.of("房管局", "公开", "住房"));
    assertEquals("廉租[住房]管理[公开]", marked("廉租住房管理公开", List.of(office)));
  }

  @Test
  void trimsAPartToTheWordsOfTheText() {
    SoughtTerm assure = SoughtTerm.of("人实际承担保责任", List.of("实际", "承担", "保", "责任"));
    assertEquals("应当[承担]保证[责任]", marked("应当承担保证责任", List.of(assure)));
  }

  @Test
  void marksAcrossTheEdgeOfAWordWhereNothingElseIsMarked() {
    SoughtTerm refund = SoughtTerm.of("乘客要求退票", List.of("乘客", "要求", "退票"));
    assertEquals("所[退票]据的种类", marked("所退票据的种类", List.of(refund)));
    Highlights shown =
        Highlighter.of(List.of(refund)).highlight("乘客", List.of("乘客"), "所退票据的种类。", LineMap.EMPTY);
    assertEquals(List.of(), shown.snippets().getFirst().spans());
    assertEquals(List.of(new Span(0, 2)), shown.headingSpans());
  }

  @Test
  void marksAWholeTermWhereverItStands() {
    assertEquals("所[退票]据，[旅客]", marked("所退票据，旅客", words("退票", "旅客")));
    assertEquals("人[民法]院", marked("人民法院", words("民法")));
    List<SoughtTerm> quoted = List.of(SoughtTerm.exact("退票"), SoughtTerm.of("旅客"));
    assertEquals("所[退票]据，[旅客]", marked("所退票据，旅客", quoted));
  }

  private static List<SoughtTerm> words(String... words) {
    return List.of(words).stream().map(word -> SoughtTerm.of(word, List.of(word))).toList();
  }

  @Test
  void joinsMarksThatTouch() {
    assertEquals("[税收优惠]政策", marked("税收优惠政策", "税收 优惠"));
  }

  @Test
  void showsTheClauseWithMostTerms() {
    String text = "第一，加强税收征管。第二，落实税收优惠政策，减轻企业负担；第三，完善优惠目录。";
    assertEquals("第二，落实[税收优惠]政策，减轻企业负担；", best(text, "税收优惠", 20));
  }

  @Test
  void fillsUpFromTheStartOfTheSentence() {
    String text = "前一句话说别的事。总的要求是：坚持生态优先；全面推行林长制。后一句话也说别的事情。";
    assertEquals("总的要求是：坚持生态优先；全面推行[林长制]。", best(text, "林长制", 25));
  }

  @Test
  void cutsAClauseThatIsTooLong() {
    String text = "甲乙丙丁，".repeat(20) + "推行林长制，" + "戊己庚辛，".repeat(20);
    assertEquals("…推行[林长制]，戊己庚辛，戊己庚辛，…", best(text, "林长制", 20));
  }

  @Test
  void showsTheOpeningWhereOnlyTheHeadingMatched() {
    Highlights shown =
        Highlighter.of(terms("林长制"))
            .highlight("推行林长制", List.of("纲要", "一、推行林长制"), "首先。其次。", LineMap.EMPTY);
    assertEquals("首先。其次。", shown.snippets().getFirst().text());
    assertEquals(List.of(new Span(2, 5)), shown.headingSpans());
    assertEquals(List.of(List.of(), List.of(new Span(4, 7))), shown.pathSpans());
  }

  @Test
  void showsARowWithItsHeaderCells() {
    String text = "指标\t2020年\t2025年\n地区生产总值\t5745\t8300\n常住人口\t625\t700\n";
    assertEquals("指标：[常住人口] | 2020年：625 | [2025年]：700", best(text, "常住人口 2025年", 120));
  }

  @Test
  void countsThePlacesThatAreNotShown() {
    String text = "林长制甲。\n" + "别的话说了很多很多很多。\n".repeat(3) + "林长制乙。\n林长制丙。\n";
    Highlights shown = highlights(text, "林长制", 20, 1);
    assertEquals(2, shown.more());
    assertEquals(2, highlights(text, "林长制", 20, 2).snippets().size());
  }

  @Test
  void tellsTheLineOfThePassage() {
    LineMap lines = LineMap.of(new int[] {0, 6}, new int[] {10, 12});
    Snippet snippet =
        Highlighter.of(terms("林长制"), new SnippetSettings(20, 1))
            .highlight("", List.of(), "一二三四。\n推行林长制，推行林长制，推行林长制。", lines)
            .snippets()
            .getFirst();
    assertEquals(12, snippet.line());
  }

  @Test
  void hasNothingToSayOfAnEmptyText() {
    Highlights shown = highlights("", "林长制", 120, 3);
    assertEquals(List.of(Snippet.EMPTY), shown.snippets());
    assertTrue(Highlighter.of(List.of()).spans("税").isEmpty());
    assertFalse(Highlighter.of(List.of(SoughtTerm.of(""))).spans("税").iterator().hasNext());
  }
}
