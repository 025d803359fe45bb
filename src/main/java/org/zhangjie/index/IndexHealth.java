package org.zhangjie.index;

import java.util.List;

/**
 * What a check of an index found.
 *
 * @param problems each a sentence that says what is wrong and where; none if the index is sound
 * @param affected the sources whose sections are damaged or missing, as far as that can be told
 * @param repairable whether the sound part can be kept; if not, the index can only be built anew
 */
public record IndexHealth(List<String> problems, List<String> affected, boolean repairable) {
  /** Copies the lists. */
  public IndexHealth {
    problems = List.copyOf(problems);
    affected = List.copyOf(affected);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
