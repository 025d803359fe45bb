package org.zhangjie.analysis;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** What the tokenizer gives for a few texts, and that it keeps the promises of a token stream. */
public class SmartcnTokenizerTest extends BaseTokenStreamTestCase {

  private static Tokenizer tokenizer(String text) {
    var tokenizer = new SmartcnTokenizer();
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  public void testCutsASentenceIntoWords() throws Exception {
    assertTokenStreamContents(
        tokenizer("公民有受教育的权利，５G网络 VR。"),
        new String[] {"公民", "有", "受", "教育", "的", "权利", ",", "5", "g", "网络", "vr", ","},
        new int[] {0, 2, 3, 4, 6, 7, 9, 10, 11, 12, 15, 17},
        new int[] {2, 3, 4, 6, 7, 9, 10, 11, 12, 14, 17, 18});
  }

  public void testPassesOverWhiteSpaceInsideAWord() throws Exception {
    assertTokenStreamContents(tokenizer("总 　则"), new String[] {"总则"}, new int[] {0}, new int[] {4});
  }

  public void testKeepsSurrogatePairsWhole() throws Exception {
    assertTokenStreamContents(
        tokenizer("吃𠮷⺠"), new String[] {"吃", "𠮷", "⺠"}, new int[] {0, 1, 3}, new int[] {1, 3, 4});
  }

  public void testGivesNothingForBlankText() throws Exception {
    assertTokenStreamContents(tokenizer(""), new String[0]);
    assertTokenStreamContents(tokenizer(" \r\n　"), new String[0]);
  }

  public void testKeepsThePromisesOfATokenStream() throws Exception {
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(new SmartcnTokenizer());
          }
        };
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
    analyzer.close();
  }
}
