package org.zhangjie.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionSplitter;

/**
 * The documents that every engine gets, split beforehand, and what is asked of them.
 *
 * @param documents the sections of each document
 * @param textBytes length in UTF-8 of the sections' own texts
 * @param queries questions, the judged ones of the corpus or else headings
 */
record BenchmarkCorpus(List<List<Section>> documents, long textBytes, List<String> queries) {
  private static final int QUERIES = 500;

  /** The law corpus in {@code ../shared} ({@code -Dzhangjie.shared}), else the fixtures. */
  static Path folder() {
    Path laws = shared().resolve("corpus/laws");
    return Files.isDirectory(laws) ? laws : Path.of("index-fixtures");
  }

  private static Path shared() {
    return Path.of(System.getProperty("zhangjie.shared", "../shared"));
  }

  /** Reads and splits the documents of {@link #folder}. */
  static BenchmarkCorpus read() throws IOException {
    List<List<Section>> documents = new ArrayList<>();
    long bytes = 0;
    for (Path file : files()) {
      List<Section> sections = new ArrayList<>();
      new SectionSplitter()
          .split(new DocumentReader().read(file, file.getFileName().toString()))
          .sections()
          .forEach(sections::add);
      for (Section section : sections) {
        bytes += utf8(section.text());
      }
      documents.add(sections);
    }
    return new BenchmarkCorpus(documents, bytes, queries(documents));
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(folder())) {
      return found.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
    }
  }

  private static List<String> queries(List<List<Section>> documents) throws IOException {
    Path judged = shared().resolve("queries/laws.dev.queries.tsv");
    Stream<String> found =
        Files.exists(judged)
            ? Files.readAllLines(judged).stream().map(line -> line.split("\t", -1)[1])
            : documents.stream().flatMap(List::stream).map(Section::heading);
    return found.filter(query -> !query.isBlank()).limit(QUERIES).toList();
  }

  int sections() {
    return documents.stream().mapToInt(List::size).sum();
  }

  static long utf8(String text) {
    return text.codePoints()
        .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
        .sum();
  }
}
