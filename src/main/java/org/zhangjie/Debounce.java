package org.zhangjie;

/**
 * Tells when changes that come one after another have settled: once nothing changed for a while, or
 * the first of them has waited long enough. It is told the time, in milliseconds of any clock that
 * never goes back.
 */
final class Debounce {
  private static final long NONE = -1;

  private final long quiet;
  private final long longest;
  private long first = NONE;
  private long last;

  /**
   * Waits for quiet.
   *
   * @param quiet so long nothing must have changed
   * @param longest so long the first change waits at most
   */
  Debounce(long quiet, long longest) {
    this.quiet = quiet;
    this.longest = longest;
  }

  /** Notes a change. */
  void change(long now) {
    first = first == NONE ? now : first;
    last = now;
  }

  /**
   * How long it takes until the changes have settled; 0 if they have, endless if there are none.
   */
  long remaining(long now) {
    return first == NONE
        ? Long.MAX_VALUE
        : Math.max(0, Math.min(last + quiet, first + longest) - now);
  }
}
