package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** What a command says that ends so, in English, with its exit code. */
  private static String told(IntSupplier command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, Ink.PLAIN, Words.of("en"), 0, false);
    int exit = Main.survive(terminal, command);
    return err.toString(StandardCharsets.UTF_8) + exit;
  }

  @Test
  void tooLittleMemoryEndsInASentence() {
    assertEquals(
        "zhangjie: This needs more memory than Java was given; ZHANGJIE_JAVA_OPTS=-Xmx4g gives"
            + " more.\n70",
        told(() -> {
          throw new OutOfMemoryError("Java heap space");
        }));
  }

  @Test
  void tooDeepANestingEndsInASentence() {
    String told =
        told(() -> {
          throw new StackOverflowError();
        });
    assertTrue(told.matches("zhangjie: [^\n]+\\.\n70"), told);
  }

  @Test
  void aCommandThatEndsKeepsItsExitCode() {
    assertEquals("1", told(() -> Exit.NOTHING));
  }

  @Test
  void aLineOfMegabytesIsExplainedByItsBeginning(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.txt");
    Files.writeString(file, "湖泊保护条例\n" + "保护湖泊".repeat(100_000) + "\n");
    String told =
        new Session(Map.of("file", file.toString())).run("zhangjie split --explain 2 {file}");
    assertTrue(told.startsWith("long.txt:2  保护湖泊"), told);
    assertTrue(told.lines().findFirst().orElseThrow().endsWith("…"), told);
    assertTrue(told.length() < 1_000, told);
  }

  @Test
  void searchingOneFileThatIsNoTextIsAFailureNotAnEmptyAnswer(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("notice.txt");
    Files.write(file, new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, (byte) 0xFE, 3, 0, 0});
    String told =
        new Session(Map.of("file", file.toString())).run("zhangjie search --in {file} 林长制");
    assertTrue(told.contains("[exit 3]"), told);
    assertTrue(told.startsWith("! zhangjie: skipped {file}: "), told);
  }
}
