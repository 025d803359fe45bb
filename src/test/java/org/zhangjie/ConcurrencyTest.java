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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** Searching threads see the state of some commit while one thread adds. */
class ConcurrencyTest {
  private static final int ROUNDS = 25;
  private static final int DOCUMENTS = 4;
  private static final int READERS = 4;

  @TempDir private Path temp;

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
      for (int round = 1; round < ROUNDS; round++) {
        writeRound(folder, round);
        assertEquals(DOCUMENTS, zhangjie.add(folder).changed().size());
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertTrue(reader.get() > 0);
      }
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
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = "森林防火第" + round + "轮。" + "续".repeat(round) + "\n";
      Files.writeString(folder.resolve(i + ".txt"), text);
    }
  }

  private static Callable<Integer> searchUntil(AtomicBoolean done, Zhangjie zhangjie) {
    return () -> {
      int searches = 0;
      do {
        SearchResult result = zhangjie.search(SearchRequest.of("森林防火").limit(100));
        Set<String> texts = new HashSet<>();
        for (Hit hit : result.hits()) {
          texts.add(hit.section().text());
        }
        assertEquals(DOCUMENTS, result.hits().size());
        assertEquals(1, texts.size(), texts.toString());
        searches++;
      } while (!done.get());
      return searches;
    };
  }
}
