package org.zhangjie.cli;

import java.util.Locale;
import org.zhangjie.search.QueryReading;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.search.Suggestion;
import tools.jackson.core.JsonGenerator;

/** The answer to a query as one JSON object. */
final class ResultJson implements ResultPrinter {
  private final Terminal terminal;

  ResultJson(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeStringProperty("query", request.query());
      json.writeNumberProperty("total", result.total());
      json.writeNumberProperty("partial", result.partial());
      json.writeNumberProperty("offset", request.offset());
      json.writeName("reading");
      write(json, result.reading());
      json.writeName("suggestions");
      json.writeStartArray();
      result.suggestions().forEach(suggestion -> write(json, suggestion));
      json.writeEndArray();
      json.writeName("hits");
      json.writeStartArray();
      result.hits().forEach(hit -> HitJson.write(json, "", hit));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
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
