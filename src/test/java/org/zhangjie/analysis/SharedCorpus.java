package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of {@code ../shared/corpus}, or of the directory that ZHANGJIE_SHARED names. */
final class SharedCorpus {
  private SharedCorpus() {}

  /** The files of a folder of the corpus, by name; skips the test if it is absent. */
  static List<String> texts(String folder) throws IOException {
    String environment = System.getenv().getOrDefault("ZHANGJIE_SHARED", "../shared");
    Path shared = Path.of(System.getProperty("ZHANGJIE_SHARED", environment));
    Path directory = shared.resolve("corpus").resolve(folder);
    assumeTrue(Files.isDirectory(directory), "skipped: there is no " + directory);
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
