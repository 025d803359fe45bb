package org.zhangjie;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.FolderListing;
import org.zhangjie.index.SectionIndex;

/**
 * How much sooner two threads are done with indexing a folder than one: reading, splitting,
 * analysis and writing, by turns in one process. Wall time, so it tells something on an idle
 * machine only.
 */
public final class IndexingThreads {
  /**
   * By then the compiler's threads, which run beside one thread but take turns with two, are done.
   */
  private static final int WARM_UP = 3;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private IndexingThreads() {}

  /**
   * Prints a Markdown table.
   *
   * @param arguments the folder; how many rounds are counted, 4 by default, after three that are
   *     not
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    List<List<Double>> wall = List.of(new ArrayList<>(), new ArrayList<>());
    System.out.println("| threads | wall s | CPU s |\n|---:|---:|---:|");
    for (int round = 0; round < WARM_UP + rounds; round++) {
      for (int threads = 1; threads <= 2; threads++) {
        long cpu = PROCESS.getProcessCpuTime();
        double seconds = index(folder, threads);
        double used = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
        System.out.printf(Locale.ROOT, "| %d | %.2f | %.2f |%n", threads, seconds, used);
        if (round >= WARM_UP) {
          wall.get(threads - 1).add(seconds);
        }
      }
    }
    double ratio = median(wall.get(0)) / median(wall.get(1));
    System.out.printf(Locale.ROOT, "%nmedians: one thread / two threads = %.2f%n", ratio);
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  private static double index(Path folder, int threads) throws IOException {
    Path directory = Files.createTempDirectory("threads");
    try (SectionIndex index = SectionIndex.open(directory)) {
      List<Path> paths = List.of(folder);
      List<FolderListing> listings = List.of(FolderListing.of(folder));
      IndexPlan plan = IndexPlan.of(paths, listings, index.manifest());
      IndexRun run = new IndexRun(index, plan, new DocumentReader(), ProgressListener.NONE);
      long start = System.nanoTime();
      run.threads(threads).run();
      return (System.nanoTime() - start) / 1e9;
    } finally {
      delete(directory);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
