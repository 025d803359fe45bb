package org.zhangjie;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.FolderListing;

/** Changes that the operating system tells of. */
final class NotifiedChanges implements FolderChanges {
  private final WatchService service;

  /**
   * Starts to listen to the default file system.
   *
   * @throws IOException if the system has no more listeners to give
   */
  NotifiedChanges() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  @Override
  public void renew(List<Path> paths) throws IOException {
    for (Path path : paths) {
      try {
        for (Path folder : FolderListing.of(path).folders()) {
          register(folder);
        }
      } catch (NoSuchFileException e) {
        // Gone for now; whoever reads the folder learns of it, and its parent tells of its return.
        register(path.toAbsolutePath().normalize().getParent());
      }
    }
  }

  /**
   * A folder that is registered already stays so; one that vanished meanwhile needs no watching.
   */
  private void register(@Nullable Path folder) throws IOException {
    try {
      if (folder != null) {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return;
    }
  }

  @Override
  public boolean within(long millis) throws InterruptedException {
    WatchKey key = service.poll(millis, MILLISECONDS);
    boolean changed = false;
    while (key != null) {
      changed |= key.pollEvents().stream().anyMatch(NotifiedChanges::matters);
      key.reset();
      key = service.poll();
    }
    return changed;
  }

  /** Hidden files, as editors write them, are not read; an event without a name is an overflow. */
  private static boolean matters(WatchEvent<?> event) {
    return !(event.context() instanceof Path name) || !name.toString().startsWith(".");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
