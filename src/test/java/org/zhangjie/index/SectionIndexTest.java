package org.zhangjie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.section.DocumentMetadata;
import org.zhangjie.section.LineMap;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

class SectionIndexTest {
  @TempDir private Path temp;

  @Test
  void everyFieldOfASectionComesBack() throws Exception {
    Section section =
        new Section(
            "a.txt#1.2",
            "a.txt",
            new DocumentMetadata(
                "某某条例", "某政发〔2021〕14号", "甲市人民政府、乙局", "2021-07-08", "law", "各县", "主动公开"),
            2,
            SectionKind.ARTICLE,
            "第一条",
            "目的",
            List.of("某某条例", "第一条 目的"),
            "《某某条例》第一条",
            7,
            3,
            "为了𠮷\t好。\n",
            LineMap.of(new int[] {0, 3}, new int[] {7, 8}));
    try (SectionIndex index = SectionIndex.inMemory()) {
      put(index, "a.txt", List.of(section));
      assertEquals(Optional.of(section), index.section("a.txt#1.2"));
      assertEquals(List.of(section), index.sections("a.txt"));
    }
  }

  @Test
  void puttingAgainReplacesAllSections() throws Exception {
    try (SectionIndex index = SectionIndex.inMemory()) {
      put(index, "a.txt", sections("a.txt", 3, "旧"));
      put(index, "b.txt", sections("b.txt", 2, "别"));
      put(index, "a.txt", sections("a.txt", 1, "新"));
      assertEquals(3, index.sectionCount());
      assertEquals("新", index.sections("a.txt").getFirst().text());
      assertEquals(List.of(1, 2), index.manifest().stream().map(SourceEntry::sections).toList());
      index.remove("b.txt");
      index.commit();
      assertEquals(1, index.sectionCount());
      assertEquals(1, index.manifest().size());
    }
  }

  @Test
  void aSourceWrittenInPiecesKeepsItsOrderAndIsReplacedWhole() throws Exception {
    String text = "长".repeat(300_000);
    try (SectionIndex index = SectionIndex.inMemory()) {
      put(index, "a.txt", sections("a.txt", 12, text));
      put(index, "a.txt", sections("a.txt", 11, text));
      assertEquals(sections("a.txt", 11, text), index.sections("a.txt"));
      assertEquals(11, index.manifest().getFirst().sections());
    }
  }

  @Test
  void aSourceThatFailsHalfwayLeavesItsOldSections() throws Exception {
    for (int length : new int[] {1, 300_000}) {
      List<Section> good = sections("a.txt", 12, "章".repeat(length));
      try (SectionIndex index = SectionIndex.inMemory()) {
        put(index, "a.txt", sections("a.txt", 2, "旧"));
        assertThrows(IllegalStateException.class, () -> put(index, "a.txt", failingAfter(good)));
        index.commit();
        assertEquals(sections("a.txt", 2, "旧"), index.sections("a.txt"));
        assertEquals(1, index.manifest().size());
      }
    }
  }

  @Test
  void whatWasNotCommittedIsNotSeen() throws Exception {
    Path path = temp.resolve("index");
    try (SectionIndex index = SectionIndex.open(path)) {
      index.put(entry("a.txt"), sections("a.txt", 3, "文"));
      assertEquals(0, index.sectionCount());
    }
    try (SectionIndex index = SectionIndex.openReadOnly(path)) {
      assertEquals(0, index.sectionCount());
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheIndex() throws Exception {
    Path path = temp.resolve("index");
    try (SectionIndex index = SectionIndex.open(path)) {
      assertEquals(0, index.sectionCount());
      IndexLockedException locked =
          assertThrows(IndexLockedException.class, () -> SectionIndex.open(path));
      String holder = "process " + ProcessHandle.current().pid() + " since ";
      assertTrue(String.valueOf(locked.getMessage()).contains(holder), locked.getMessage());
    }
    SectionIndex.open(path).close();
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedAndLeftAlone() throws Exception {
    Path path = temp.resolve("index");
    writeStamp(path, Map.of("zhangjie.format", "0", "zhangjie.analysis", "x"));
    List<Path> before = files(path);
    assertThrows(IndexFormatException.class, () -> SectionIndex.open(path));
    assertThrows(IndexFormatException.class, () -> SectionIndex.openReadOnly(path));
    assertEquals(before, files(path));
  }

  @Test
  void aStrangersIndexIsRefused() throws Exception {
    Path path = temp.resolve("index");
    writeStamp(path, Map.of());
    assertThrows(IndexFormatException.class, () -> SectionIndex.open(path));
  }

  @Test
  void aDirectoryWithoutIndexIsNotMadeOneByReading() throws Exception {
    assertThrows(NoSuchFileException.class, () -> SectionIndex.openReadOnly(temp));
    assertThrows(
        NoSuchFileException.class, () -> SectionIndex.openReadOnly(temp.resolve("missing")));
    assertThrows(NoSuchFileException.class, () -> SectionIndex.openOnce(temp.resolve("missing")));
    assertEquals(List.of(), files(temp));
  }

  private static void put(SectionIndex index, String source, Iterable<Section> sections)
      throws IOException {
    index.put(entry(source), sections);
    index.commit();
  }

  private static SourceEntry entry(String source) {
    return new SourceEntry(source, "", "", -1, 0, "00", 0);
  }

  private static List<Section> sections(String source, int count, String text) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = source + "#" + i;
      DocumentMetadata metadata = DocumentMetadata.of("标题");
      sections.add(
          new Section(
              id,
              source,
              metadata,
              1,
              SectionKind.OTHER,
              "",
              "节" + i,
              List.of("标题", "节" + i),
              id,
              i,
              0,
              text,
              LineMap.EMPTY));
    }
    return sections;
  }

  private static Iterable<Section> failingAfter(List<Section> good) {
    return () -> {
      Iterator<Section> rest = good.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Section next() {
          if (!rest.hasNext()) {
            throw new IllegalStateException("the splitter failed");
          }
          return rest.next();
        }
      };
    };
  }

  private static void writeStamp(Path path, Map<String, String> stamp) throws IOException {
    try (Directory directory = FSDirectory.open(path);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(IndexAnalysis.analyzer()))) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (var files = Files.list(path)) {
      return files.sorted().toList();
    }
  }
}
