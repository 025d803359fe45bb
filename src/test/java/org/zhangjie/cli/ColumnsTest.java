package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void chineseTakesTwoColumnsMarksTakeNone() {
    assertEquals(6, Columns.of("林长制"));
    assertEquals(3, Columns.of("abc"));
    assertEquals(2, Columns.of("𠮷"));
    assertEquals(6, Columns.of("ＡＢＣ"));
    assertEquals(1, Columns.of("é"));
  }

  @Test
  void cutsAtTheWidthAndSaysSo() {
    assertEquals("林长制", Columns.cut("林长制", 6));
    assertEquals("林长…", Columns.cut("林长制", 5));
    assertEquals("", Columns.cut("", 0));
  }

  @Test
  void noLineStartsWithClosingOrEndsWithOpeningPunctuation() {
    assertEquals(List.of("全面推", "行。"), lines("全面推行。", 8));
    assertEquals(List.of("漏报；", "（三）"), lines("漏报；（三）", 8));
    assertEquals(List.of("see the ", "words"), lines("see the words", 9));
    assertEquals(List.of("abcd", "ef"), lines("abcdef", 4));
  }

  /** Whatever the text, lines put together are the text, and no pair of surrogates is torn. */
  @Test
  void linesAddUpToTheText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text = random(random);
      int width = 2 + random.nextInt(30);
      List<String> lines = lines(text, width);
      String told = "seed " + seed + ", width " + width + ": " + text;
      assertEquals(text, String.join("", lines), told);
      for (String line : lines) {
        assertTrue(!Character.isLowSurrogate(line.charAt(0)), told);
        assertTrue(Columns.of(line) <= width, told);
      }
    }
  }

  private static String random(Random random) {
    String alphabet = "林长制，。（）《》ab 1２𠮷\u0301";
    int[] codePoints = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(60); n > 0; n--) {
      text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
    }
    return text.toString();
  }

  private static List<String> lines(String text, int width) {
    List<Integer> breaks = Columns.wrap(text, width, width);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < breaks.size(); i++) {
      lines.add(text.substring(breaks.get(i), breaks.get(i + 1)));
    }
    return lines;
  }
}
