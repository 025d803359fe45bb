package org.zhangjie.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A note beside Lucene's write lock that says who holds it. The lock is the operating system's and
 * ends with its process; a note that was left behind misleads nobody, as it is read only while the
 * lock is held.
 */
final class WriterNote {
  private static final String NAME = "zhangjie.writer";

  private final @Nullable Path file;

  private WriterNote(@Nullable Path file) {
    this.file = file;
  }

  /** Notes that this process writes to an index from now on. */
  static WriterNote write(Directory directory) throws IOException {
    Path file = file(directory);
    if (file != null) {
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      Files.writeString(file, "process " + ProcessHandle.current().pid() + " since " + now);
    }
    return new WriterNote(file);
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

  void remove() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private static @Nullable Path file(Directory directory) {
    return directory instanceof FSDirectory folder ? folder.getDirectory().resolve(NAME) : null;
  }
}
