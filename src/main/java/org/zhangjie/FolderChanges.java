package org.zhangjie;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hears that something changed in folders; what it was, a listing tells. */
interface FolderChanges extends Closeable {
  /**
   * Goes on with the folders that are there now. What changes from now on is heard of by the next
   * call of {@link #within}.
   *
   * @throws IOException if there are more folders than the system can watch
   */
  void renew(List<Path> paths) throws IOException;

  /** Waits at most so many milliseconds for a change, and tells whether there was one. */
  boolean within(long millis) throws IOException, InterruptedException;
}
