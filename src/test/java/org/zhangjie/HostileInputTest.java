package org.zhangjie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.search.QuerySyntax;
import org.zhangjie.search.QuerySyntaxException;
import org.zhangjie.search.SearchRequest;

/**
 * Whatever is asked or added, the answer is a result or a documented exception. Prints how long it
 * took, by the processor's time; the bound stands in docs/reliability.md. In full: {@code mvn test
 * -Dtest=HostileInputTest -Dhostile.queries=5000 -Dhostile.documents=5000
 * -Dhostile.corpus=../shared/corpus/laws}.
 */
class HostileInputTest {
  private static final int QUERIES = Integer.getInteger("hostile.queries", 50);
  private static final int DOCUMENTS = Integer.getInteger("hostile.documents", 50);
  private static final long SEED = Long.getLong("hostile.seed", 20261122L);
  private static final Path CORPUS =
      Path.of(System.getProperty("hostile.corpus", "index-fixtures"));

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void everyQueryEndsInAnAnswerOrADocumentedError() throws Exception {
    long[] nanos = new long[QUERIES];
    int refused = 0;
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(CORPUS);
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request = request(i);
        long start = THREADS.getCurrentThreadCpuTime();
        try {
          zhangjie.search(request);
        } catch (QuerySyntaxException e) {
          refused++;
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("query of seed " + (SEED + i) + ": " + request.query(), e);
        }
        nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
      }
    }
    tell("queries", nanos, refused);
    assertNotEquals(QUERIES, refused);
  }

  /** Every fifth in Lucene's syntax, every fiftieth long: up to a megabyte. */
  private static SearchRequest request(int i) {
    HostileText text = new HostileText(SEED + i);
    String query = i % 50 == 7 ? text.text(100_000, 100) : text.text(12, 30);
    SearchRequest request = SearchRequest.of(query);
    return i % 5 == 0 ? request.syntax(QuerySyntax.LUCENE) : request;
  }

  @Test
  void everyDocumentIsIndexedOrRefused() throws Exception {
    long[] nanos = new long[DOCUMENTS];
    int refused = 0;
    DocumentReader reader = new DocumentReader();
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        byte[] bytes = document(i);
        String source = i % 100 + (i % 3 == 0 ? ".md" : ".txt");
        long start = THREADS.getCurrentThreadCpuTime();
        try {
          zhangjie.add(reader.read(bytes, source));
          zhangjie.search(SearchRequest.of("第十二条 林长制"));
        } catch (DocumentFormatException e) {
          refused++;
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("document of seed " + (SEED + i), e);
        }
        nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
      }
    }
    tell("documents", nanos, refused);
    assertTrue(refused < DOCUMENTS / 2, refused + " refused");
  }

  /** Most are text in UTF-8 as far as it can be; some are bytes of any kind. */
  private static byte[] document(int i) throws IOException {
    HostileText text = new HostileText(SEED + i);
    byte[] bytes = text.text(i % 40 == 9 ? 20_000 : 300, 200).getBytes(UTF_8);
    if (i % 11 == 5) {
      Random random = new Random(SEED + i);
      for (int j = 0; j < 5; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static void tell(String what, long[] nanos, int refused) {
    int slowest = 0;
    for (int i = 0; i < nanos.length; i++) {
      slowest = nanos[i] > nanos[slowest] ? i : slowest;
    }
    Arrays.sort(nanos);
    double p50 = nanos[nanos.length / 2] / 1e6;
    long p99 = nanos[nanos.length * 99 / 100] / 1_000_000;
    long most = nanos[nanos.length - 1] / 1_000_000;
    System.out.println(
        nanos.length
            + " "
            + what
            + ": "
            + refused
            + " refused, p50 "
            + Math.round(p50 * 10) / 10.0
            + " ms, p99 "
            + p99
            + " ms, longest "
            + most
            + " ms (seed "
            + (SEED + slowest)
            + ")");
  }
}
