package org.zhangjie;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;

/**
 * A process that is killed while it follows a folder leaves a sound index, which the next run
 * completes. More kills: {@code mvn test -Dtest=KillTest -Dkill.times=200}.
 */
class KillTest {
  private static final int TIMES = Integer.getInteger("kill.times", 3);

  @TempDir private Path temp;

  @Test
  void aKilledProcessLeavesASoundIndex() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("folder"));
    Path index = temp.resolve("index");
    Random random = new Random(5);
    for (int i = 0; i < TIMES; i++) {
      Process process = start(index, folder, i);
      // The first byte says that the index is open.
      assertEquals('o', process.getInputStream().read());
      boolean ended = process.waitFor(random.nextInt(600), MILLISECONDS);
      assertFalse(ended, "the process ended by itself, kill " + i);
      process.destroyForcibly().waitFor();
      assertEquals(List.of(), Zhangjie.check(index).problems(), "kill " + i);
      try (Zhangjie zhangjie = Zhangjie.open(index);
          Zhangjie anew = Zhangjie.inMemory()) {
        zhangjie.add(folder);
        anew.add(folder);
        assertEquals(sections(anew), sections(zhangjie), "kill " + i);
      }
    }
  }

  private static Process start(Path index, Path folder, int seed) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            classPath,
            Follower.class.getName(),
            index.toString(),
            folder.toString(),
            Integer.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<Section> sections(Zhangjie zhangjie) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (SourceEntry entry : zhangjie.sources()) {
      sections.addAll(zhangjie.sections(entry.source()));
    }
    return sections;
  }

  /** The process to be killed: changes a folder and follows it, for ever. */
  static final class Follower {
    private Follower() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]).resolve(arguments[2]);
      Files.createDirectories(folder);
      RandomFolder documents = new RandomFolder(folder, Long.parseLong(arguments[2]));
      try (Zhangjie zhangjie = Zhangjie.open(Path.of(arguments[0]))) {
        System.out.write('o');
        System.out.flush();
        while (true) {
          documents.change();
          zhangjie.add(Path.of(arguments[1]));
        }
      }
    }
  }
}
