package org.zhangjie.cli;

import java.util.List;
import java.util.Locale;
import org.zhangjie.highlight.Snippet;
import org.zhangjie.highlight.Span;
import org.zhangjie.search.Hit;
import org.zhangjie.search.ScorePart;
import tools.jackson.core.JsonGenerator;

/** A hit as JSON: the fields of its section, its rank and score, and what to show of it. */
final class HitJson {
  private HitJson() {}

  static void write(JsonGenerator json, String qid, Hit hit) {
    json.writeStartObject();
    if (!qid.isEmpty()) {
      json.writeStringProperty("qid", qid);
    }
    json.writeNumberProperty("rank", hit.rank());
    json.writeNumberProperty("score", hit.score());
    SectionJson.writeFields(json, hit.section());
    json.writeName("heading_spans");
    write(json, hit.headingSpans());
    json.writeName("snippet");
    write(json, hit.snippet());
    json.writeNumberProperty("snippet_line", hit.snippet().line());
    json.writeName("more_snippets");
    json.writeStartArray();
    hit.snippets().stream().skip(1).forEach(snippet -> write(json, snippet));
    json.writeEndArray();
    json.writeNumberProperty("more", hit.highlights().more());
    json.writeName("missing");
    SectionJson.write(json, hit.missing());
    if (!hit.scoreParts().isEmpty()) {
      json.writeName("score_parts");
      json.writeStartArray();
      hit.scoreParts().forEach(part -> write(json, part));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ScorePart part) {
    json.writeStartObject();
    json.writeStringProperty("kind", part.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("word", part.word());
    json.writeName("places");
    List<String> places =
        part.places().stream().map(place -> place.name().toLowerCase(Locale.ROOT)).toList();
    SectionJson.write(json, places);
    json.writeNumberProperty("score", part.score());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Snippet snippet) {
    json.writeStartObject();
    json.writeStringProperty("text", snippet.text());
    json.writeName("spans");
    write(json, snippet.spans());
    json.writeNumberProperty("line", snippet.line());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, List<Span> spans) {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
