package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;

/** Puts a snippet together from stretches of the original text, carrying the marks along. */
final class SnippetText {
  private final String original;
  private final List<Span> marks;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  /**
   * Starts an empty snippet.
   *
   * @param original the text that the stretches are taken from
   * @param marks what is marked in it: ascending, not touching each other
   */
  SnippetText(String original, List<Span> marks) {
    this.original = original;
    this.marks = marks;
  }

  /** Adds a stretch of the original and its marks; line ends and control characters as blanks. */
  void add(int start, int end) {
    int shift = text.length() - start;
    for (int i = start; i < end; i++) {
      char c = original.charAt(i);
      text.append(Character.isISOControl(c) ? ' ' : c);
    }
    for (int i = Marks.firstAfter(marks, start); i < marks.size(); i++) {
      Span mark = marks.get(i);
      if (mark.start() >= end) {
        break;
      }
      int from = Math.max(mark.start(), start) + shift;
      int to = Math.min(mark.end(), end) + shift;
      if (!spans.isEmpty() && spans.getLast().end() == from) {
        from = spans.removeLast().start();
      }
      spans.add(new Span(from, to));
    }
  }

  /** Adds words that are not the original's. */
  void addLabel(String label) {
    text.append(label);
  }

  boolean endsWith(String end) {
    return text.toString().endsWith(end);
  }

  int length() {
    return text.length();
  }

  Snippet toSnippet(int line, boolean opens, boolean closes) {
    return new Snippet(text.toString(), spans, line, opens, closes);
  }
}
