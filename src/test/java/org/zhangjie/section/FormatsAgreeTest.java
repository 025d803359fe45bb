package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhangjie.document.DocumentReader;

/** One regulation gives one outline and one text in every format. */
class FormatsAgreeTest {
  private static final Path FOLDER = Path.of("index-fixtures", "formats");

  @ParameterizedTest
  @ValueSource(strings = {"html", "docx", "md", "pdf"})
  void givesTheOutlineAndTextOfThePlainText(String format) throws IOException {
    List<Section> plain = split("txt");
    List<Section> other = split(format);
    assertEquals(outline(plain), outline(other));
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(bare(plain.get(i)), bare(other.get(i)), plain.get(i).citation());
    }
  }

  private static List<Section> split(String format) throws IOException {
    Path file = FOLDER.resolve("depot." + format);
    List<Section> sections = new ArrayList<>();
    new SectionSplitter()
        .split(new DocumentReader().read(file, file.getFileName().toString()))
        .sections()
        .forEach(sections::add);
    return sections;
  }

  private static List<String> outline(List<Section> sections) {
    return sections.stream()
        .map(s -> s.depth() + " " + s.kind().label() + " " + s.marker() + s.heading())
        .map(heading -> heading.replaceAll("\\s+", ""))
        .toList();
  }

  /** The text without white space and note marks, which a format may drop. */
  private static String bare(Section section) {
    return section.text().replaceAll("[\\s¹]+", "");
  }
}
