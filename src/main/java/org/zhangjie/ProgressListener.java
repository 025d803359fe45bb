package org.zhangjie;

/** Hears of each document while documents are added. Called by one thread at a time. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener NONE = (done, total, source) -> {};

  /**
   * A document is done: written, found unchanged, or skipped.
   *
   * @param done documents done so far
   * @param total documents to do
   * @param source the one that was done last
   */
  void done(int done, int total, String source);
}
