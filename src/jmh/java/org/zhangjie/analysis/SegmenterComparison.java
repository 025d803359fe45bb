package org.zhangjie.analysis;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhangjie.BenchmarkChart;

/**
 * Compares segmenters by turns in one process, by CPU time of the thread: the ratios hold on a
 * machine that does other things too.
 */
public final class SegmenterComparison {

  private static final long BYTES = 2_000_000;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private SegmenterComparison() {}

  private record Turn(double megabytesASecond, double allocated, long tokens) {}

  /**
   * Prints a Markdown table: the median of the later rounds.
   *
   * @param arguments an SVG file to be drawn, or nothing
   */
  public static void main(String[] arguments) throws IOException {
    BenchmarkText text = BenchmarkText.read(BYTES);
    Map<Segmenter, List<Turn>> turns = new EnumMap<>(Segmenter.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Segmenter segmenter : Segmenter.values()) {
        turns.computeIfAbsent(segmenter, key -> new ArrayList<>()).add(take(segmenter, text));
      }
    }
    System.out.printf(Locale.ROOT, "%.1f MB from %s%n%n", text.bytes() / 1e6, text.origin());
    System.out.println("| | CPU MB/s | × SmartChineseAnalyzer | bytes allocated a byte | tokens |");
    System.out.println("|---|---:|---:|---:|---:|");
    double base = median(turns.getOrDefault(Segmenter.SMARTCN_ANALYZER, List.of()));
    turns.forEach((segmenter, list) -> print(segmenter, list, base));
    if (arguments.length > 0) {
      Map<String, Double> bars = new LinkedHashMap<>();
      turns.forEach((segmenter, list) -> bars.put(segmenter.toString(), median(list)));
      BenchmarkChart.draw("Segmentation", "CPU MB/s", bars, Path.of(arguments[0]));
    }
  }

  private static Turn take(Segmenter segmenter, BenchmarkText text) throws IOException {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    long tokens = 0;
    for (String line : text.lines()) {
      tokens += segmenter.count(line);
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    double bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    return new Turn(text.bytes() / 1e6 / seconds, bytes / text.bytes(), tokens);
  }

  private static double median(List<Turn> turns) {
    List<Double> later = new ArrayList<>();
    turns.subList(turns.size() / 3, turns.size()).forEach(t -> later.add(t.megabytesASecond()));
    Collections.sort(later);
    return later.get(later.size() / 2);
  }

  private static void print(Segmenter segmenter, List<Turn> turns, double base) {
    Turn last = turns.get(turns.size() - 1);
    double median = median(turns);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.2f | %d |%n",
        segmenter,
        median,
        median / base,
        last.allocated(),
        last.tokens());
  }
}
