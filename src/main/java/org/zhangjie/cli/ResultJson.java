package org.zhangjie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.zhangjie.Zhangjie;
import org.zhangjie.search.Facets;
import org.zhangjie.search.QueryReading;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.search.Suggestion;
import tools.jackson.core.JsonGenerator;

/** The answer to a query as one JSON object. */
final class ResultJson implements ResultPrinter {
  private final Terminal terminal;
  private final Optional<Zhangjie> counted;

  /**
   * A printer.
   *
   * @param counted what is searched, if the answer shall hold facets too
   */
  ResultJson(Terminal terminal, Optional<Zhangjie> counted) {
    this.terminal = terminal;
    this.counted = counted;
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeStringProperty("query", request.query());
      json.writeNumberProperty("total", result.total());
      json.writeNumberProperty("partial", result.partial());
      json.writeBooleanProperty("timed_out", result.timedOut());
      json.writeNumberProperty("offset", request.offset());
      json.writeName("reading");
      write(json, result.reading());
      json.writeName("suggestions");
      json.writeStartArray();
      result.suggestions().forEach(suggestion -> write(json, suggestion));
      json.writeEndArray();
      if (counted.isPresent()) {
        json.writeName("facets");
        FacetView.write(json, facets(counted.get(), request));
      }
      json.writeName("hits");
      json.writeStartArray();
      result.hits().forEach(hit -> HitJson.write(json, "", hit));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static Facets facets(Zhangjie zhangjie, SearchRequest request) {
    try {
      return zhangjie.facets(request, request.limit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JsonGenerator json, QueryReading reading) {
    json.writeStartObject();
    json.writeStringProperty("text", reading.text());
    json.writeName("words");
    json.writeStartArray();
    reading
        .words()
        .forEach(word -> {
          json.writeStartObject();
          json.writeStringProperty("text", word.text());
          json.writeNumberProperty("sections", word.sections());
          json.writeName("wordings");
          SectionJson.write(json, word.wordings());
          json.writeEndObject();
        });
    json.writeEndArray();
    json.writeName("ignored");
    SectionJson.write(json, reading.ignored());
    json.writeBooleanProperty("cut", reading.cut());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Suggestion suggestion) {
    json.writeStartObject();
    json.writeStringProperty("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("text", suggestion.text());
    json.writeStringProperty("instead", suggestion.instead());
    json.writeNumberProperty("sections", suggestion.sections());
    json.writeEndObject();
  }
}
