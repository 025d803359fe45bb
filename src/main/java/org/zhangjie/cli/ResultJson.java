package org.zhangjie.cli;

import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
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
      json.writeNumberProperty("offset", request.offset());
      json.writeName("hits");
      json.writeStartArray();
      result.hits().forEach(hit -> HitJson.write(json, "", hit));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
