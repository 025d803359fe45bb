package org.zhangjie.cli;

import org.zhangjie.document.SourceDocument;
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
    for (Section section : split.sections()) {
      json.writeStartObject();
      SectionJson.writeFields(json, section);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void end() {
    json.close();
  }
}
