package org.zhangjie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.EmbeddingExample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.index.IndexLockedException;
import org.zhangjie.search.SearchRequest;

class ZhangjieTest {
  @TempDir private Path temp;
  private Path index;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    index = temp.resolve("index");
    folder = Files.createDirectories(temp.resolve("policies"));
    Files.writeString(folder.resolve("forest.txt"), "全面推行林长制，落实属地责任。\n");
    Files.writeString(folder.resolve("water.md"), "# 水\n\n水质监测。\n");
  }

  @Test
  void embedsAsTheReadmeShows() throws Exception {
    assertTrue(EmbeddingExample.search(index, folder, "林长制").contains("全面推行林长制"));
  }

  @Test
  void touchesOnlyWhatIsNewChangedOrGone() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      assertEquals(List.of("forest.txt", "water.md"), zhangjie.add(folder).added());
      assertEquals(2, zhangjie.add(folder).unchanged());
      Files.writeString(folder.resolve("forest.txt"), "湿地保护条例。\n");
      Files.delete(folder.resolve("water.md"));
      Files.writeString(folder.resolve("new.txt"), "新的文件。\n");
      IndexReport report = zhangjie.add(folder);
      assertEquals(List.of("new.txt"), report.added());
      assertEquals(List.of("forest.txt"), report.changed());
      assertEquals(List.of("water.md"), report.removed());
      assertEquals(0, total(zhangjie, "水质"));
      assertEquals(0, total(zhangjie, "属地"));
      assertEquals(1, total(zhangjie, "湿地"));
    }
  }

  @Test
  void aFileThatMovedIsRenamed() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      Files.move(folder.resolve("water.md"), folder.resolve("河.md"));
      IndexReport report = zhangjie.add(folder);
      assertEquals(List.of(new IndexReport.Renamed("water.md", "河.md")), report.renamed());
      assertEquals(List.of(), report.added());
      assertEquals(List.of(), report.removed());
      assertEquals(1, total(zhangjie, "水质"));
    }
  }

  @Test
  void aPreviewTellsWhatAddingWouldDoAndDoesNothing() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      Files.writeString(folder.resolve("forest.txt"), "湿地保护条例。\n");
      Files.delete(folder.resolve("water.md"));
      IndexReport preview = zhangjie.preview(List.of(folder), ProgressListener.NONE);
      assertEquals(List.of("forest.txt"), preview.changed());
      assertEquals(List.of("water.md"), preview.removed());
      assertEquals(0, preview.sections());
      assertEquals(1, total(zhangjie, "水质"));
      assertEquals(0, total(zhangjie, "湿地"));
    }
  }

  @Test
  void foldersWithTheSameNamesInThemStayApart() throws Exception {
    Path other = Files.createDirectories(temp.resolve("laws"));
    Files.writeString(other.resolve("forest.txt"), "森林法。\n");
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      assertEquals(List.of("laws/forest.txt"), zhangjie.add(other).added());
      assertEquals(2, zhangjie.add(folder).unchanged());
      assertEquals(1, zhangjie.add(other).unchanged());
      assertEquals(3, zhangjie.stats().documents());
    }
  }

  @Test
  void oneBadFileStopsNothingAndKeepsWhatWasThere() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      Files.write(folder.resolve("forest.txt"), "%PDF-1.7 now".getBytes(ISO_8859_1));
      IndexReport report = zhangjie.add(folder);
      assertEquals(1, report.skipped().size());
      assertTrue(report.skipped().getFirst().reason().contains("PDF"));
      assertEquals(1, total(zhangjie, "属地"));
    }
  }

  @Test
  void aMissingPathLeavesTheIndexAsItWas() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(folder);
      Path missing = folder.resolve("missing");
      assertThrows(NoSuchFileException.class, () -> zhangjie.add(folder, missing));
      assertEquals(2, zhangjie.stats().documents());
    }
  }

  @Test
  void readersSeeTheIndexWhileAWriterHoldsIt() throws Exception {
    try (Zhangjie writer = Zhangjie.open(index)) {
      writer.add(folder);
      assertThrows(IndexLockedException.class, () -> Zhangjie.open(index));
      try (Zhangjie reader = Zhangjie.openReadOnly(index)) {
        assertEquals(1, total(reader, "属地"));
        assertThrows(IllegalStateException.class, () -> reader.add(folder));
      }
      try (Zhangjie reader = Zhangjie.openOnce(index)) {
        assertEquals(1, total(reader, "属地"));
      }
    }
  }

  @Test
  void keepsAnArchiveCurrentAsAFolder() throws Exception {
    Path archive = folder.resolve("卷宗.zip");
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      pack(archive, Map.of("a.txt", "档案查阅。\n", "b.txt", "档案移交。\n"));
      assertTrue(zhangjie.add(folder).added().contains("卷宗.zip!/a.txt"));
      assertEquals(4, zhangjie.add(folder).unchanged());
      pack(archive, Map.of("a.txt", "档案查阅。\n", "c.txt", "档案销毁并登记。\n"));
      IndexReport report = zhangjie.add(folder);
      assertEquals(List.of("卷宗.zip!/c.txt"), report.added());
      assertEquals(List.of("卷宗.zip!/b.txt"), report.removed());
      assertEquals(3, report.unchanged());
      Files.writeString(archive, "damaged");
      assertEquals(1, zhangjie.add(folder).skipped().size());
      assertEquals(1, total(zhangjie, "销毁"));
      Files.delete(archive);
      assertEquals(2, zhangjie.add(folder).removed().size());
    }
  }

  private static void pack(Path archive, Map<String, String> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void closeMayBeRepeatedAndNothingWorksAfterIt() throws Exception {
    Zhangjie zhangjie = Zhangjie.open(index);
    zhangjie.close();
    zhangjie.close();
    assertThrows(IllegalStateException.class, () -> total(zhangjie, "属地"));
    assertThrows(IllegalStateException.class, () -> zhangjie.add(folder));
  }

  private static long total(Zhangjie zhangjie, String query) throws IOException {
    return zhangjie.search(SearchRequest.of(query)).total();
  }
}
