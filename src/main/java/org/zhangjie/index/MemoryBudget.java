package org.zhangjie.index;

/**
 * The memory that building an index may take on the heap, and how it is shared out. Beside it there
 * is a file of 32 MB or more, once, and what the virtual machine itself needs.
 *
 * @param bytes of heap, {@link #LEAST} or more
 */
public record MemoryBudget(long bytes) {
  /** With less, the tables of segmentation and the buffers do not fit. */
  public static final long LEAST = 64L << 20;

  /** What is taken where nothing is said: 1 GB, or the heap if that is smaller. */
  public static final MemoryBudget DEFAULT =
      new MemoryBudget(Math.max(LEAST, Math.min(1L << 30, Runtime.getRuntime().maxMemory())));

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if it is less than {@link #LEAST}
   */
  public MemoryBudget {
    if (bytes < LEAST) {
      throw new IllegalArgumentException(
          "memory must be " + (LEAST >> 20) + " MB or more, was " + (bytes >> 20) + " MB");
    }
  }

  /**
   * Bytes of analysed text that are gathered before they are written to disk; twice when they are.
   */
  long pendingBytes() {
    return Math.min(bytes / 8, 1L << 30);
  }

  /** What Lucene gathers beside it before it is written to disk, in megabytes. */
  double bufferMegabytes() {
    return Math.min(bytes / 16, 1L << 30) / (double) (1 << 20);
  }

  /** Characters of one source that are handed to Lucene at a time: tenfold as postings. */
  int pieceChars() {
    return (int) Math.min(bytes / 256, 1 << 20);
  }

  /** Bytes of sources that are read, split and analysed at a time; a larger file goes alone. */
  public int bytesInFlight() {
    return (int) Math.min(bytes / 16, 1 << 30);
  }

  /** The largest file that is read. */
  public long largestFile() {
    return bytes / 2;
  }
}
