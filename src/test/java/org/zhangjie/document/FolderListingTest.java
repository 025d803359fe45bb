package org.zhangjie.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderListingTest {
  @TempDir private Path folder;

  @Test
  void listsTextAndMarkdownInOrderAndSaysWhatItPassesOver() throws Exception {
    touch("b.md");
    touch("a.TXT");
    touch("规划/二.markdown");
    touch("规划/一.text");
    touch("report.xyz");
    FolderListing listing = FolderListing.of(folder);
    assertEquals(List.of("a.TXT", "b.md", "规划/一.text", "规划/二.markdown"), names(listing));
    assertEquals(folder.resolve("report.xyz"), listing.skipped().getFirst().file());
    assertEquals(1, listing.skipped().size());
  }

  @Test
  void readsNoHiddenFileAndNoIndex() throws Exception {
    touch(".hidden.txt");
    touch(".git/config.txt");
    touch("index/segments_3");
    touch("index/notes.txt");
    assertEquals(List.of(), names(FolderListing.of(folder)));
  }

  @Test
  void followsLinksInsideTheFolderOnly() throws Exception {
    touch("a.txt");
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("in.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("out.txt"), outside);
    Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    FolderListing listing = FolderListing.of(folder);
    Files.delete(outside);
    assertEquals(List.of("a.txt", "in.txt"), names(listing));
    List<Path> skipped = listing.skipped().stream().map(SkippedFile::file).toList();
    assertEquals(
        List.of(folder.resolve("broken.txt"), folder.resolve("loop"), folder.resolve("out.txt")),
        skipped);
  }

  @Test
  void aFileThatIsGivenIsReadWhateverItsName() throws Exception {
    touch("条例");
    assertEquals(List.of("条例"), names(FolderListing.of(folder.resolve("条例"))));
  }

  @Test
  void aMissingPathIsNamed() {
    Path missing = folder.resolve("missing");
    String message =
        String.valueOf(
            assertThrows(NoSuchFileException.class, () -> FolderListing.of(missing)).getMessage());
    assertTrue(message.contains(missing.toString()), message);
  }

  private void touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "文\n");
  }

  private static List<String> names(FolderListing listing) {
    return listing.files().stream().map(SourceFile::relativeName).toList();
  }
}
