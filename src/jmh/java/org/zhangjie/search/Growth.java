package org.zhangjie.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.index.MemoryBudget;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.SectionSplitter;

/**
 * How cost grows with the corpus: the same documents once, three times and ten times, each time
 * with other characters in place of a tenth of the Han characters, so that the vocabulary grows
 * too.
 */
public final class Growth {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Without these a copy would have another outline. */
  private static final String STRUCTURE = "第编章节条款项目附录则总分一二三四五六七八九十百千零〇";

  private Growth() {}

  /**
   * Prints a Markdown table, a row for each size.
   *
   * @param arguments the sizes, 1 3 10 by default
   */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes = arguments.length == 0 ? List.of("1", "3", "10") : List.of(arguments);
    List<Path> files = BenchmarkCorpus.files();
    List<String> queries = BenchmarkCorpus.read().queries();
    System.out.printf(
        Locale.ROOT,
        "heap at most %d MB%n%n"
            + "| size | sections | build, CPU s | index MB | search, CPU ms p50 | p99 |%n"
            + "|---:|---:|---:|---:|---:|---:|%n",
        Runtime.getRuntime().maxMemory() >> 20);
    for (String size : sizes) {
      Path directory = Files.createTempDirectory("growth");
      try {
        measure(files, queries, Integer.parseInt(size), directory);
      } finally {
        EngineComparison.delete(directory);
      }
    }
  }

  private static void measure(List<Path> files, List<String> queries, int copies, Path directory)
      throws IOException {
    long start = PROCESS.getProcessCpuTime();
    try (SectionIndex index = SectionIndex.open(directory, MemoryBudget.DEFAULT)) {
      for (int copy = 0; copy < copies; copy++) {
        for (Path file : files) {
          add(index, file, copy);
        }
      }
      index.commit();
    }
    double seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
    long bytes = EngineComparison.size(directory);
    try (Engine.Session session = new ZhangjieEngine().open(directory);
        SectionIndex index = SectionIndex.openReadOnly(directory)) {
      double[] times = EngineComparison.milliseconds(queries, session::searchAndShow);
      times = EngineComparison.milliseconds(queries, session::searchAndShow);
      System.out.printf(
          Locale.ROOT,
          "| %d× | %d | %.0f | %.0f | %.2f | %.2f |%n",
          copies,
          index.sectionCount(),
          seconds,
          bytes / 1e6,
          EngineComparison.quantile(times, 0.5),
          EngineComparison.quantile(times, 0.99));
    }
  }

  private static void add(SectionIndex index, Path file, int copy) throws IOException {
    String source = copy + "/" + file.getFileName();
    String text = vary(Files.readString(file), copy);
    SectionSplitter splitter = new SectionSplitter();
    index.put(
        new SourceEntry(source, "", "", -1, 0, "", 0),
        splitter
            .split(new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), source))
            .sections());
  }

  private static String vary(String text, int copy) {
    StringBuilder varied = new StringBuilder(text);
    for (int i = 0; copy > 0 && i < varied.length(); i++) {
      char c = varied.charAt(i);
      boolean han = c >= 0x4E00 && c < 0x9F00;
      if (han && (c * 31 + copy) % 10 == 0 && STRUCTURE.indexOf(c) < 0) {
        varied.setCharAt(i, (char) (c + copy));
      }
    }
    return varied.toString();
  }
}
