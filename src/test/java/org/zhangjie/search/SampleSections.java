package org.zhangjie.search;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.DocumentMetadata;
import org.zhangjie.section.LineMap;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

/** Sections for tests: each is given by its place in the tree, its heading and its text. */
final class SampleSections {
  private final List<Section> sections = new ArrayList<>();
  private final String source;
  private final DocumentMetadata metadata;

  SampleSections(String source, String title, String issuer, String date, String genre) {
    this.source = source;
    this.metadata = new DocumentMetadata(title, "", issuer, date, genre, "", "");
  }

  /** Adds a section, such as the one at {@code 1.2.1}. */
  SampleSections add(String place, SectionKind kind, String heading, String text) {
    int line = sections.size() + 1;
    sections.add(
        new Section(
            source + "#" + place,
            source,
            metadata,
            place.split("\\.", -1).length,
            kind,
            "",
            heading,
            path(place, heading),
            "《" + metadata.title() + "》" + heading,
            line,
            0,
            text,
            LineMap.of(new int[] {0}, new int[] {line + 1})));
    return this;
  }

  private List<String> path(String place, String heading) {
    List<String> path = new ArrayList<>();
    for (Section section : sections) {
      String above = section.id().substring(section.id().indexOf('#') + 1);
      if (place.startsWith(above + ".")) {
        path.add(section.heading());
      }
    }
    path.add(heading);
    return path;
  }

  List<Section> list() {
    return sections;
  }

  /** Writes the sections and commits. */
  void into(SectionIndex index) throws java.io.IOException {
    index.put(new SourceEntry(source, "", "", -1, 0, "", 0), sections);
    index.commit();
  }
}
