package org.zhangjie.highlight;

import java.util.List;

/**
 * A text and what is marked in it, with the ways to print that: for a heading, an entry of a path,
 * a passage.
 *
 * @param text the text
 * @param spans what is marked: ascending, not touching each other, in bounds of {@code text}
 */
public record MarkedText(String text, List<Span> spans) {
  private static final String ANSI_ON = "\u001b[1;31m";
  private static final String ANSI_OFF = "\u001b[0m";

  /** What CommonMark may read as markup anywhere in a line. */
  private static final String MARKDOWN_MARKUP = "\\`*_[]<>&#|~$";

  /**
   * Copies the spans.
   *
   * @throws IllegalArgumentException if a span is out of bounds or out of order
   */
  public MarkedText {
    int end = -1;
    for (Span span : spans) {
      if (span.start() <= end || span.end() > text.length()) {
        throw new IllegalArgumentException("span out of order or bounds: " + span);
      }
      end = span.end();
    }
    spans = List.copyOf(spans);
  }

  /** For a terminal: marks in bold red; control characters of the text become blanks. */
  public String toAnsi() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      plain(out, at, span.start());
      out.append(ANSI_ON);
      plain(out, span.start(), span.end());
      out.append(ANSI_OFF);
      at = span.end();
    }
    plain(out, at, text.length());
    return out.toString();
  }

  private void plain(StringBuilder out, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
  }

  /**
   * For a web page: {@code & < > " '} escaped, marks in an element without attributes. {@code <b>税}
   * with 税 marked gives {@code &lt;b&gt;<mark>税</mark>}.
   *
   * @param tag name of the element, such as {@code mark}
   * @throws IllegalArgumentException if {@code tag} is not a name of ASCII letters and digits
   */
  public String toHtml(String tag) {
    if (!tag.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("not the name of an HTML element: " + tag);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      html(out, at, span.start());
      out.append('<').append(tag).append('>');
      html(out, span.start(), span.end());
      out.append("</").append(tag).append('>');
      at = span.end();
    }
    html(out, at, text.length());
    return out.toString();
  }

  private void html(StringBuilder out, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
  }

  /**
   * For a Markdown document: marks in bold, markup of the text escaped, on one line. Bold that
   * starts or ends at punctuation is not bold to CommonMark between Chinese characters, so the
   * asterisks stand inside it.
   */
  public String toMarkdown() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      while (start < end && !isLetter(text.codePointAt(start))) {
        start += Character.charCount(text.codePointAt(start));
      }
      while (start < end && !isLetter(text.codePointBefore(end))) {
        end -= Character.charCount(text.codePointBefore(end));
      }
      if (start < end) {
        markdown(out, at, start);
        out.append("**");
        markdown(out, start, end);
        out.append("**");
        at = end;
      }
    }
    markdown(out, at, text.length());
    return out.toString();
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c);
  }

  private void markdown(StringBuilder out, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (MARKDOWN_MARKUP.indexOf(c) >= 0 || opensBlock(i)) {
        out.append('\\');
      }
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
  }

  /** Whether the character makes a list item or a rule of a line that starts with it. */
  private boolean opensBlock(int at) {
    char c = text.charAt(at);
    if (c == '-' || c == '+' || c == '=') {
      return text.substring(0, at).isBlank();
    }
    return (c == '.' || c == ')') && at > 0 && text.substring(0, at).matches("\\s*[0-9]+");
  }
}
