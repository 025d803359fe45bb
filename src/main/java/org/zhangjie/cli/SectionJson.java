package org.zhangjie.cli;

import java.io.OutputStream;
import java.util.List;
import org.zhangjie.section.DocumentMetadata;
import org.zhangjie.section.LineRange;
import org.zhangjie.section.Section;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Sections as JSON. The names of the fields are a contract with every reader of our output. */
final class SectionJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter()
              .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        }
      };

  private SectionJson() {}

  /** A generator of one record a line, without blanks; the caller ends each line. */
  static JsonGenerator lines(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** A generator of one indented document; the caller ends it with a line end. */
  static JsonGenerator pretty(OutputStream out) {
    return FACTORY.createGenerator(INDENTED, out);
  }

  /** Writes a section's fields into the open object. */
  static void writeFields(JsonGenerator json, Section section) {
    json.writeStringProperty("id", section.id());
    json.writeStringProperty("source", section.source());
    json.writeName("document");
    write(json, section.document());
    json.writeNumberProperty("depth", section.depth());
    json.writeStringProperty("kind", section.kind().label());
    json.writeStringProperty("marker", section.marker());
    json.writeStringProperty("heading", section.heading());
    json.writeName("path");
    write(json, section.path());
    json.writeStringProperty("citation", section.citation());
    json.writeNumberProperty("line", section.line());
    if (section.page() > 0) {
      json.writeNumberProperty("page", section.page());
    }
    json.writeName("lines");
    json.writeStartArray();
    for (LineRange range : section.lines()) {
      json.writeStartArray();
      json.writeNumber(range.from());
      json.writeNumber(range.to());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeStringProperty("text", section.text());
  }

  static void write(JsonGenerator json, DocumentMetadata document) {
    json.writeStartObject();
    json.writeStringProperty("title", document.title());
    json.writeStringProperty("number", document.number());
    json.writeStringProperty("issuer", document.issuer());
    json.writeStringProperty("date", document.date());
    json.writeStringProperty("genre", document.genre());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, List<String> texts) {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
