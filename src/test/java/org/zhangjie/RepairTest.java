package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.index.IndexFormatException;
import org.zhangjie.index.IndexHealth;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;

/**
 * Damage of any kind is found, and repaired from the sources. In full: {@code mvn test
 * -Dtest=RepairTest -Drepair.flips=1000}.
 */
class RepairTest {
  private static final int FLIPS = Integer.getInteger("repair.flips", 40);
  private static final int SEED = Integer.getInteger("repair.seed", 17);

  @TempDir private Path temp;
  private Path index;
  private Path folder;

  @BeforeEach
  void makeIndex() throws IOException {
    index = temp.resolve("index");
    folder = Files.createDirectories(temp.resolve("folder"));
    RandomFolder documents = new RandomFolder(folder, 3);
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      for (int i = 0; i < 3; i++) {
        documents.change();
        zhangjie.add(folder);
      }
    }
  }

  @Test
  void aSoundIndexIsCalledSound() throws Exception {
    assertEquals(List.of(), Zhangjie.check(index).problems());
  }

  @Test
  void everyFlippedBitIsFoundAndRepaired() throws Exception {
    List<Section> expected = sections();
    Random random = new Random(SEED);
    List<Path> files = files();
    for (int i = 0; i < FLIPS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      byte[] flipped = sound.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      String what = "flip " + i + " in " + file.getFileName();
      assertFalse(Zhangjie.check(index).isSound(), what);
      if (i % 4 == 0 && !holdsTheList(file)) {
        Zhangjie.repair(index, ProgressListener.NONE);
        assertTrue(Zhangjie.check(index).isSound(), what);
        assertEquals(expected, sections(), what);
        files = files();
      } else {
        Files.write(file, sound);
      }
    }
  }

  @Test
  void missingAndTruncatedFilesAreFound() throws Exception {
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith("segments_") && !name.equals("zhangjie.folders")) {
        Files.delete(file);
        assertFalse(Zhangjie.check(index).isSound(), "without " + file);
      }
      Files.write(file, Arrays.copyOf(sound, sound.length / 2));
      assertFalse(Zhangjie.check(index).isSound(), "half of " + file);
      Files.write(file, sound);
    }
    assertTrue(Zhangjie.check(index).isSound());
  }

  @Test
  void anIndexWithoutItsListIsBuiltAnewFromTheFoldersNotedBesideIt() throws Exception {
    List<Section> expected = sections();
    for (Path file : files()) {
      if (String.valueOf(file.getFileName()).startsWith("segments_")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    IndexHealth health = Zhangjie.check(index);
    assertFalse(health.repairable());
    assertThrows(IndexFormatException.class, () -> Zhangjie.repair(index, ProgressListener.NONE));
    Zhangjie.rebuild(index, ProgressListener.NONE);
    assertEquals(expected, sections());
    assertTrue(Zhangjie.check(index).isSound());
  }

  @Test
  void aManifestThatDisagreesIsFoundAndRepaired() throws Exception {
    List<Section> expected = sections();
    Section gone = expected.getFirst();
    tamper(writer -> writer.deleteDocuments(new Term("id", gone.id())));
    IndexHealth health = Zhangjie.check(index);
    assertEquals(List.of(gone.source()), health.affected());
    IndexReport report = Zhangjie.repair(index, ProgressListener.NONE);
    assertEquals(List.of(gone.source()), report.added());
    assertEquals(expected, sections());
  }

  @Test
  void whatCameFromNoFileCannotBeRestored() throws Exception {
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      zhangjie.add(SourceDocument.of("added.txt", "第一条　由应用添加。\n"));
    }
    IndexReport report = Zhangjie.rebuild(index, ProgressListener.NONE);
    assertEquals(Path.of("added.txt"), report.skipped().getFirst().file());
  }

  @Test
  void anIndexOfAnotherAnalysisIsBuiltAnew() throws Exception {
    List<Section> expected = sections();
    tamper(writer -> {
      String folders = folder.toAbsolutePath().toString();
      writer.setLiveCommitData(
          Map.of("zhangjie.format", "0", "zhangjie.folders", folders).entrySet());
    });
    IndexFormatException refused =
        assertThrows(IndexFormatException.class, () -> Zhangjie.open(index));
    assertTrue(String.valueOf(refused.getMessage()).contains("rebuild"));
    Zhangjie.rebuild(index, ProgressListener.NONE);
    assertEquals(expected, sections());
    assertTrue(Zhangjie.check(index).isSound());
  }

  /** Without the list of segments Lucene can tell nothing; repairing says so. */
  private static boolean holdsTheList(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("segments_") || name.endsWith(".si");
  }

  private interface Tampering {
    void with(IndexWriter writer) throws IOException;
  }

  private void tamper(Tampering tampering) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(writer.getLiveCommitData());
      tampering.with(writer);
      writer.commit();
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(index)) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  private List<Section> sections() throws IOException {
    List<Section> sections = new ArrayList<>();
    try (Zhangjie zhangjie = Zhangjie.openReadOnly(index)) {
      for (SourceEntry entry : zhangjie.sources()) {
        sections.addAll(zhangjie.sections(entry.source()));
      }
    }
    return sections;
  }
}
