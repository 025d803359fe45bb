package org.zhangjie.section;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhangjie.document.SourceDocument;

/**
 * Prints the speed of the splitter on the law corpus, and how long hostile sources take at one,
 * four and sixteen times a size: all by CPU time of the thread.
 */
public final class SplitterSpeed {
  private static final int ROUNDS = 8;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private SplitterSpeed() {}

  /**
   * Prints Markdown tables.
   *
   * @param arguments the smallest size of hostile sources, 1000 if absent
   */
  public static void main(String[] arguments) throws IOException {
    laws();
    hostile(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000);
  }

  private static void laws() throws IOException {
    Path laws = Path.of(System.getProperty("zhangjie.shared", "../shared"), "corpus", "laws");
    Path folder = Files.isDirectory(laws) ? laws : Path.of("index-fixtures");
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
    }
    long bytes = 0;
    List<SourceDocument> documents = new ArrayList<>();
    for (Path file : files) {
      byte[] text = Files.readAllBytes(file);
      bytes += text.length;
      documents.add(SourceDocument.of(file.toString(), new String(text, StandardCharsets.UTF_8)));
    }
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long nanos = 0;
      for (SourceDocument document : documents) {
        nanos += split(document);
      }
      best = Math.max(best, bytes * 1e3 / nanos);
    }
    System.out.printf(Locale.ROOT, "%.1f MB from %s: %.1f MB/s%n%n", bytes / 1e6, folder, best);
  }

  private static void hostile(int size) {
    System.out.println("| source | ×1 kB | ms | ×4 kB | ms | ×16 kB | ms |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    split(SourceDocument.of("source.txt", HostileText.RANDOM.of(size)));
    for (HostileText kind : HostileText.values()) {
      StringBuilder row = new StringBuilder("| ").append(kind.name()).append(" |");
      for (int times = 1; times <= 16; times *= 4) {
        String text = kind.of(size * times);
        long nanos = split(SourceDocument.of("source.txt", text));
        row.append(' ').append(text.length() / 1000).append(" | ").append(nanos / 1_000_000);
        row.append(" |");
      }
      System.out.println(row);
    }
  }

  /** CPU time of splitting and of putting the texts together, in nanoseconds. */
  private static long split(SourceDocument document) {
    long start = THREADS.getCurrentThreadCpuTime();
    long characters = 0;
    for (Section section : new SectionSplitter().split(document).sections()) {
      characters += section.text().length();
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    return characters < 0 ? 0 : nanos;
  }
}
