package org.zhangjie.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured on: the lines of the law corpus, or of {@code index-fixtures} again and again.
 *
 * @param lines lines that are not blank
 * @param bytes their length in UTF-8
 * @param origin where they come from
 */
record BenchmarkText(List<String> lines, long bytes, String origin) {

  /** Reads lines from {@code ../shared} ({@code -Dzhangjie.shared}), up to a number of bytes. */
  static BenchmarkText read(long bytes) throws IOException {
    Path laws = Path.of(System.getProperty("zhangjie.shared", "../shared"), "corpus", "laws");
    Path folder = Files.isDirectory(laws) ? laws : Path.of("index-fixtures");
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    long size = 0;
    for (int i = 0; size < bytes; i = (i + 1) % files.size()) {
      String text = new String(Files.readAllBytes(files.get(i)), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
        lines.add(line);
        size += line.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return new BenchmarkText(List.copyOf(lines), size, folder.toString());
  }
}
