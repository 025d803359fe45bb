package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownDocumentTest {
  @Test
  void keepsTheNumberOfEveryLine() throws Exception {
    String text = "---\ntitle: 办法\n---\n\n办法\n===\n\n第一条 正文[^1]。\n\n[^1]: 注。\n";
    SourceDocument document = read(text);
    assertEquals(10, document.lineCount());
    assertEquals(new SourceLine(8, "第一条 正文<sup>1</sup>。", LineHint.NONE), document.line(8));
    assertEquals("<sup>1</sup>  注。", document.line(10).text());
  }

  @Test
  void readsFrontMatterAsMetadata() throws Exception {
    SourceDocument document =
        read("---\n标题: \"水资源办法\"\n文号: 云政发〔2024〕5号\ndate: 2024-03-02\ntags:\n  - 水\n---\n正文。\n");
    assertEquals(
        Map.of("title", "水资源办法", "number", "云政发〔2024〕5号", "date", "2024-03-02"),
        document.metadata());
    assertTrue(document.line(2).hint().margin());
    assertEquals(Map.of(), read("---\n第一条 这是正文。\n---\n").metadata());
  }

  @Test
  void takesUnderlinedLinesForHeadingsUnlessTheyAreText() throws Exception {
    SourceDocument document = read("总则\n====\n\n第一节 目的\n---\n\n本市行政区域内适用。\n---\n");
    assertEquals(1, document.line(1).hint().level());
    assertEquals(2, document.line(4).hint().level());
    assertEquals(0, document.line(7).hint().level());
  }

  @Test
  void readsCellsWithEscapedBars() throws Exception {
    SourceDocument document = read("| 指标 | 甲 \\| 乙 |\n|---|:-:|\n| `a|b` | [3](x.md) |\n正文 | 之后\n");
    assertEquals("指标\t甲 | 乙", document.line(1).text());
    assertEquals("a|b\t3", document.line(3).text());
    SourceDocument bare = read("指标 | 值\n--- | ---\n水 | 3\n\n甲 | 乙\n");
    assertEquals("水\t3", bare.line(3).text());
    assertEquals("甲 | 乙", bare.line(5).text());
  }

  @Test
  void leavesCommentsAndFencesWithoutText() throws Exception {
    SourceDocument document = read("<!-- 一\n二 -->\n正文\n\n```json\n条文\n```\n");
    assertEquals("<!-- 二 -->", document.line(2).text());
    assertEquals("正文", document.line(3).text());
    assertEquals("~~~", document.line(5).text());
    assertEquals("条文", document.line(6).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      value = {
        "面积 $35\\,\\mathrm{km}^2$；面积 35km²",
        "$1.2\\times10^{8}\\ \\mathrm{m}^3$；1.2×10⁸ m³",
        "温度 $20^{\\circ}\\mathrm{C}$ 以上；温度 20°C 以上",
        "$\\geqslant 95\\%$；≥ 95%",
        "$\\mathrm{PM}_{2.5}$；PM2.5",
        "$\\text{SO}_2$ 与 $\\frac{1}{2}$；SO₂ 与 1/2",
        "$\\unknown{x}$；$\\unknown{x}$",
        "投资$100和收入$200；投资$100和收入$200",
        "见[《水法》](https://example.org/a)第三条；见《水法》第三条",
        "赣府发[2021]14号；赣府发[2021]14号",
        "增长[20.97](%)；增长[20.97](%)",
        "*强调*与__加粗__、~~删去~~、`码`；强调与**加粗**、删去、码",
        "5*3*2与a_b_c；5*3*2与a_b_c",
        "1\\. 转义\\*；1. 转义*",
        "&nbsp;甲&lt;乙&gt;&#20013;；\u00a0甲&lt;乙>中",
        "# 附件 { #fj }；# 附件",
        "> 引用；引用",
        "**第一条**　正文；**第一条**　正文",
      })
  void makesMarksReadable(String line, String expected) throws Exception {
    assertEquals(expected, read(line).line(1).text());
  }

  @Test
  void namesOfLinksAreLookedUp() throws Exception {
    SourceDocument document = read("依[条例][tl]和[甲][乙]。\n\n[tl]: https://example.org/x\n");
    assertEquals("依条例和[甲][乙]。", document.line(1).text());
    assertEquals("<!-- [tl]: https://example.org/x -->", document.line(3).text());
  }

  private static SourceDocument read(String text) throws DocumentFormatException {
    return new DocumentReader().read(text.getBytes(UTF_8), "a.md");
  }
}
