package org.zhangjie.highlight;

import java.util.List;

/**
 * A passage of a section's text with what matched in it. Markup is made by the caller, or by the
 * renderings here.
 *
 * @param text the passage as it stands in the source, line ends as blanks
 * @param spans what matched, ascending, not touching each other, in bounds of {@code text}
 * @param line 1-based source line on which the passage starts, 0 if unknown
 * @param opens whether the passage starts where a paragraph, clause or item starts; otherwise it is
 *     shown with an ellipsis before it
 * @param closes whether it ends where a clause ends; otherwise an ellipsis follows
 */
public record Snippet(String text, List<Span> spans, int line, boolean opens, boolean closes) {
  /** A snippet without text, for a section that has none. */
  public static final Snippet EMPTY = new Snippet("", List.of(), 0, true, true);

  /**
   * Copies the spans and checks them.
   *
   * @throws IllegalArgumentException if a span is out of bounds or out of order
   */
  public Snippet {
    spans = new MarkedText(text, spans).spans();
  }

  /** For a terminal; an ellipsis stands where the passage is cut. */
  public String toAnsi() {
    return cut(marked().toAnsi());
  }

  /**
   * For a web page, escaped; an ellipsis stands where the passage is cut.
   *
   * @param tag name of the element around what matched, such as {@code mark}
   * @throws IllegalArgumentException if {@code tag} is not a name of ASCII letters and digits
   */
  public String toHtml(String tag) {
    return cut(marked().toHtml(tag));
  }

  /** For a Markdown document, escaped, what matched in bold; an ellipsis where it is cut. */
  public String toMarkdown() {
    return cut(marked().toMarkdown());
  }

  private MarkedText marked() {
    return new MarkedText(text, spans);
  }

  private String cut(String rendered) {
    return (opens ? "" : "…") + rendered + (closes ? "" : "…");
  }
}
