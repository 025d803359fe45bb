package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.Utility;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

/**
 * Every token is smartcn's own: term, offsets, type, and the offset at the end.
 *
 * <p>A sample by default, because smartcn itself is slow; {@code -Dzhangjie.identity=full} takes
 * every file and 200,000 random texts. {@code -Dzhangjie.seed=N} repeats a run.
 */
class SmartcnIdentityTest {

  private static final boolean FULL = "full".equals(System.getProperty("zhangjie.identity"));
  private static final long SEED = Long.getLong("zhangjie.seed", new Random().nextLong());

  private final Tokenizer expected = new HMMChineseTokenizer();
  private final Tokenizer actual = new SmartcnTokenizer();

  @Test
  void givesTheSameTokensForTheCorpus() throws IOException {
    Path shared = shared();
    assumeTrue(Files.isDirectory(shared.resolve("corpus")), shared + " has no corpus");
    List<Path> files;
    try (Stream<Path> found = Files.walk(shared.resolve("corpus"))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < files.size(); i += FULL ? 1 : 40) {
      String text = Files.readString(files.get(i));
      assertSameTokens(text, files.get(i).toString());
      text.lines().forEach(line -> assertSameTokens(line, line));
    }
  }

  private static Path shared() {
    String path = System.getProperty("zhangjie.shared", System.getenv("ZHANGJIE_SHARED"));
    return Path.of(path == null ? "../shared" : path);
  }

  @Test
  void givesTheSameTokensForRandomTexts() throws Exception {
    var texts = new RandomTexts(SEED, SmartcnSource.read());
    for (int i = 0; i < (FULL ? 200_000 : 10_000); i++) {
      String text = texts.next(i % 500 == 0 ? 2500 : 60);
      assertSameTokens(text, "text " + i + " of -Dzhangjie.seed=" + SEED + ": " + text);
    }
  }

  @Test
  void classifiesEveryCharacterAsSmartcnDoes() {
    int[] classOfType = {6, 2, 4, 0, 1, 3, 5, 8, 7};
    for (int c = 0; c <= 0xFFFF; c++) {
      assertEquals(classOfType[Utility.getCharType((char) c)], CharClass.of((char) c), "U+" + c);
    }
  }

  private void assertSameTokens(String text, String what) {
    try {
      open(expected, text);
      open(actual, text);
      while (expected.incrementToken()) {
        if (!actual.incrementToken() || !show(expected).equals(show(actual))) {
          fail(
              "not the same: expected " + show(expected) + ", was " + show(actual) + " in " + what);
        }
      }
      assertEquals(false, actual.incrementToken(), what);
      assertEquals(end(expected), end(actual), what);
    } catch (IOException e) {
      throw new AssertionError(what, e);
    }
  }

  private static void open(Tokenizer tokenizer, String text) throws IOException {
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
  }

  private static int end(Tokenizer tokenizer) throws IOException {
    tokenizer.end();
    int end = tokenizer.getAttribute(OffsetAttribute.class).endOffset();
    tokenizer.close();
    return end;
  }

  private static String show(Tokenizer tokenizer) {
    OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
    return String.format(
        Locale.ROOT,
        "%s [%d, %d) %s",
        tokenizer.getAttribute(CharTermAttribute.class),
        offsets.startOffset(),
        offsets.endOffset(),
        tokenizer.getAttribute(TypeAttribute.class).type());
  }
}
