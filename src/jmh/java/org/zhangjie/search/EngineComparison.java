package org.zhangjie.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zhangjie.BenchmarkChart;

/**
 * Compares search engines by turns in one process, on the same sections and questions. Building
 * counts the CPU time of the whole process, so that other work on the machine and background
 * threads make no difference; searching the CPU time of its one thread.
 */
public final class EngineComparison {
  private static final List<Engine> ENGINES =
      List.of(
          new ZhangjieEngine(),
          new LuceneEngine(true),
          new LuceneEngine(false),
          new SqliteEngine());
  private static final int WARM_UP = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private EngineComparison() {}

  /** What is measured of one engine. */
  private static final class Figures {
    final List<Double> buildSeconds = new ArrayList<>();
    long bytes;
    double[] search = {};
    double[] show = {};

    void begin(int questions) {
      search = new double[questions];
      show = new double[questions];
    }
  }

  /**
   * Prints two Markdown tables.
   *
   * @param arguments how many builds of each engine, 3 by default, of which the first is not
   *     counted; an SVG file to be drawn, or nothing
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
    BenchmarkCorpus corpus = BenchmarkCorpus.read();
    System.out.printf(
        Locale.ROOT,
        "%d sections with %.1f MB of text from %s, %d questions%n%n",
        corpus.sections(),
        corpus.textBytes() / 1e6,
        BenchmarkCorpus.folder(),
        corpus.queries().size());
    Path folder = Files.createTempDirectory("engines");
    try {
      Map<Engine, Figures> all = new LinkedHashMap<>();
      ENGINES.forEach(engine -> all.put(engine, new Figures()));
      for (int round = 0; round < rounds; round++) {
        buildAll(corpus, all, folder);
      }
      searchAll(corpus, all, folder);
      print(corpus, all);
      if (arguments.length > 1) {
        Map<String, Double> bars = new LinkedHashMap<>();
        all.forEach((engine, figures) -> bars.put(engine.label(), build(figures)));
        BenchmarkChart.draw("Building an index", "CPU seconds", bars, Path.of(arguments[1]));
      }
    } finally {
      delete(folder);
    }
  }

  private static void buildAll(BenchmarkCorpus corpus, Map<Engine, Figures> all, Path folder)
      throws IOException {
    for (Map.Entry<Engine, Figures> entry : all.entrySet()) {
      Path directory = directory(entry.getKey(), folder);
      delete(directory);
      Files.createDirectory(directory);
      System.gc();
      long start = PROCESS.getProcessCpuTime();
      entry.getKey().build(corpus.documents(), directory);
      entry.getValue().buildSeconds.add((PROCESS.getProcessCpuTime() - start) / 1e9);
      entry.getValue().bytes = size(directory);
    }
  }

  private static Path directory(Engine engine, Path folder) {
    return folder.resolve(engine.label().replaceAll("\\W+", "-"));
  }

  /**
   * Asks every engine a question before the next is asked, so that the machine is alike for all.
   */
  private static void searchAll(BenchmarkCorpus corpus, Map<Engine, Figures> all, Path folder)
      throws IOException {
    Map<Figures, Engine.Session> sessions = new LinkedHashMap<>();
    try {
      for (Map.Entry<Engine, Figures> entry : all.entrySet()) {
        Engine engine = entry.getKey();
        sessions.put(entry.getValue(), engine.open(directory(engine, folder)));
      }
      for (int round = 0; round <= WARM_UP; round++) {
        all.values().forEach(figures -> figures.begin(corpus.queries().size()));
        for (int i = 0; i < corpus.queries().size(); i++) {
          for (Map.Entry<Figures, Engine.Session> entry : sessions.entrySet()) {
            Figures figures = entry.getKey();
            figures.search[i] = milliseconds(corpus.queries().get(i), entry.getValue()::search);
            figures.show[i] =
                milliseconds(corpus.queries().get(i), entry.getValue()::searchAndShow);
          }
        }
      }
    } finally {
      for (Engine.Session session : sessions.values()) {
        session.close();
      }
    }
    for (Figures figures : all.values()) {
      Arrays.sort(figures.search);
      Arrays.sort(figures.show);
    }
  }

  interface Task {
    int run(String query) throws IOException;
  }

  /** CPU milliseconds of each question, ascending. */
  static double[] milliseconds(List<String> queries, Task task) throws IOException {
    double[] times = new double[queries.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = milliseconds(queries.get(i), task);
    }
    Arrays.sort(times);
    return times;
  }

  private static double milliseconds(String query, Task task) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    task.run(query);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static void print(BenchmarkCorpus corpus, Map<Engine, Figures> all) {
    double text = corpus.textBytes();
    double base = build(all.values().iterator().next());
    System.out.println("| | build, CPU s | MB/s | time / ours | bytes / text |");
    System.out.println("|---|---:|---:|---:|---:|");
    all.forEach((engine, figures) ->
        System.out.printf(
            Locale.ROOT,
            "| %s | %.1f | %.2f | %.2f | %.2f |%n",
            engine.label(),
            build(figures),
            text / 1e6 / build(figures),
            build(figures) / base,
            figures.bytes / text));
    System.out.println();
    System.out.println("| CPU ms | search p50 | p99 | mean | with snippets p50 | p99 | mean |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    all.forEach((engine, figures) ->
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %s |%n",
            engine.label(),
            row(figures.search),
            row(figures.show)));
  }

  /** The median build without the first, which warms up. */
  private static double build(Figures figures) {
    List<Double> seconds = figures.buildSeconds;
    List<Double> later = seconds.subList(seconds.size() > 1 ? 1 : 0, seconds.size());
    return later.stream().sorted().toList().get((later.size() - 1) / 2);
  }

  private static String row(double[] times) {
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f | %.2f",
        quantile(times, 0.5),
        quantile(times, 0.99),
        Arrays.stream(times).average().orElse(0));
  }

  /** The time that this share of the ascending times does not exceed. */
  static double quantile(double[] times, double share) {
    return times[(int) (share * (times.length - 1))];
  }

  static long size(Path directory) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
