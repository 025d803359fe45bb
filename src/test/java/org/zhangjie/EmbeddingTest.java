package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.search.SearchRequest;

/** How an index behaves inside an application. */
class EmbeddingTest {
  @TempDir private Path temp;
  private Path folder;
  private Path index;

  @BeforeEach
  void makeFolder() throws IOException {
    index = temp.resolve("index");
    folder = Files.createDirectories(temp.resolve("folder"));
    Files.writeString(folder.resolve("a.txt"), "第一条　全面推行林长制。\n");
  }

  @Test
  void twoIndexesOfOneProcessKnowNothingOfEachOther() throws Exception {
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "第一条　全面推行河湖长制。\n");
    try (Zhangjie one = Zhangjie.open(index);
        Zhangjie two = Zhangjie.open(temp.resolve("index2"))) {
      one.add(folder);
      two.add(other);
      assertEquals(1, one.search(SearchRequest.of("林长制")).total());
      assertEquals(0, two.search(SearchRequest.of("林长制")).total());
      one.close();
      assertEquals(1, two.search(SearchRequest.of("河湖长制")).total());
    }
  }

  @Test
  void closingWaitsForWhatIsBeingAdded() throws Exception {
    CountDownLatch adding = new CountDownLatch(1);
    Zhangjie zhangjie = Zhangjie.open(index);
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      ProgressListener told = (done, total, source) -> adding.countDown();
      Future<IndexReport> report = pool.submit(() -> zhangjie.add(List.of(folder), told));
      adding.await();
      zhangjie.close();
      assertEquals(1, report.get().added().size());
    }
    assertThrows(IllegalStateException.class, () -> zhangjie.search(SearchRequest.of("林长制")));
    try (Zhangjie again = Zhangjie.openReadOnly(index)) {
      assertEquals(1, again.stats().documents());
    }
  }

  @Test
  void searchesOnAFileSystemThatCannotBeWritten() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
    }
    Path locked = new ReadOnly(index.getFileSystem()).wrapPath(index);
    try (Zhangjie zhangjie = Zhangjie.openReadOnly(locked)) {
      assertEquals(1, zhangjie.search(SearchRequest.of("林长制")).total());
    }
    assertThrows(IOException.class, () -> Zhangjie.open(locked));
  }

  @Test
  void anIndexThatWasRemovedIsMissedByItsWriter() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      try (var files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      assertThrows(NoSuchFileException.class, () -> zhangjie.add(folder));
    }
  }

  @Test
  void aClockThatGoesBackHidesNoChange() throws Exception {
    Path file = folder.resolve("a.txt");
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(4_000_000_000_000L));
      zhangjie.add(folder);
      Files.writeString(file, "第一条　全面推行河长制。\n");
      Files.setLastModifiedTime(file, FileTime.fromMillis(4_000_000_000_000L));
      assertEquals(1, zhangjie.add(folder).changed().size());
      Files.writeString(file, "第一条　全面推行湖长制。\n");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
      assertEquals(1, zhangjie.add(folder).changed().size());
      assertTrue(zhangjie.search(SearchRequest.of("湖长制")).total() > 0);
    }
  }

  /** Refuses whatever would change a file. */
  private static final class ReadOnly extends FilterFileSystemProvider {
    ReadOnly(FileSystem files) {
      super("readonly://", files);
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
      throw new AccessDeniedException(path.toString());
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      refuse(path, options);
      return super.newFileChannel(path, options, attributes);
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      refuse(path, options);
      return super.newByteChannel(path, options, attributes);
    }

    private static void refuse(Path path, Set<? extends OpenOption> options) throws IOException {
      if (options.contains(StandardOpenOption.WRITE)) {
        throw new AccessDeniedException(path.toString());
      }
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
      throw new AccessDeniedException(path.toString());
    }

    @Override
    public void delete(Path path) throws IOException {
      throw new AccessDeniedException(path.toString());
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      throw new AccessDeniedException(target.toString());
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException("only paths that are wrapped");
    }
  }
}
