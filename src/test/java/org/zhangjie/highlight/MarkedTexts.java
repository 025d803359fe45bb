package org.zhangjie.highlight;

import java.util.List;

/** Shows marks in tests as {@code 全面推行[林长制]}. */
final class MarkedTexts {
  private MarkedTexts() {}

  /** A text with brackets around what is marked. */
  static String brackets(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder(text);
    for (Span span : spans.reversed()) {
      out.insert(span.end(), ']').insert(span.start(), '[');
    }
    return out.toString();
  }

  /** A snippet with brackets around what is marked, and an ellipsis where it is cut. */
  static String brackets(Snippet snippet) {
    return (snippet.opens() ? "" : "…")
        + brackets(snippet.text(), snippet.spans())
        + (snippet.closes() ? "" : "…");
  }
}
