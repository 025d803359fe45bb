package org.zhangjie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhangjie.highlight.MarkedText;
import org.zhangjie.highlight.Snippet;
import org.zhangjie.highlight.Span;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.section.DocumentMetadata;
import org.zhangjie.section.Section;

/** The answer to a query as one web page that needs nothing else: to be printed or sent. */
final class ResultPage implements ResultPrinter {
  private static final String STYLE = resource("page.css");

  private final Terminal terminal;
  private final StringBuilder page = new StringBuilder();

  ResultPage(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    Words words = terminal.words();
    String query = escape(request.query());
    line("<!DOCTYPE html>");
    line("<html lang=\"" + words.say("page.language") + "\">");
    line("<head><meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + query + " · " + words.say("page.title") + "</title>");
    line("<style>\n" + STYLE + "</style></head>");
    line("<body><header><h1>" + query + "</h1>");
    line("<p>" + escape(words.count("count.sections", result.total() + result.partial())) + "</p>");
    line("</header>\n<main>");
    if (result.hits().isEmpty()) {
      line("<p>" + escape(words.say("search.nothing", request.query())) + "</p>");
    } else {
      line("<ol start=\"" + (request.offset() + 1) + "\">");
      result.hits().forEach(this::print);
      line("</ol>");
    }
    line("</main>\n<footer>" + words.say("page.footer") + "</footer></body></html>");
    terminal.out().print(page);
  }

  private void print(Hit hit) {
    Section section = hit.section();
    line("<li><article>");
    printPath(hit);
    line("<h2>" + title(hit) + "</h2>");
    for (Snippet snippet : hit.snippets()) {
      if (!snippet.text().isEmpty()) {
        line("<p>" + snippet.toHtml("mark") + "</p>");
      }
    }
    int line = Math.max(hit.snippet().line(), section.line());
    line("<p class=\"cite\"><cite>" + escape(hit.citation()) + "</cite>");
    line("<span>" + about(section.document()) + "</span>");
    line(
        "<code>"
            + escape(section.source())
            + ":"
            + Math.max(1, line)
            + "</code>"
            + page(section)
            + "</p>");
    if (!hit.missing().isEmpty()) {
      String missing = String.join(" ", hit.missing());
      line("<p class=\"lack\">" + escape(terminal.words().say("hit.missing", missing)) + "</p>");
    }
    line("</article></li>");
  }

  private String page(Section section) {
    return section.page() > 0
        ? "<span>" + escape(terminal.words().say("hit.page", section.page())) + "</span>"
        : "";
  }

  /** The headings above, marked. */
  private void printPath(Hit hit) {
    List<String> path = hit.section().path();
    StringBuilder above = new StringBuilder();
    for (int i = 0; i + 1 < path.size(); i++) {
      List<List<Span>> spans = hit.highlights().pathSpans();
      List<Span> marks = i < spans.size() ? spans.get(i) : List.of();
      above.append(i == 0 ? "" : " › ").append(new MarkedText(path.get(i), marks).toHtml("mark"));
    }
    if (!above.isEmpty()) {
      line("<p class=\"path\">" + above + "</p>");
    }
  }

  private String title(Hit hit) {
    Section section = hit.section();
    String title = section.title();
    if (title.isEmpty()) {
      return escape(terminal.words().say("section.untitled"));
    }
    String marker = title.substring(0, title.length() - section.heading().length());
    return escape(marker) + new MarkedText(section.heading(), hit.headingSpans()).toHtml("mark");
  }

  private static String about(DocumentMetadata document) {
    return Stream.of(document.issuer(), document.number(), document.date())
        .filter(field -> !field.isEmpty())
        .map(ResultPage::escape)
        .collect(Collectors.joining(" · "));
  }

  private void line(String html) {
    page.append(html).append('\n');
  }

  private static String escape(String text) {
    return new MarkedText(text, List.of()).toHtml("mark");
  }

  private static String resource(String name) {
    try (InputStream in = ResultPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
