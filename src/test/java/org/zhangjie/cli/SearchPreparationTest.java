package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class SearchPreparationTest {
  /** On its own thread nobody would learn of a failure: searches would only start more slowly. */
  @Test
  void loadsEverythingWithoutFailure() {
    assertDoesNotThrow(new SearchPreparation()::run);
  }
}
