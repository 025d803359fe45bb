package org.zhangjie;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.zhangjie.document.FolderListing;
import org.zhangjie.document.SourceFile;

/** Changes found by listing the folders again and again, where nobody tells of them. */
final class PolledChanges implements FolderChanges {
  private static final long INTERVAL_MILLIS = 2000;

  private final CountDownLatch closed = new CountDownLatch(1);
  private List<Path> paths = List.of();
  private List<SourceFile> known = List.of();

  @Override
  public void renew(List<Path> paths) throws IOException {
    this.paths = List.copyOf(paths);
    known = list();
  }

  @Override
  public boolean within(long millis) throws IOException, InterruptedException {
    if (closed.await(Math.min(millis, INTERVAL_MILLIS), MILLISECONDS)) {
      return false;
    }
    List<SourceFile> now = list();
    boolean changed = !now.equals(known);
    known = now;
    return changed;
  }

  private List<SourceFile> list() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      try {
        files.addAll(FolderListing.of(path).files());
      } catch (NoSuchFileException e) {
        // Gone for now: whoever reads the folder learns of it.
        continue;
      }
    }
    return files;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
