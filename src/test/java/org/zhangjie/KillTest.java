package org.zhangjie;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionSplitter;

/**
 * A process that is killed while it builds an index or follows a folder leaves a sound index, in
 * which every document stands whole, in its old or in its new form, and which the next run
 * completes. In full: {@code mvn test -Dtest=KillTest -Dkill.times=200
 * -Dkill.corpus=../shared/corpus/laws}; {@code -Dkill.seed} starts elsewhere, {@code -Dkill.files}
 * takes fewer files.
 */
class KillTest {
  private static final int TIMES = Integer.getInteger("kill.times", 3);
  private static final int SEED = Integer.getInteger("kill.seed", 5);
  private static final int FILES = Integer.getInteger("kill.files", Integer.MAX_VALUE);
  private static final String CORPUS = System.getProperty("kill.corpus", "");

  /** So many kills after one another hit a first build instead of an update. */
  private static final int BUILD_EVERY = 8;

  /** Time until a kill, at most. */
  private static final int MOST_MILLIS = CORPUS.isEmpty() ? 600 : 6000;

  @TempDir private Path temp;
  private Path folder;
  private Path index;

  /** The digest of the sections of each form that a source may have, by its name and its bytes. */
  private final Map<String, Integer> whole = new HashMap<>();

  @BeforeEach
  void makePlaces() throws IOException {
    folder = Files.createDirectories(temp.resolve("folder"));
    index = temp.resolve("index");
  }

  @Test
  void aKilledProcessLeavesASoundIndex() throws Exception {
    makeFolder();
    readFolder();
    Random random = new Random(SEED);
    int unfinished = 0;
    for (int i = 0; i < TIMES; i++) {
      if (i % BUILD_EVERY == 1) {
        deleteIndex();
      }
      killWhileIndexing(random, SEED + i);
      unfinished += checkAndComplete("kill " + i + " of seed " + SEED) ? 1 : 0;
    }
    System.out.println(
        TIMES + " kills of seed " + SEED + ", " + unfinished + " with work left to do");
    assertTrue(unfinished * 4 >= TIMES, "killed too seldom while at work: " + unfinished);
  }

  private void makeFolder() throws IOException {
    if (CORPUS.isEmpty()) {
      RandomFolder documents = new RandomFolder(folder, SEED);
      for (int i = 0; i < 10; i++) {
        documents.change();
      }
      return;
    }
    try (var files = Files.list(Path.of(CORPUS))) {
      for (Path file : files.sorted().limit(FILES).toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  private void deleteIndex() throws IOException {
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private void killWhileIndexing(Random random, int seed) throws Exception {
    Process process = start(index, folder, seed);
    // The first byte says that the index is open.
    assertEquals('o', process.getInputStream().read());
    boolean ended = process.waitFor(random.nextInt(MOST_MILLIS), MILLISECONDS);
    assertFalse(ended, "the process ended by itself, seed " + seed);
    process.destroyForcibly().waitFor();
  }

  /** Whether the killed process had left work to do. */
  private boolean checkAndComplete(String what) throws IOException {
    assertEquals(List.of(), Zhangjie.check(index).problems(), what);
    Map<String, SourceDocument> documents = readFolder();
    try (Zhangjie zhangjie = Zhangjie.open(index)) {
      for (SourceEntry entry : zhangjie.sources()) {
        assertWhole(zhangjie, entry, what);
      }
      IndexReport report = zhangjie.add(folder);
      Map<String, String> expected = new TreeMap<>();
      documents.forEach((source, document) -> expected.put(source, document.sha256()));
      Map<String, String> found = new TreeMap<>();
      for (SourceEntry entry : zhangjie.sources()) {
        found.put(entry.source(), entry.sha256());
        assertWhole(zhangjie, entry, what);
      }
      assertEquals(expected, found, what);
      return !report.isEmpty();
    }
  }

  private void assertWhole(Zhangjie zhangjie, SourceEntry entry, String what) throws IOException {
    assertEquals(
        whole.get(entry.source() + entry.sha256()),
        zhangjie.sections(entry.source()).hashCode(),
        what + ": " + entry.source() + " is not whole");
  }

  /** Every file that is there, by source; the forms that it may take are noted. */
  private Map<String, SourceDocument> readFolder() throws IOException {
    Map<String, SourceDocument> documents = new TreeMap<>();
    DocumentReader reader = new DocumentReader();
    for (Path file : Follower.files(folder)) {
      String source = folder.relativize(file).toString();
      byte[] bytes = Files.readAllBytes(file);
      documents.put(source, reader.read(bytes, source));
      for (String name : List.of(source, Follower.otherName(source))) {
        note(reader.read(bytes, name));
        note(reader.read(Follower.otherContent(bytes), name));
      }
    }
    return documents;
  }

  private void note(SourceDocument document) {
    String form = document.source() + document.sha256();
    if (!whole.containsKey(form)) {
      List<Section> sections = new ArrayList<>();
      new SectionSplitter().split(document).sections().forEach(sections::add);
      whole.put(form, sections.hashCode());
    }
  }

  private static Process start(Path index, Path folder, int seed) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            classPath,
            Follower.class.getName(),
            index.toString(),
            folder.toString(),
            Integer.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The process to be killed: changes a folder and follows it, for ever. */
  static final class Follower {
    private static final byte[] MORE = "\n第九百九十九条　本条是改动。\n".getBytes(StandardCharsets.UTF_8);

    private Follower() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]);
      Random random = new Random(Long.parseLong(arguments[2]));
      try (Zhangjie zhangjie = Zhangjie.open(Path.of(arguments[0]))) {
        System.out.write('o');
        System.out.flush();
        while (true) {
          zhangjie.add(folder);
          change(folder, random);
        }
      }
    }

    /** Changes, renames, takes away and brings back some files, each in one step. */
    private static void change(Path folder, Random random) throws IOException {
      Path away = Files.createDirectories(folder.resolveSibling("away"));
      for (Path file : files(away)) {
        if (random.nextInt(3) == 0) {
          Files.move(file, folder.resolve(away.relativize(file).toString().replace('^', '/')));
        }
      }
      List<Path> files = files(folder);
      for (int i = files.size() / 30; i >= 0; i--) {
        Path file = files.get(random.nextInt(files.size()));
        String name = folder.relativize(file).toString();
        switch (random.nextInt(8)) {
          case 0 -> moveIfThere(file, away.resolve(name.replace('/', '^')));
          case 1 -> moveIfThere(file, folder.resolve(otherName(name)));
          default -> rewriteIfThere(file, folder.resolveSibling("rewritten"));
        }
      }
    }

    private static void moveIfThere(Path file, Path target) throws IOException {
      if (Files.exists(file)) {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }

    private static void rewriteIfThere(Path file, Path scratch) throws IOException {
      if (Files.exists(file)) {
        Files.write(scratch, otherContent(Files.readAllBytes(file)));
        Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }

    static List<Path> files(Path folder) throws IOException {
      try (var walk = Files.walk(folder)) {
        return walk.filter(Files::isRegularFile).sorted().toList();
      }
    }

    /** With or without one more article at the end. */
    static byte[] otherContent(byte[] content) {
      int length = content.length - MORE.length;
      boolean has =
          length >= 0 && Arrays.equals(content, length, content.length, MORE, 0, MORE.length);
      byte[] other = Arrays.copyOf(content, has ? length : content.length + MORE.length);
      if (!has) {
        System.arraycopy(MORE, 0, other, content.length, MORE.length);
      }
      return other;
    }

    /** With or without a letter before the file's name. */
    static String otherName(String name) {
      int start = name.lastIndexOf('/') + 1;
      String folder = name.substring(0, start);
      String file = name.substring(start);
      return folder + (file.startsWith("r") ? file.substring(1) : "r" + file);
    }
  }
}
