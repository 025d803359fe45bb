package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhangjie.Zhangjie;
import org.zhangjie.document.SourceDocument;

/** A nanosecond is over before anything is found; a day is not. */
class TimeLimitTest {
  private static final SearchRequest REQUEST = SearchRequest.of("林长制 考核");

  @Test
  void aSearchWithoutTimeSaysThatItIsPartial() throws Exception {
    try (Zhangjie zhangjie = zhangjie()) {
      SearchResult result = zhangjie.search(REQUEST.timeout(Duration.ofNanos(1)));
      assertTrue(result.timedOut());
      assertEquals(List.of(), result.suggestions());
    }
  }

  @Test
  void aSearchInTimeIsWhole() throws Exception {
    try (Zhangjie zhangjie = zhangjie()) {
      SearchResult whole = zhangjie.search(REQUEST);
      assertFalse(whole.timedOut());
      assertEquals(whole, zhangjie.search(REQUEST.timeout(Duration.ofDays(1))));
    }
  }

  @Test
  void countsAreWholeOrNotGiven() throws Exception {
    SearchRequest hurried = REQUEST.timeout(Duration.ofNanos(1));
    try (Zhangjie zhangjie = zhangjie()) {
      assertThrows(SearchTimeoutException.class, () -> zhangjie.facets(hurried, 5));
      assertThrows(SearchTimeoutException.class, () -> zhangjie.groups(hurried, 3));
      assertThrows(SearchTimeoutException.class, () -> zhangjie.outline(hurried, "0.txt"));
      assertEquals(zhangjie.facets(REQUEST, 5), zhangjie.facets(patient(), 5));
    }
  }

  @Test
  void aTimeoutIsPositive() {
    assertThrows(IllegalArgumentException.class, () -> REQUEST.timeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> REQUEST.timeout(Duration.ofDays(1000)));
  }

  private static SearchRequest patient() {
    return REQUEST.timeout(Duration.ofDays(1));
  }

  private static Zhangjie zhangjie() throws Exception {
    Zhangjie zhangjie = Zhangjie.inMemory();
    for (int i = 0; i < 5; i++) {
      zhangjie.add(SourceDocument.of(i + ".txt", "第一条　全面推行林长制。\n第二条　林长制考核。\n"));
    }
    return zhangjie;
  }
}
