package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static final long SEED = 4711;

  @Test
  void keepsWhereEachCharacterStood() {
    FoldedText text = FoldedText.of("　第\n十二條 ＡＢ 𠮷");
    assertEquals("第十二条ab𠮷", text.toString());
    assertEquals(1, text.start(0));
    assertEquals(3, text.start(1));
    assertEquals(10, text.start(6));
    assertEquals(12, text.end(6));
  }

  @Test
  void partsWordsOfLettersThatABlankParted() {
    assertEquals("ab 12中3,4 x", FoldedText.of("AB　12 中 3, 4\n\tX").toString());
    assertFalse(FoldedText.of(" a").gapBefore(0));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertEquals(Folding.fold(c), Folding.fold(Folding.fold(c)), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void anUnpairedSurrogateIsAReplacementCharacter() {
    assertEquals("\uFFFD中\uFFFD", FoldedText.of("\uD842中\uDFB7").toString());
  }

  @Test
  void offsetsAscendWithinTheTextAndSplitNoPair() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      String original = anyText(random, 40);
      FoldedText text = FoldedText.of(original);
      int last = 0;
      for (int i = 0; i < text.length(); i++) {
        assertTrue(text.start(i) >= last && text.end(i) > text.start(i), original);
        last = text.end(i);
        int c = original.codePointAt(text.start(i));
        assertEquals(text.end(i), text.start(i) + Character.charCount(c), original);
        assertEquals(Folding.fold(c), text.codePoint(i), original);
      }
      assertTrue(last <= original.length());
    }
  }

  @Test
  void readsPiecewiseWhatItFoldsWhole() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String original = anyText(random, 9_000);
      FoldedText text = new FoldedText();
      text.read(new Dribble(original, random));
      assertEquals(FoldedText.of(original).toString(), text.toString(), "seed " + SEED);
      assertEquals(original.length(), text.originalLength());
    }
  }

  /** Characters of all sorts, unpaired surrogates too. */
  private static String anyText(Random random, int length) {
    int[] firsts = {0, '0', 'A', 0x80, 0x2000, 0x2E80, 0x3000, 0x4E00, 0xD800, 0xF900, 0x20000};
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.appendCodePoint(firsts[random.nextInt(firsts.length)] + random.nextInt(64));
    }
    return text.toString();
  }

  /** Gives a few characters at a time. */
  private static final class Dribble extends Reader {
    private final String text;
    private final Random random;
    private int at;

    Dribble(String text, Random random) {
      this.text = text;
      this.random = random;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (at == text.length()) {
        return -1;
      }
      int count = Math.min(Math.min(length, 1 + random.nextInt(700)), text.length() - at);
      text.getChars(at, at + count, buffer, offset);
      at += count;
      return count;
    }

    @Override
    public void close() {}
  }
}
