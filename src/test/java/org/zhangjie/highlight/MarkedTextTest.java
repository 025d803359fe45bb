package org.zhangjie.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static MarkedText marked(String text, int start, int end) {
    return new MarkedText(text, List.of(new Span(start, end)));
  }

  @Test
  void escapesHtml() {
    assertEquals(
        "&lt;script&gt;&amp;&quot;&#39;<mark>税</mark>&lt;",
        marked("<script>&\"'税<", 11, 12).toHtml("mark"));
  }

  @Test
  void takesNoMarkupAsElementName() {
    MarkedText text = marked("税", 0, 1);
    assertThrows(IllegalArgumentException.class, () -> text.toHtml("b onclick=x"));
  }

  @Test
  void sendsNoControlCharactersToTheTerminal() {
    assertEquals("a [31m\u001b[1;31m税\u001b[0m", marked("a\u001b[31m税", 6, 7).toAnsi());
  }

  @Test
  void escapesMarkdown() {
    assertEquals("1\\. \\*星\\* **税** \\[x\\]", marked("1. *星* 税 [x]", 7, 8).toMarkdown());
    assertEquals("\\- a-b", new MarkedText("- a-b", List.of()).toMarkdown());
  }

  @Test
  void keepsBoldOffPunctuation() {
    assertEquals("为（**一**）的", marked("为（一）的", 1, 4).toMarkdown());
    assertEquals("为（）的", marked("为（）的", 1, 3).toMarkdown());
  }

  @Test
  void refusesSpansOutOfOrderOrBounds() {
    List<Span> twice = List.of(new Span(0, 1), new Span(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new MarkedText("税收", twice));
    assertThrows(IllegalArgumentException.class, () -> marked("税", 0, 2));
  }
}
