package org.zhangjie;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders, so that an index can follow them:
 *
 * <pre>{@code
 * try (var watch = FolderWatch.of(folders)) {
 *   do {
 *     zhangjie.add(folders, ProgressListener.NONE);
 *   } while (watch.await());
 * }
 * }</pre>
 *
 * <p>Nothing is missed between two waits: a change that comes while documents are added ends the
 * next wait. The operating system tells of changes; where it cannot (too many folders, no support),
 * the folders are listed every two seconds. One thread waits; any thread may close it.
 */
public final class FolderWatch implements AutoCloseable {
  /** Files that are being written change again within this time. */
  private static final long QUIET_MILLIS = 500;

  /** A folder that never rests is read after this time. */
  private static final long LONGEST_MILLIS = 10_000;

  /** Network file systems tell of no change that another machine made; so a look is due anyway. */
  private static final long UNTOLD_MILLIS = 300_000;

  private final List<Path> paths;
  private volatile FolderChanges changes;
  private volatile boolean closed;

  FolderWatch(List<Path> paths, FolderChanges changes) {
    this.paths = List.copyOf(paths);
    this.changes = changes;
  }

  /**
   * Starts to watch files and folders, with all folders below them.
   *
   * @throws IOException if a folder cannot be listed
   */
  public static FolderWatch of(List<Path> paths) throws IOException {
    FolderWatch watch = new FolderWatch(paths, notified());
    watch.renew();
    return watch;
  }

  private static FolderChanges notified() {
    try {
      return new NotifiedChanges();
    } catch (IOException | UnsupportedOperationException e) {
      return new PolledChanges();
    }
  }

  /** Hears of new folders too, from now on; where they are too many to be told of, by looking. */
  private void renew() throws IOException {
    try {
      changes.renew(paths);
    } catch (IOException e) {
      changes.close();
      changes = new PolledChanges();
      changes.renew(paths);
    }
  }

  /**
   * Waits until something changed and nothing did for half a second, or ten seconds have passed
   * since the first change, or five minutes without any.
   *
   * @return whether to look at the folders; false once this is closed
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean await() throws IOException, InterruptedException {
    Debounce debounce = new Debounce(QUIET_MILLIS, LONGEST_MILLIS);
    long end = now() + UNTOLD_MILLIS;
    try {
      while (!closed) {
        long now = now();
        long wait = Math.min(debounce.remaining(now), end - now);
        if (wait <= 0) {
          renew();
          return true;
        }
        if (changes.within(wait)) {
          debounce.change(now());
        }
      }
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /** Ends a wait, and all that would follow. */
  @Override
  public void close() throws IOException {
    closed = true;
    changes.close();
  }
}
