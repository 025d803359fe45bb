package org.zhangjie.cli;

import java.util.Locale;
import java.util.Map;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.NumberingWarning;
import org.zhangjie.section.Section;
import org.zhangjie.section.SplitDocument;
import tools.jackson.core.JsonGenerator;

/** Sections as JSON, one record a line. */
final class SectionLines implements SplitPrinter {
  private final JsonGenerator json;

  SectionLines(Terminal terminal) {
    this.json = SectionJson.lines(terminal.out());
  }

  @Override
  public void print(SourceDocument document, SplitDocument split) {
    Map<Integer, NumberingWarning> warnings = split.warningsByLine();
    for (Section section : split.sections()) {
      json.writeStartObject();
      SectionJson.writeFields(json, section);
      NumberingWarning warning = warnings.get(section.line());
      if (warning != null) {
        write(warning);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.flush();
  }

  /** The doubt about the heading's number; a record without one has no such field. */
  private void write(NumberingWarning warning) {
    json.writeName("doubt");
    json.writeStartObject();
    json.writeStringProperty("kind", warning.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("expected", warning.expected());
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.close();
  }
}
