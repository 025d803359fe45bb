package org.zhangjie.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The tokens of each view, by example and by Lucene's checks on random texts. */
public class TextViewTokensTest extends BaseTokenStreamTestCase {
  private static final SectionAnalyzer ANALYZER = SectionAnalyzer.forIndex();

  private static String name(TextView view) {
    return SectionField.BODY.in(view);
  }

  private static List<String> tokens(SectionAnalyzer analyzer, TextView view, String text)
      throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(name(view), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }

  private static void assertTokens(TextView view, String text, String... expected)
      throws IOException {
    assertEquals(List.of(expected), tokens(ANALYZER, view, text));
  }

  public void testAnArticleNumberHasItsCharactersAndItsValue() throws IOException {
    assertTokens(TextView.CHARACTERS, "第 十 二 条", "第", "十", "#12/2", "二", "条");
    assertTokens(TextView.CHARACTERS, "第12条", "第", "1", "#12/2", "2", "条");
    assertTokens(TextView.BIGRAMS, "第十二条", "第十", "12", "十二", "二条");
    assertTokens(TextView.WORDS, "第十二条", "第", "12", "十", "二", "条");
  }

  public void testAYearIsTheSameInEveryNotation() throws IOException {
    String year = "#2025/4";
    assertTokens(TextView.CHARACTERS, "２０２５年", "2", year, "0", "2", "5", "年");
    assertTokens(TextView.CHARACTERS, "二○二五年", "二", "2", year, "零", "0", "二", "2", "五", "5", "年");
    assertEquals(
        List.of("2", "0", "2", "5", "年"),
        tokens(SectionAnalyzer.forQuery(), TextView.CHARACTERS, "二Ｏ二五年"));
  }

  public void testWordsOfLettersAndDigitsStayWhole() throws IOException {
    assertTokens(TextView.WORDS, "县县通5G", "县县", "通", "5g");
    assertTokens(TextView.WORDS, "“2+6+N”产业", "2+6+n", "2", "6", "n", "产业");
    assertTokens(TextView.WORDS, "C919 ARJ21 PM2.5 3.14", "c919", "arj21", "pm2.5", "3.14");
    assertTokens(TextView.WORDS, "5A级景区", "5a", "5a级", "级", "景区");
    assertTokens(TextView.BIGRAMS, "建设5G网络", "建设", "5g", "网络");
  }

  public void testRareCharactersAndSymbolsAreWords() throws IOException {
    assertTokens(TextView.WORDS, "𠮷野，①℃", "𠮷", "野", "①", "℃");
    assertTokens(TextView.BIGRAMS, "𠮷野，家", "𠮷野", "家");
  }

  public void testOffsetsPointIntoTheOriginal() throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream(name(TextView.BIGRAMS), " 國 務\u3000院𠮷 ")) {
      assertTokenStreamContents(
          stream, new String[] {"国务", "务院", "院𠮷"}, new int[] {1, 3, 5}, new int[] {4, 6, 8}, 9);
    }
  }

  public void testBlanksBetweenWordsKeepThemApart() throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream(name(TextView.CHARACTERS), "a 1 中 b")) {
      assertTokenStreamContents(
          stream,
          new String[] {"a", "1", "#1/1", "中", "b"},
          new int[] {0, 2, 2, 4, 6},
          new int[] {1, 3, 3, 5, 7},
          new int[] {1, 2, 0, 1, 1});
    }
  }

  public void testEmptyAndBlankTexts() throws IOException {
    for (TextView view : TextView.values()) {
      assertTokens(view, "");
      assertTokens(view, " \r\n\u3000\uFEFF\u200B");
    }
  }

  public void testLongRunsNeitherOverflowNorTakeForever() throws IOException {
    for (String piece : List.of("o", "五o", "亿", "一亿", "一千", "零", "一点", "1,", "a.")) {
      for (TextView view : TextView.values()) {
        assertFalse(piece, tokens(ANALYZER, view, piece.repeat(100_000)).isEmpty());
      }
    }
  }

  public void testRandomCharacters() throws IOException {
    checkRandomData(random(), fieldAnalyzer(TextView.CHARACTERS, ANALYZER), 400);
    checkRandomData(random(), fieldAnalyzer(TextView.CHARACTERS, SectionAnalyzer.forQuery()), 200);
  }

  public void testRandomBigrams() throws IOException {
    checkRandomData(random(), fieldAnalyzer(TextView.BIGRAMS, ANALYZER), 400);
  }

  public void testRandomWords() throws IOException {
    checkRandomData(random(), fieldAnalyzer(TextView.WORDS, ANALYZER), 200);
  }

  /** Lucene's checks analyse a field called "dummy". */
  private static Analyzer fieldAnalyzer(TextView view, SectionAnalyzer analyzer) {
    return analyzer.getWrappedAnalyzer(name(view));
  }
}
