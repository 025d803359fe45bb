package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DebounceTest {
  private final Debounce debounce = new Debounce(500, 10_000);

  @Test
  void withoutChangesThereIsNothingToWaitFor() {
    assertEquals(Long.MAX_VALUE, debounce.remaining(0));
  }

  @Test
  void everyChangeStartsTheQuietAnew() {
    debounce.change(100);
    assertEquals(500, debounce.remaining(100));
    debounce.change(400);
    assertEquals(400, debounce.remaining(500));
    assertEquals(0, debounce.remaining(900));
    assertEquals(0, debounce.remaining(5000));
  }

  @Test
  void aFolderThatNeverRestsIsReadAfterTheLongestWait() {
    for (long now = 0; now < 10_000; now += 100) {
      debounce.change(now);
    }
    assertEquals(100, debounce.remaining(9_900));
    assertEquals(0, debounce.remaining(10_000));
  }
}
