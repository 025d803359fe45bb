package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file under {@code sessions} is a session: lines that start with {@code $ } are typed, what
 * stands below each is what must be printed. {@code mvn test -Dtest=SessionGoldTest
 * -Dgold.update=true} rewrites them; read the difference before committing it.
 */
class SessionGoldTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/zhangjie/cli");

  @TempDir Path tmp;

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("sessions"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    String gold = Files.readString(file);
    Path own = Files.createDirectory(tmp.resolve(file.getFileName()));
    Session session =
        new Session(
            Map.of(
                "documents", RESOURCES.resolve("documents").toString(),
                "odd", RESOURCES.resolve("odd").toString(),
                "packs", RESOURCES.resolve("packs").toString(),
                "here", Path.of("").toAbsolutePath().toString(),
                "tmp", own.toString()));
    StringBuilder told = new StringBuilder();
    List<String> commands = gold.lines().filter(line -> line.startsWith("$ ")).toList();
    for (String command : commands) {
      told.append(command).append('\n').append(session.run(command.substring(2)));
    }
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(file, told);
    } else {
      assertEquals(gold, told.toString());
    }
  }
}
