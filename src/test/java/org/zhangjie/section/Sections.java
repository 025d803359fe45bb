package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/** The sections of a text that a test writes down. */
final class Sections {
  private Sections() {}

  static List<Section> of(String text) {
    List<Section> sections = new ArrayList<>();
    new SectionSplitter().split(TextSource.of(text)).sections().forEach(sections::add);
    return sections;
  }
}
