package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final byte[] TEXT = "第一条 为了规范档案管理，制定本办法。\n".getBytes(UTF_8);

  @TempDir private Path folder;

  private final DocumentReader reader = new DocumentReader();

  @Test
  void isAFolderOfDocuments() throws IOException {
    write("卷宗.zip", zip(UTF_8, Map.of("法规/办法.txt", TEXT, "a.md", TEXT)));
    FolderListing listing = FolderListing.of(folder);
    assertEquals(
        List.of("卷宗.zip!/a.md", "卷宗.zip!/法规/办法.txt"),
        listing.files().stream().map(SourceFile::relativeName).toList());
    SourceFile file = listing.files().get(1);
    assertEquals(folder.resolve("卷宗.zip"), SourceFile.fileOf(file.location()));
    SourceDocument document = reader.read(file, file.relativeName());
    assertEquals("第一条 为了规范档案管理，制定本办法。", document.line(1).text());
    assertEquals(TEXT.length, file.size());
  }

  @Test
  void readsNamesInTheCodePageOfChineseWindows() throws IOException {
    write("a.zip", zip(Charset.forName("GBK"), Map.of("通知\\二〇二四年.txt", TEXT)));
    assertEquals(List.of("a.zip!/通知/二〇二四年.txt"), names(FolderListing.of(folder)));
  }

  @Test
  void neverLeavesItselfAndNamesWhatItLeavesOut() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        List.of("../a.txt", "/b.txt", "C:\\c.txt", "d\ne.txt", "in.zip", "f.exe", ".g.txt")) {
      files.put(name, TEXT);
    }
    files.put("h.txt", TEXT);
    write("a.zip", zip(UTF_8, files));
    FolderListing listing = FolderListing.of(folder);
    assertEquals(List.of("a.zip!/h.txt"), names(listing));
    List<String> skipped =
        listing.skipped().stream()
            .map(file -> file.file().toString().substring(folder.toString().length() + 1))
            .toList();
    assertEquals(
        List.of(
            "a.zip!/../a.txt",
            "a.zip!/C:/c.txt",
            "a.zip!/b.txt",
            "a.zip!/d?e.txt",
            "a.zip!/f.exe",
            "a.zip!/in.zip"),
        skipped.stream().sorted().toList());
  }

  @Test
  void refusesBombsEncryptionAndDamage() throws IOException {
    write("bomb.zip", zip(UTF_8, Map.of("zero.txt", new byte[8 << 20])));
    byte[] locked = zip(UTF_8, Map.of("secret.txt", TEXT));
    locked[directoryOf(locked) + 8] |= 1;
    write("locked.zip", locked);
    byte[] whole = zip(UTF_8, Map.of("cut.txt", TEXT));
    write("short.zip", Arrays.copyOf(whole, whole.length - 30));
    FolderListing listing = FolderListing.of(folder);
    assertEquals(List.of(), names(listing));
    assertEquals(
        List.of("bomb", "encrypted", "list of contents"),
        listing.skipped().stream()
            .map(SkippedFile::reason)
            .map(reason -> reason.replaceAll(".*(bomb|encrypted|list of contents).*", "$1"))
            .toList());
  }

  @Test
  void takesAWrongSizeOrChecksumForDamage() throws IOException {
    byte[] wrong = zip(UTF_8, Map.of("a.txt", TEXT));
    wrong[directoryOf(wrong) + 24]++;
    write("size.zip", wrong);
    byte[] sum = zip(UTF_8, Map.of("a.txt", TEXT));
    sum[directoryOf(sum) + 16]++;
    write("sum.zip", sum);
    for (SourceFile file : FolderListing.of(folder).files()) {
      String problem =
          assertThrows(DocumentFormatException.class, () -> reader.read(file, "a")).problem();
      assertTrue(problem.contains("damaged inside its archive"), problem);
    }
  }

  @Test
  void boundsTheNumberOfFiles() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= ZipDirectory.MOST_ENTRIES; i++) {
      many.put(i + ".txt", new byte[0]);
    }
    write("many.zip", zip(UTF_8, many));
    FolderListing listing = FolderListing.of(folder);
    assertEquals(List.of(), names(listing));
    assertTrue(listing.skipped().getFirst().reason().contains("unpack it"));
  }

  @Test
  void aWordFileNamedZipIsAWordFile() throws IOException {
    Path word = Path.of("index-fixtures", "formats", "depot.docx");
    Files.copy(word, folder.resolve("depot.zip"));
    SourceFile file = FolderListing.of(folder).files().getFirst();
    assertTrue(reader.read(file, file.relativeName()).lineCount() > 20);
  }

  @Test
  void damagedArchivesEndInAReport() throws IOException {
    byte[] whole = zip(UTF_8, Map.of("a.txt", TEXT, "b/c.md", TEXT, "d.html", TEXT));
    for (int seed = 0; seed < Integer.getInteger("zhangjie.mutations", 60); seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      write("m.zip", bytes);
      int told = 0;
      FolderListing listing = FolderListing.of(folder);
      for (SourceFile file : listing.files()) {
        try {
          told += reader.read(file, file.relativeName()).lineCount() > 0 ? 1 : 0;
        } catch (DocumentFormatException e) {
          told++;
        }
      }
      assertEquals(listing.files().size(), told, "seed " + seed);
    }
  }

  private static List<String> names(FolderListing listing) {
    return listing.files().stream().map(SourceFile::relativeName).toList();
  }

  /** Where the list of contents starts: at its first signature. */
  private static int directoryOf(byte[] zip) {
    int at = 0;
    while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
      at++;
    }
    return at;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getValue().length == 0) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(0);
          entry.setCrc(new CRC32().getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
