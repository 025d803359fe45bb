package org.zhangjie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhangjie.highlight.Snippet;
import org.zhangjie.highlight.Span;
import org.zhangjie.search.Hit;
import org.zhangjie.search.ScorePart;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.section.Section;

/** Hits for a person to read: heading, citation and place, then the passages. */
final class HitText implements ResultPrinter {
  private final Terminal terminal;
  private final SourcePaths paths;
  private final MarkedLines marked;

  HitText(Terminal terminal, SourcePaths paths) {
    this.terminal = terminal;
    this.paths = paths;
    this.marked = new MarkedLines(terminal.ink());
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    int last = request.offset() + result.hits().size();
    int digits = Math.max(2, String.valueOf(last).length());
    boolean first = true;
    for (Hit hit : result.hits()) {
      if (!first) {
        terminal.out().println();
      }
      first = false;
      try {
        print(hit, digits);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (terminal.out().checkError()) {
        return; // nobody reads on
      }
    }
  }

  void print(Hit hit, int digits) throws IOException {
    String rank = " ".repeat(digits - String.valueOf(hit.rank()).length()) + hit.rank() + "  ";
    String indent = " ".repeat(rank.length());
    List<String> lines = new ArrayList<>();
    List<String> title = title(hit, indent);
    lines.add(terminal.ink().faint(rank) + title.getFirst().substring(indent.length()));
    lines.addAll(title.subList(1, title.size()));
    lines.addAll(place(hit, indent));
    for (Snippet snippet : hit.snippets()) {
      lines.addAll(passage(snippet, indent));
    }
    Ink ink = terminal.ink();
    if (hit.highlights().more() > 0) {
      lines.add(indent + ink.faint(terminal.words().count("hit.more", hit.highlights().more())));
    }
    for (ScorePart part : hit.scoreParts()) {
      lines.add(indent + ink.faint(explained(part)));
    }
    if (!hit.missing().isEmpty()) {
      String missing = String.join(" ", hit.missing());
      lines.add(indent + ink.faint(terminal.words().say("hit.missing", missing)));
    }
    lines.forEach(terminal.out()::println);
  }

  /** One addend of the score in plain words. */
  private String explained(ScorePart part) {
    Words words = terminal.words();
    String kind = part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String places =
        part.places().stream()
            .map(place -> words.say("place." + place.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(words.say("list.comma")));
    String score = String.format(Locale.ROOT, "%8.3f  ", part.score());
    String why = words.say("score." + kind, Printable.line(part.word()));
    return score + why + (places.isEmpty() ? "" : words.say("score.places", places));
  }

  /** A section without words of its own heading (第三条) stands behind its parent's. */
  private List<String> title(Hit hit, String indent) {
    Section section = hit.section();
    String before = "";
    if (section.heading().isEmpty() && section.path().size() > 2) {
      before = section.path().get(section.path().size() - 2) + " › ";
    }
    String marker =
        section.title().substring(0, section.title().length() - section.heading().length());
    String lead = before + marker;
    List<Span> spans = shift(hit.headingSpans(), lead.length());
    String text = lead + section.heading();
    if (text.isEmpty()) {
      text = terminal.words().say("section.untitled");
    }
    return marked.wrapStrong(text, spans, terminal.width(), indent);
  }

  private List<String> place(Hit hit, String indent) throws IOException {
    Section section = hit.section();
    int line = hit.snippet().line() > 0 ? hit.snippet().line() : section.line();
    var file = paths.of(section.source());
    String at = Printable.line(file.toString()) + ":" + Math.max(1, line);
    String page = section.page() > 0 ? terminal.words().say("hit.page", section.page()) : "";
    String where = at + page;
    String linked = terminal.ink().place(terminal.ink().link(file, at)) + page;
    String citation = Printable.line(section.citation());
    int room = terminal.width() - indent.length();
    if (section.depth() == 1 && citation.equals("《" + section.heading() + "》")) {
      return List.of(indent + linked);
    }
    if (Columns.of(citation) + 2 + Columns.of(where) <= room) {
      return List.of(indent + terminal.ink().faint(citation) + "  " + linked);
    }
    List<String> lines = new ArrayList<>();
    List<Integer> breaks = Columns.wrap(citation, room, room);
    for (int i = 0; i + 1 < breaks.size(); i++) {
      lines.add(
          indent + terminal.ink().faint(citation.substring(breaks.get(i), breaks.get(i + 1))));
    }
    lines.add(indent + linked);
    return lines;
  }

  private List<String> passage(Snippet snippet, String indent) {
    if (snippet.text().isEmpty()) {
      return List.of();
    }
    String before = snippet.opens() ? "" : "…";
    String after = snippet.closes() ? "" : "…";
    List<Span> spans = shift(snippet.spans(), before.length());
    return marked.wrap(before + snippet.text() + after, spans, terminal.width(), indent);
  }

  private static List<Span> shift(List<Span> spans, int by) {
    return spans.stream().map(span -> new Span(span.start() + by, span.end() + by)).toList();
  }
}
