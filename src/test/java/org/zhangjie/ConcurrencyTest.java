package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.section.Section;

/**
 * Searching threads see the state of some commit while one thread adds. In full: {@code mvn test
 * -Dtest=ConcurrencyTest -Dstress.seconds=60}.
 */
class ConcurrencyTest {
  private static final int ROUNDS = 25;
  private static final long NANOS = 1_000_000_000L * Integer.getInteger("stress.seconds", 0);
  private static final int READERS = 8;
  private static final Pattern ROUND = Pattern.compile("第(\\d+)轮");

  @TempDir private Path temp;

  /** The last round that is committed for sure, and the one that may be committed. */
  private final AtomicInteger committed = new AtomicInteger();

  private final AtomicInteger written = new AtomicInteger();

  @Test
  void everySearchSeesOneCommit() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("folder"));
    try (Zhangjie zhangjie = Zhangjie.open(temp.resolve("index"));
        ExecutorService pool = Executors.newFixedThreadPool(READERS)) {
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> readers = new ArrayList<>();
      writeRound(folder, 0);
      zhangjie.add(folder);
      for (int i = 0; i < READERS; i++) {
        readers.add(pool.submit(searchUntil(done, zhangjie)));
      }
      long end = System.nanoTime() + NANOS;
      int round = 0;
      try {
        while (++round < ROUNDS || System.nanoTime() - end < 0) {
          written.set(round);
          writeRound(folder, round);
          zhangjie.add(folder);
          committed.set(round);
        }
      } finally {
        done.set(true);
      }
      int searches = 0;
      for (Future<Integer> reader : readers) {
        assertTrue(reader.get() > 0);
        searches += reader.get();
      }
      System.out.println(READERS + " threads, " + searches + " searches, " + round + " commits");
    }
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Path folder = Files.createDirectories(temp.resolve("folder"));
    writeRound(folder, 0);
    try (Zhangjie zhangjie = Zhangjie.open(temp.resolve("index"))) {
      zhangjie.add(folder);
      zhangjie.search(SearchRequest.of("森林"));
    }
    Set<Thread> after = new HashSet<>(Thread.getAllStackTraces().keySet());
    after.removeAll(before);
    after.removeIf(thread -> !thread.isAlive() || thread.isDaemon());
    assertEquals(Set.of(), after);
  }

  /** Every document says which round it is of, and all of a round come with one commit. */
  private static void writeRound(Path folder, int round) throws IOException {
    for (int i = 0; i < documents(round - 1); i++) {
      Files.delete(folder.resolve(i + ".txt"));
    }
    for (int i = 0; i < documents(round); i++) {
      String text = "森林防火第" + round + "轮。" + "续".repeat(round % 50) + "\n";
      Files.writeString(folder.resolve(i + ".txt"), text);
    }
  }

  private static int documents(int round) {
    return round < 0 ? 0 : 3 + round % 4;
  }

  private Callable<Integer> searchUntil(AtomicBoolean done, Zhangjie zhangjie) {
    return () -> {
      int searches = 0;
      do {
        int before = committed.get();
        SearchResult result = zhangjie.search(SearchRequest.of("森林防火").limit(100));
        Set<Integer> rounds = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (Hit hit : result.hits()) {
          Section section = hit.section();
          rounds.add(round(section.path() + section.heading() + section.text()));
          sources.add(hit.section().source());
        }
        assertEquals(1, rounds.size(), rounds.toString());
        int round = rounds.iterator().next();
        assertEquals(documents(round), result.hits().size());
        assertEquals(documents(round), result.total());
        assertEquals(documents(round), sources.size());
        assertTrue(before <= round && round <= written.get(), before + " " + round);
        searches++;
      } while (!done.get());
      return searches;
    };
  }

  private static int round(String text) {
    Matcher matcher = ROUND.matcher(text);
    assertTrue(matcher.find(), text);
    return Integer.parseInt(matcher.group(1));
  }
}
