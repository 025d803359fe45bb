package org.zhangjie.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.zhangjie.search.OutlineMap;
import org.zhangjie.section.Section;
import tools.jackson.core.JsonGenerator;

/** Outlines as JSON: a section a line, or a tree. */
final class OutlineJson {
  private final JsonGenerator json;
  private final boolean counted;

  /**
   * A writer.
   *
   * @param counted whether the entries say how many hits are in their branches
   */
  OutlineJson(JsonGenerator json, boolean counted) {
    this.json = json;
    this.counted = counted;
  }

  /** Writes the sections one a line. */
  void writeLines(List<OutlineMap.Entry> entries) {
    for (OutlineMap.Entry entry : entries) {
      json.writeStartObject();
      writeFields(entry);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the sections as an array of trees, those below a section as its {@code children}. */
  void writeTree(List<OutlineMap.Entry> entries) {
    Deque<Integer> open = new ArrayDeque<>();
    json.writeStartArray();
    for (OutlineMap.Entry entry : entries) {
      close(open, entry.section().depth());
      open.push(entry.section().depth());
      json.writeStartObject();
      writeFields(entry);
      json.writeName("children");
      json.writeStartArray();
    }
    close(open, 0);
    json.writeEndArray();
  }

  private void close(Deque<Integer> open, int depth) {
    while (!open.isEmpty() && open.peek() >= depth) {
      open.pop();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeFields(OutlineMap.Entry entry) {
    Section section = entry.section();
    json.writeStringProperty("id", section.id());
    json.writeStringProperty("source", section.source());
    json.writeNumberProperty("depth", section.depth());
    json.writeStringProperty("kind", section.kind().label());
    json.writeStringProperty("marker", section.marker());
    json.writeStringProperty("heading", section.heading());
    json.writeNumberProperty("line", section.line());
    json.writeNumberProperty("characters", section.text().length());
    if (counted) {
      json.writeBooleanProperty("matches", entry.matches());
      json.writeNumberProperty("hits", entry.hits());
    }
  }
}
