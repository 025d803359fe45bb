package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  /** A literal in the sources that opens a sentence about a file. */
  private static final Pattern REASON =
      Pattern.compile("\"((?:is|has|took|was|cannot|could|needs|unpacks|changed) [^\"\\\\]+)");

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/org/zhangjie/document"),
          Path.of("src/main/java/org/zhangjie/FileIndexing.java"),
          Path.of("src/main/java/org/zhangjie/Restoration.java"));

  private final Words chinese = Words.of("zh");

  @Test
  void reasonsAreSaidInTheLanguageAskedFor() {
    assertEquals("没有内容", chinese.reason("is empty"));
    assertEquals("超过 7 MB；请先解压", chinese.reason("is larger than 7 MB; unpack the archive"));
    assertEquals(
        "第 3 页超过 9 个字符；请不要收入", chinese.reason("has more than 9 signs on page 3; leave it out"));
    assertEquals("is empty", Words.of("en").reason("is empty"));
    assertEquals("sings out of tune", chinese.reason("sings out of tune"));
  }

  @Test
  void everyReasonOfTheSourcesHasASentence() throws IOException {
    String table = Files.readString(Path.of("src/main/resources/org/zhangjie/cli/reasons.zh.tsv"));
    int found = 0;
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          for (String reason :
              REASON
                  .matcher(Files.readString(file))
                  .results()
                  .map((MatchResult match) -> match.group(1))
                  .toList()) {
            boolean whole = !chinese.reason(reason).equals(reason);
            assertTrue(whole || table.contains("\n" + reason), file + ": " + reason);
            found++;
          }
        }
      }
    }
    assertTrue(found > 40, "only " + found);
  }
}
