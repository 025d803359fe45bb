package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final String SIMPLIFIED = "第一章　总则\n第一条　为了加强档案管理，规范档案收集、整理工作，有效保护和利用档案，制定本法。\n";
  private static final String TRADITIONAL = "第一章　總則\n第一條　為了加強檔案管理，規範檔案收集、整理工作，有效保護和利用檔案，制定本法。\n";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void linesAreNumberedFromOneAndKeepTheirText() throws Exception {
    SourceDocument document = read("# 标题\r\n\r\n  正文\f一\u2028二𠮷\n尾".getBytes(UTF_8));
    assertEquals(List.of("# 标题", "", "  正文\f一\u2028二𠮷", "尾"), lines(document));
    assertEquals(3, document.line(3).number());
    assertThrows(IndexOutOfBoundsException.class, () -> document.line(0));
    assertThrows(IndexOutOfBoundsException.class, () -> document.line(5));
  }

  @Test
  void aTerminatorAtTheEndOpensNoFurtherLine() throws Exception {
    assertEquals(List.of(), lines(read(new byte[0])));
    assertEquals(List.of(""), lines(read("\n".getBytes(UTF_8))));
    assertEquals(List.of("", ""), lines(read("\n\r\n".getBytes(UTF_8))));
    assertEquals(List.of("一", "二"), lines(read("一\n二\n".getBytes(UTF_8))));
  }

  @Test
  void aLoneCarriageReturnEndsALineOnlyWhereNothingElseDoes() throws Exception {
    assertEquals(List.of("一", "二"), lines(read("一\r二\r".getBytes(UTF_8))));
    assertEquals(List.of("一\r二", "三"), lines(read("一\r二\n三".getBytes(UTF_8))));
  }

  @Test
  void readsTheEncodingsOfChineseText() throws Exception {
    String long1 = SIMPLIFIED.repeat(5);
    String long2 = TRADITIONAL.repeat(5);
    assertReads(long1, long1.getBytes(UTF_8));
    assertReads(long1, ("\uFEFF" + long1).getBytes(UTF_8));
    assertReads(long1, ("\uFEFF" + long1).getBytes(UTF_16LE));
    assertReads(long1, ("\uFEFF" + long1).getBytes(UTF_16BE));
    assertReads(long1, long1.getBytes(UTF_16LE));
    assertReads(long1, long1.getBytes(UTF_16BE));
    assertReads(long1, long1.getBytes(Charset.forName("GB18030")));
    assertReads(long2, long2.getBytes(Charset.forName("GB18030")));
    assertReads(long2, long2.getBytes(Charset.forName("Big5")));
  }

  @Test
  void aShortTextInAnOldEncodingIsRead() throws Exception {
    assertReads(SIMPLIFIED, SIMPLIFIED.getBytes(Charset.forName("GB18030")));
    assertReads(TRADITIONAL, TRADITIONAL.getBytes(Charset.forName("Big5")));
    assertReads("关于印发通知的函", "关于印发通知的函".getBytes(Charset.forName("GBK")));
  }

  @Test
  void chineseFarBehindAsciiIsStillDetected() throws Exception {
    String text = "plain ASCII line\n".repeat(3000) + SIMPLIFIED.repeat(20);
    assertReads(text, text.getBytes(Charset.forName("GB18030")));
  }

  @Test
  void refusesWhatIsNotTextAndSaysWhatToDo() {
    assertRefused("PDF", "%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1));
    assertRefused("ZIP", "PK\3\4\24\0\6\0".getBytes(ISO_8859_1));
    assertRefused("Word", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1".getBytes(ISO_8859_1));
    assertRefused("binary", new byte[] {0, 1, 2, 3, 0, 0, 7, 0});
    assertRefused("GB18030", "Les élèves étaient là où règne la forêt".getBytes(ISO_8859_1));
    byte[] noise = new byte[4096];
    new Random(42).nextBytes(noise);
    assertRefused("binary", noise);
  }

  @Test
  void aMarkThatLiesIsReported() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xB5, (byte) 0xDA};
    assertRefused("byte order mark", bytes);
  }

  @Test
  void aLineOfTenMegabytesIsOneLine() throws Exception {
    String text = "政策。".repeat(10_000_000 / 9);
    assertEquals(text, read(text.getBytes(UTF_8)).line(1).text());
  }

  @Test
  void hashIsOfTheBytes() throws Exception {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        read("abc".getBytes(US_ASCII)).sha256());
  }

  @Test
  void anyTextComesBackLineByLine() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> expected = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        String line = "章".repeat(random.nextInt(3)) + "x".repeat(random.nextInt(3));
        expected.add(line);
        text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      assertEquals(expected, lines(read(text.toString().getBytes(UTF_8))), "seed " + seed);
      byte[] wide = ("\uFEFF" + text).getBytes(UTF_16BE);
      assertEquals(expected, lines(read(wide)), "UTF-16, seed " + seed);
    }
  }

  private SourceDocument read(byte[] bytes) throws DocumentFormatException {
    return reader.read(bytes, "test.txt");
  }

  private static List<String> lines(SourceDocument document) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= document.lineCount(); i++) {
      lines.add(document.line(i).text());
    }
    return lines;
  }

  private void assertReads(String text, byte[] bytes) throws Exception {
    assertEquals(text.lines().toList(), lines(read(bytes)));
  }

  private void assertRefused(String word, byte[] bytes) {
    String problem = assertThrows(DocumentFormatException.class, () -> read(bytes)).problem();
    assertTrue(problem.contains(word), problem);
  }
}
