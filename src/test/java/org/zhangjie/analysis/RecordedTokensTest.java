package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class RecordedTokensTest {
  private static List<String> read(TokenStream tokens) throws IOException {
    List<String> found = new ArrayList<>();
    try (tokens) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(increment.getPositionIncrement() + term.getBytesRef().utf8ToString());
      }
      tokens.end();
      found.add("end " + increment.getPositionIncrement());
    }
    return found;
  }

  private static List<String> analysed(TextView view, String text) throws IOException {
    return read(SectionAnalyzer.forIndex().tokenStream(SectionField.BODY.in(view), text));
  }

  @Test
  void aNumberStandsOnThePositionOfItsFirstCharacter() throws IOException {
    RecordedTokens tokens = RecordedTokens.of(TextView.CHARACTERS, "第十二条");
    assertEquals(List.of("1第", "1十", "0#12/2", "1二", "1条", "end 0"), read(tokens.stream(null)));
  }

  @Test
  void areTheTokensOfTheAnalysisForTheIndex() throws IOException, ClassNotFoundException {
    long seed = 20261122;
    RandomTexts texts = new RandomTexts(seed, SmartcnSource.read());
    TokenStream used = RecordedTokens.of(TextView.WORDS, "中华人民共和国").stream(null);
    for (int i = 0; i < 2_000; i++) {
      String text = i == 0 ? "" : texts.next(8);
      for (TextView view : TextView.values()) {
        used = RecordedTokens.of(view, text).stream(used);
        assertEquals(analysed(view, text), read(used), view + " of seed " + seed + ": " + text);
      }
    }
  }

  @Test
  void oneRecordServesSeveralStreams() throws IOException {
    RecordedTokens tokens = RecordedTokens.of(TextView.BIGRAMS, "湿地保护");
    TokenStream first = tokens.stream(null);
    first.reset();
    first.incrementToken();
    assertEquals(List.of("1湿地", "1地保", "1保护", "end 0"), read(tokens.stream(null)));
  }
}
