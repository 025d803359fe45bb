package org.zhangjie.document;

import java.time.Duration;

/**
 * The time until which a file must have been read.
 *
 * @param limit the time that was given for the whole file
 * @param endNanos {@link System#nanoTime} at which it ends
 */
public record Deadline(Duration limit, long endNanos) {
  /** A deadline that long from now. */
  public static Deadline in(Duration limit) {
    return new Deadline(limit, System.nanoTime() + limit.toNanos());
  }

  /**
   * Returns while there is time, and the thread is not interrupted.
   *
   * @throws DocumentFormatException if the time is over
   */
  public void check(String source) throws DocumentFormatException {
    if (System.nanoTime() - endNanos > 0) {
      throw new DocumentFormatException(
          source, "took longer than " + limit.toSeconds() + " s to read; give it more time");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new DocumentFormatException(source, "was interrupted while being read");
    }
  }
}
