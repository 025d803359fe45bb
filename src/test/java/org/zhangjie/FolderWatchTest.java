package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test waits for changes that were made before, so that none depends on time. */
class FolderWatchTest {
  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("folder"));
    Files.writeString(folder.resolve("a.txt"), "第一条　林长制。\n");
  }

  @Test
  void tellsOfChangesInNewFoldersToo() throws Exception {
    try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
      Path inner = Files.createDirectories(folder.resolve("new/inner"));
      assertTrue(watch.await());
      Files.writeString(inner.resolve("b.txt"), "第一条　河湖长制。\n");
      assertTrue(watch.await());
    }
  }

  @Test
  void findsChangesByLookingWhereNobodyTells() throws Exception {
    PolledChanges changes = new PolledChanges();
    changes.renew(List.of(folder));
    try (FolderWatch watch = new FolderWatch(List.of(folder), changes)) {
      assertFalse(changes.within(0));
      Files.writeString(folder.resolve("b.txt"), "第一条　河湖长制。\n");
      assertTrue(watch.await());
      Files.delete(folder.resolve("b.txt"));
      assertTrue(changes.within(0));
    }
  }

  @Test
  void closingEndsTheWait() throws Exception {
    FolderWatch watch = FolderWatch.of(List.of(folder));
    watch.close();
    assertFalse(watch.await());
  }

  @Test
  void anIndexFollowsItsFolder() throws Exception {
    List<Path> folders = List.of(folder);
    try (Zhangjie zhangjie = Zhangjie.inMemory();
        FolderWatch watch = FolderWatch.of(folders)) {
      zhangjie.add(folders, ProgressListener.NONE);
      Files.delete(folder.resolve("a.txt"));
      Files.writeString(folder.resolve("b.txt"), "第一条　河湖长制。\n");
      assertTrue(watch.await());
      IndexReport report = zhangjie.add(folders, ProgressListener.NONE);
      assertEquals(List.of("b.txt"), report.added());
      assertEquals(List.of("a.txt"), report.removed());
    }
  }
}
