package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void showsControlCharactersInsteadOfObeyingThem() {
    assertEquals("␛]0;title␇", Printable.line("\u001b]0;title\u0007"));
    assertEquals("a\ufffdb", Printable.line("a\u202eb"));
    assertEquals("a\ufffdb", Printable.line("a\u009bb"));
    assertEquals("␡", Printable.line("\u007f"));
  }

  @Test
  void keepsATableRowOnOneLine() {
    assertEquals("a b c d", Printable.cell("a\tb\nc\rd"));
  }

  @Test
  void aCellIsNoFormula() {
    assertEquals("'=HYPERLINK(\"x\")", Printable.cell("=HYPERLINK(\"x\")"));
    assertEquals("'@SUM(A1)", Printable.cell("@SUM(A1)"));
    assertEquals("第一条 = 第1条", Printable.cell("第一条 = 第1条"));
  }

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "第一章 总则，𠮷 ＡＢＣ";
    assertSame(text, Printable.line(text));
  }
}
