package org.zhangjie.cli;

import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import tools.jackson.core.JsonGenerator;

/** Hits as JSON, one a line. */
final class HitLines implements ResultPrinter {
  private final JsonGenerator json;

  HitLines(Terminal terminal) {
    this.json = SectionJson.lines(terminal.out());
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    for (Hit hit : result.hits()) {
      HitJson.write(json, qid, hit);
      json.writeRaw('\n');
    }
  }

  @Override
  public void end() {
    json.close();
  }
}
