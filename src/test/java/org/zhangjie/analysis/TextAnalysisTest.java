package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class TextAnalysisTest {
  private static List<String> read(TermCodes terms) {
    List<String> found = new ArrayList<>();
    TermCodes.Reader reader = terms.reader();
    while (reader.next()) {
      found.add(reader.increment() + term(reader));
    }
    return found;
  }

  private static String term(TermCodes.Reader reader) {
    int pair = reader.pair();
    if (pair == 0) {
      return new String(reader.chars(), 0, reader.charCount());
    }
    String first = String.valueOf((char) (pair >>> 16));
    return (char) pair == 0 ? first : first + (char) pair;
  }

  private static List<String> analysed(TextView view, String text) throws IOException {
    List<String> found = new ArrayList<>();
    String field = SectionField.BODY.in(view);
    try (TokenStream tokens = SectionAnalyzer.forIndex().tokenStream(field, text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(increment.getPositionIncrement() + term.toString());
      }
      tokens.end();
    }
    return found;
  }

  @Test
  void aNumberStandsOnThePositionOfItsFirstCharacter() {
    TermCodes terms = new TextAnalysis().analyse("第十二条").terms(TextView.CHARACTERS);
    assertEquals(List.of("1第", "1十", "0#12/2", "1二", "1条"), read(terms));
    assertEquals(5, terms.count());
    assertEquals(4, terms.length());
  }

  @Test
  void givesTheTokensOfTheAnalyzerForTheIndex() throws IOException, ClassNotFoundException {
    long seed = 20261122;
    RandomTexts texts = new RandomTexts(seed, SmartcnSource.read());
    TextAnalysis analysis = new TextAnalysis();
    for (int i = 0; i < 2_000; i++) {
      String text = i == 0 ? "" : texts.next(8);
      AnalysedText analysed = analysis.analyse(text);
      for (TextView view : TextView.values()) {
        List<String> expected = analysed(view, text);
        assertEquals(expected, read(analysed.terms(view)), view + " of seed " + seed + ": " + text);
        assertEquals(expected.size(), analysed.terms(view).count());
      }
    }
  }
}
