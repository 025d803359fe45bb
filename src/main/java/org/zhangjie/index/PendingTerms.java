package org.zhangjie.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the sections that wait in the writer's buffers for their segment to be written. Safe
 * for use by several threads.
 */
final class PendingTerms {
  private final Map<Long, SectionTerms> sections = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  /** Keeps the terms of a section under a number of its own. */
  long add(SectionTerms section) {
    long number = last.incrementAndGet();
    sections.put(number, section);
    bytes.addAndGet(section.bytes());
    return number;
  }

  @Nullable SectionTerms get(long number) {
    return sections.get(number);
  }

  /** Lets go of a section whose segment is written, or was given up. */
  void remove(long number) {
    SectionTerms removed = sections.remove(number);
    if (removed != null) {
      bytes.addAndGet(-removed.bytes());
    }
  }

  /** Lets go of all; no segment may be in the making. */
  void clear() {
    sections.keySet().forEach(this::remove);
  }

  /** Bytes taken up in memory. */
  long bytes() {
    return bytes.get();
  }
}
