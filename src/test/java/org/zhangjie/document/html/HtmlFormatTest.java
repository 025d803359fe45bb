package org.zhangjie.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

class HtmlFormatTest {
  private static final String ARTICLE = "<p>　　全市要加快推进桥梁检测，健全巡查台账，落实分级负责的管护责任，确保汛期安全。</p>";

  private final HtmlFormat format = new HtmlFormat();

  @Test
  void keepsTheArticleAndLeavesTheSiteOut() throws IOException {
    SourceDocument page =
        read(
            "<!doctype html><head><title>通知_某市</title><meta name=ArticleTitle content=桥梁通知>"
                + "<meta name=PubDate content='2024-03-02 10:00'>"
                + "<meta name=ContentSource content=某市交通局></head><body>"
                + "<ul class=nav><li><a href=/>首页</a><li><a href=/a>要闻</a></ul>"
                + "<div class=con><div class=share>分享到 <a href=#>微博</a></div>"
                + ARTICLE
                + "<p><strong>一、总体要求</strong></p>"
                + ARTICLE
                + "</div><div id=footer>版权所有 某市人民政府</div><script>var a='脚本'</script>");
    String para = "　　全市要加快推进桥梁检测，健全巡查台账，落实分级负责的管护责任，确保汛期安全。";
    assertEquals(List.of("桥梁通知", "", para, "", "一、总体要求", "", para, ""), texts(page));
    assertEquals(1, page.line(1).hint().level());
    assertTrue(page.line(5).hint().bold());
    assertEquals("桥梁通知", page.metadata().get("title"));
    assertEquals("2024-03-02 10:00", page.metadata().get("date"));
    assertEquals("某市交通局", page.metadata().get("issuer"));
  }

  @Test
  void readsAFragmentWithHardBlanksAndFonts() throws IOException {
    assertEquals(
        List.of("　　第一条 为了规范", "　　第二条 本市"),
        texts(
            read(
                "<div>&nbsp;&nbsp;&nbsp; <font color=red>第一条</font>&nbsp;为了规范<br>"
                    + "&nbsp;&nbsp;&nbsp; 第二条 本市</div>")));
  }

  @Test
  void believesTheBytesRatherThanTheDeclaration() throws IOException {
    String html =
        "<html><head><meta charset=utf-8></head><body>" + ARTICLE.repeat(5) + "</body></html>";
    SourceDocument page = read(html.getBytes(Charset.forName("GB18030")));
    assertTrue(page.line(1).text().contains("桥梁检测"));
  }

  @Test
  void readsAPageThatDeclaresGb2312() throws IOException {
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'>"
            + "<title>通知</title></head><body>"
            + ARTICLE
            + "</body></html>";
    SourceDocument page = read(html.getBytes(Charset.forName("GB2312")));
    assertTrue(page.line(1).text().startsWith("　　全市要加快推进桥梁检测"));
  }

  @Test
  void writesSpannedCellsAsEmptyOnes() throws IOException {
    assertEquals(
        List.of("指标\t目标\t", "\t2025\t2030", "里程\t10\t20"),
        texts(
                read(
                    "<html><table><tr><td rowspan=2>指标<td colspan=2>目标</tr>"
                        + "<tr><td>2025<td>2030</tr><tr><td>里程<td>10<td>20</tr></table>"))
            .subList(0, 3));
  }

  @Test
  void numbersOrderedListsAndRaisesNoteMarks() throws IOException {
    assertEquals(
        List.of("3. 巡查", "4. 登记²"),
        texts(read("<html><ol start=3><li>巡查</li><li>登记<sup>2</sup></li></ol>")));
  }

  @Test
  void takesHostileNesting() throws IOException {
    String deep = "<html>" + "<div><b>".repeat(50_000) + "底";
    assertTrue(texts(read(deep)).getFirst().contains("底"));
  }

  @Test
  void refusesAPageWithoutText() {
    assertThrows(DocumentFormatException.class, () -> read("<html><script>go()</script></html>"));
  }

  @Test
  void leavesMarkdownAlone() {
    assertFalse(format.accepts(UTF_8.encode("# 标题\n\n<table><tr>"), "a.md"));
  }

  private SourceDocument read(String html) throws IOException {
    return read(html.getBytes(UTF_8));
  }

  private SourceDocument read(byte[] html) throws IOException {
    assertTrue(format.accepts(ByteBuffer.wrap(html), "page.html"));
    return format.read(html, "page.html", Deadline.in(Duration.ofMinutes(1)));
  }

  private static List<String> texts(SourceDocument document) {
    List<String> texts = new ArrayList<>();
    for (int n = 1; n <= document.lineCount(); n++) {
      texts.add(document.line(n).text());
    }
    return texts;
  }
}
