package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.Zhangjie;

class PlainSearchTest {
  /** What running something on a terminal printed, and its exit code. */
  private static String shown(ToIntFunction<Terminal> command) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int exit =
        command.applyAsInt(new Terminal(stream, stream, Ink.PLAIN, Words.of("en"), 0, false));
    return bytes.toString(StandardCharsets.UTF_8) + exit;
  }

  private static void assertReadLikePicocli(String... args) {
    String plain =
        shown(
            terminal -> PlainSearch.run(terminal, PlainSearch.read(terminal, args).orElseThrow()));
    assertEquals(
        shown(terminal -> Commands.of(terminal, args).execute(args)),
        plain,
        String.join(" ", args));
  }

  private static void assertLeftToPicocli(String... args) {
    assertTrue(
        shown(terminal -> PlainSearch.read(terminal, args).isEmpty() ? 0 : 1).equals("0"),
        String.join(" ", args));
  }

  @Test
  void readsArgumentsLikePicocli(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("notice.md");
    Files.writeString(file, "# 通知\n\n## 一、总体要求\n\n推行林长制。\n\n## 二、林长制考核\n\n每年考核。\n");
    String index = folder.resolve("index").toString();
    try (Zhangjie zhangjie = Zhangjie.open(Path.of(index))) {
      zhangjie.add(file);
    }
    assertReadLikePicocli("search", "--index", index, "林长制");
    assertReadLikePicocli("search", "林长制", "--index=" + index, "考核");
    assertReadLikePicocli("search", "--index", index, "--limit", "1", "--offset=1", "林长制");
    assertReadLikePicocli("search", "-n", "1", "--format", "jsonl", "--index", index, "林长制");
    assertReadLikePicocli("search", "--index", index, "没有的词");
  }

  @Test
  void failsLikePicocli(@TempDir Path folder) {
    String nothing = folder.resolve("none").toString();
    for (List<String> args :
        List.of(
            List.of("search", "--index", nothing, "林长制"),
            List.of("search", "--index", nothing),
            List.of("search", "--index", nothing, ""),
            List.of("search", "--index", nothing, "林长制", "--limit", "0"),
            List.of("search", "--index", nothing, "林长制", "--format", "xml"))) {
      assertReadLikePicocli(args.toArray(String[]::new));
    }
  }

  @Test
  void leavesWhatIsRareOrWrongToPicocli() {
    assertLeftToPicocli("search");
    assertLeftToPicocli("stats", "--index", "x");
    assertLeftToPicocli("search", "--help");
    assertLeftToPicocli("search", "林长制", "--group");
    assertLeftToPicocli("search", "林长制", "--lang", "zh");
    assertLeftToPicocli("search", "林长制", "--index");
    assertLeftToPicocli("search", "林长制", "--index", "a", "--index", "b");
    assertLeftToPicocli("search", "林长制", "--limit", "1", "-n", "2");
    assertLeftToPicocli("search", "林长制", "--index", "--limit");
    assertLeftToPicocli("search", "林长制", "--limit", "many");
    assertLeftToPicocli("search", "林长制", "--limit=");
    assertLeftToPicocli("search", "-n5", "林长制");
    assertLeftToPicocli("search", "--", "--limit", "1");
    assertLeftToPicocli("search", "@arguments");
  }
}
