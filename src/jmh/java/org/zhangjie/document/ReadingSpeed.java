package org.zhangjie.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the files of a folder again and again, by CPU time of the thread: the figures hold on a
 * machine that does other things too. The last of the rounds counts.
 */
public final class ReadingSpeed {
  private static final int ROUNDS = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReadingSpeed() {}

  private record Turn(double seconds, long bytes, int pages) {}

  /** Prints a Markdown table; the argument is a folder, {@code index-fixtures/formats} if none. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "index-fixtures/formats");
    Map<String, List<Path>> byFormat = new TreeMap<>();
    for (SourceFile file : FolderListing.of(folder).files()) {
      String name = file.relativeName();
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      byFormat.computeIfAbsent(ending, key -> new ArrayList<>()).add(file.file());
    }
    System.out.println("| format | files | MB | pages | MB/s | pages/s |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    for (Map.Entry<String, List<Path>> format : byFormat.entrySet()) {
      Turn turn = new Turn(0, 0, 0);
      for (int round = 0; round < ROUNDS; round++) {
        turn = take(format.getValue());
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.2f | %d | %.1f | %.0f |%n",
          format.getKey(),
          format.getValue().size(),
          turn.bytes / 1e6,
          turn.pages,
          turn.bytes / 1e6 / turn.seconds,
          turn.pages / turn.seconds);
    }
  }

  private static Turn take(List<Path> files) throws IOException {
    DocumentReader reader = new DocumentReader();
    long nanos = 0;
    long bytes = 0;
    int pages = 0;
    // Small files are read several times a round, for the clock's sake.
    int times = Math.max(1, 20 / files.size());
    for (int i = 0; i < times; i++) {
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        long start = THREADS.getCurrentThreadCpuTime();
        SourceDocument document = reader.read(content, String.valueOf(file.getFileName()));
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        bytes += content.length;
        pages += document.line(document.lineCount()).hint().page();
      }
    }
    return new Turn(nanos / 1e9, bytes, pages);
  }
}
