package org.zhangjie.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.SourceDocument;

/**
 * A document of {@code index-fixtures}, or of the further genres that are for the splitter alone,
 * with its gold files.
 */
record GoldFixture(String name, SourceDocument document, Path golds) {
  static final Path FOLDER = Path.of("index-fixtures");

  /** Documents of further genres whose authors had not seen the splitter. */
  static final Path GENRES = Path.of("src/test/resources/org/zhangjie/section/genres");

  static List<GoldFixture> all() throws IOException {
    return in(FOLDER);
  }

  /** The documents of a folder; their gold stands in its folder {@code gold}. */
  static List<GoldFixture> in(Path folder) throws IOException {
    List<GoldFixture> fixtures = new ArrayList<>();
    for (Path file : files(folder)) {
      String source = file.getFileName().toString();
      String name = source.substring(0, source.lastIndexOf('.'));
      SourceDocument document = new DocumentReader().read(file, source);
      fixtures.add(new GoldFixture(name, document, folder.resolve("gold")));
    }
    return fixtures;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The gold file of that kind: outline, noise, owner, joins, documents, not_headings. */
  GoldTable gold(String kind) throws IOException {
    return GoldTable.read(golds.resolve(name + "." + kind + ".tsv"));
  }

  List<GoldHeading> outline() throws IOException {
    return gold("outline").rows().stream().map(GoldHeading::of).toList();
  }

  String line(int number) {
    return document.line(number).text();
  }

  /** The lines that are not blank. */
  Set<Integer> written() {
    Set<Integer> lines = new TreeSet<>();
    for (int i = 1; i <= document.lineCount(); i++) {
      if (!line(i).isBlank()) {
        lines.add(i);
      }
    }
    return lines;
  }

  /** The lines of the noise rows whose category passes. */
  Set<Integer> noise(Predicate<String> category) throws IOException {
    return gold("noise").rows().stream()
        .filter(row -> category.test(row.get("category")))
        .map(row -> row.range("line", "end_line"))
        .flatMap(GoldFixture::lines)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Integer> lines(LineRange range) {
    return Stream.iterate(range.from(), i -> i <= range.to(), i -> i + 1);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A heading of the gold outline.
   *
   * @param optional whether a splitter may find it or not
   */
  record GoldHeading(
      String at,
      LineRange lines,
      int depth,
      SectionKind kind,
      String marker,
      String text,
      boolean runIn,
      boolean optional) {
    static GoldHeading of(GoldTable.Row row) {
      Optional<SectionKind> kind = SectionKind.parse(row.get("kind"));
      return new GoldHeading(
          row.at(),
          row.range("line", "end_line"),
          row.number("depth"),
          kind.orElseThrow(() -> new IllegalArgumentException(row.at() + " has an unknown kind")),
          row.get("marker"),
          row.get("text"),
          row.get("run_in").equals("yes"),
          row.get("note").startsWith("optional"));
    }

    /** Whether the kind is left out of the structural figures. */
    boolean isSoft() {
      return kind == SectionKind.INLINE_LEAD || kind == SectionKind.OTHER;
    }
  }
}
