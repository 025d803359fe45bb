package org.zhangjie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhangjie.highlight.Span;

/** Text with marks, laid out in lines for a terminal: coloured, or with 【】 around what matched. */
final class MarkedLines {
  private final Ink ink;

  MarkedLines(Ink ink) {
    this.ink = ink;
  }

  /** The text on one line, however long. */
  String line(String text, List<Span> spans) {
    return wrap(text, spans, Terminal.UNBOUNDED, "").getFirst();
  }

  /**
   * The text in lines of at most {@code columns} columns.
   *
   * @param indent what stands before each line, counted in the columns
   */
  List<String> wrap(String text, List<Span> spans, int columns, String indent) {
    return wrap(text, spans, columns, indent, unmarked -> unmarked);
  }

  /** As {@link #wrap(String, List, int, String)}, with what is not marked in bold. */
  List<String> wrapStrong(String text, List<Span> spans, int columns, String indent) {
    return wrap(text, spans, columns, indent, ink::strong);
  }

  private List<String> wrap(
      String text, List<Span> spans, int columns, String indent, UnaryOperator<String> rest) {
    String safe = Printable.line(text);
    if (ink == Ink.PLAIN) {
      safe = bracketed(safe, spans);
    }
    List<Span> shown = ink == Ink.PLAIN ? List.of() : spans;
    int room = columns - Columns.of(indent);
    List<Integer> breaks = Columns.wrap(safe, room, room);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < breaks.size(); i++) {
      lines.add(indent + marked(safe, breaks.get(i), breaks.get(i + 1), shown, rest));
    }
    return lines.isEmpty() ? List.of(indent) : lines;
  }

  private static String bracketed(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      out.append(text, at, span.start()).append('【');
      out.append(text, span.start(), span.end()).append('】');
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private String marked(
      String text, int start, int end, List<Span> spans, UnaryOperator<String> rest) {
    StringBuilder out = new StringBuilder();
    int at = start;
    for (Span span : spans) {
      int from = Math.max(span.start(), at);
      int to = Math.min(span.end(), end);
      if (from < to) {
        out.append(rest.apply(text.substring(at, from))).append(ink.mark(text.substring(from, to)));
        at = to;
      }
    }
    String last = text.substring(at, end).stripTrailing();
    return out.append(rest.apply(last)).toString();
  }
}
