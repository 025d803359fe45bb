package org.zhangjie.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A note beside Lucene's write lock that says who holds it. The lock is the operating system's and
 * ends with its process; a note that was left behind misleads nobody, as it is read only while the
 * lock is held. It is a courtesy: where it cannot be written, writing goes on without it.
 */
final class WriterNote {
  private static final String NAME = "zhangjie.writer";

  private WriterNote() {}

  /** Notes that this process writes to an index from now on. */
  static void write(Directory directory) {
    Path file = file(directory);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      if (file != null) {
        Files.writeString(file, "process " + ProcessHandle.current().pid() + " since " + now);
      }
    } catch (IOException e) {
      remove(directory);
    }
  }

  /** Who holds the index and since when, as well as that can be told. */
  static String holder(Directory directory) {
    Path file = file(directory);
    try {
      return file == null ? "another writer" : Files.readString(file).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  static void remove(Directory directory) {
    Path file = file(directory);
    if (file != null) {
      IOUtils.deleteFilesIgnoringExceptions(file);
    }
  }

  private static @Nullable Path file(Directory directory) {
    return directory instanceof FSDirectory folder ? folder.getDirectory().resolve(NAME) : null;
  }
}
