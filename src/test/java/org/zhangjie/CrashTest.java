package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.section.Section;

/**
 * Whatever happens while documents are added, the index is in its old or in its new state, and the
 * next run completes it. In full: {@code mvn test -Dtest=CrashTest -Dcrash.seeds=500
 * -Ddisk.steps=5000}; with so many steps the disk is full at every write.
 */
class CrashTest {
  private static final int SEEDS = Integer.getInteger("crash.seeds", 25);
  private static final int FIRST_SEED = Integer.getInteger("crash.seed", 0);

  /** The disk grows by this share of the index until a run fits. */
  private static final int STEPS = Integer.getInteger("disk.steps", 24);

  @TempDir private Path temp;

  @Test
  void losingPowerLeavesTheOldOrTheNewState() throws Exception {
    int cut = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Random random = new Random(seed);
      Path folder = Files.createDirectories(temp.resolve("folder" + seed));
      RandomFolder documents = new RandomFolder(folder, seed);
      MockDirectoryWrapper disk = disk(random);
      documents.change();
      List<Section> before = addAll(disk, folder);
      documents.change();
      PowerCut power = new PowerCut(random.nextInt(200));
      disk.failOn(power);
      try (Zhangjie zhangjie = Zhangjie.open(new KeptDirectory(disk))) {
        zhangjie.add(folder);
      } catch (IOException | IllegalStateException e) {
        assertTrue(power.isCut, () -> "failed without a cause: " + e);
      }
      cut += power.isCut ? 1 : 0;
      power.end();
      disk.crash();
      disk.clearCrash();
      List<Section> expected = inMemory(folder);
      List<Section> found = sections(disk);
      assertTrue(found.equals(before) || found.equals(expected), "seed " + seed);
      assertEquals(expected, addAll(disk, folder), "seed " + seed);
    }
    System.out.println("the power was cut " + cut + " times in " + SEEDS + " runs");
    assertTrue(cut > SEEDS / 4, "the power was cut too seldom: " + cut);
  }

  @Test
  void aFullDiskLeavesTheOldStateAndTheWriterUsable() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("folder"));
    RandomFolder documents = new RandomFolder(folder, 11);
    MockDirectoryWrapper disk = disk(new Random(11));
    documents.change();
    int failures = 0;
    try (Zhangjie zhangjie = Zhangjie.open(new KeptDirectory(disk))) {
      zhangjie.add(folder);
      List<Section> before = sections(zhangjie);
      documents.change();
      List<Section> expected = inMemory(folder);
      long used = disk.sizeInBytes();
      for (long room = 0; sections(zhangjie).equals(before); room += Math.max(1, used / STEPS)) {
        disk.setMaxSizeInBytes(used + room);
        try {
          zhangjie.add(folder);
        } catch (IOException e) {
          failures++;
          assertEquals(before, sections(zhangjie));
          zhangjie.search(SearchRequest.of("林长制"));
        }
        disk.setMaxSizeInBytes(0);
      }
      assertEquals(expected, sections(zhangjie));
    }
    System.out.println("the disk was full " + failures + " times");
    assertTrue(failures > 5, "the disk was full too seldom: " + failures);
  }

  private static MockDirectoryWrapper disk(Random random) {
    MockDirectoryWrapper disk = new MockDirectoryWrapper(random, new ByteBuffersDirectory());
    disk.setAllowRandomFileNotFoundException(false);
    return disk;
  }

  private static List<Section> addAll(MockDirectoryWrapper disk, Path folder) throws IOException {
    try (Zhangjie zhangjie = Zhangjie.open(new KeptDirectory(disk))) {
      zhangjie.add(folder);
      return sections(zhangjie);
    }
  }

  private static List<Section> sections(MockDirectoryWrapper disk) throws IOException {
    try (Zhangjie zhangjie = Zhangjie.open(new KeptDirectory(disk))) {
      return sections(zhangjie);
    }
  }

  private static List<Section> inMemory(Path folder) throws IOException {
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(folder);
      return sections(zhangjie);
    }
  }

  private static List<Section> sections(Zhangjie zhangjie) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (SourceEntry entry : zhangjie.sources()) {
      sections.addAll(zhangjie.sections(entry.source()));
    }
    return sections;
  }

  /** Stays open when the index over it is closed, as a disk does. */
  private static final class KeptDirectory extends FilterDirectory {
    KeptDirectory(Directory disk) {
      super(disk);
    }

    @Override
    public void close() {}
  }

  /** Cuts the power at the n-th operation. */
  private static final class PowerCut extends MockDirectoryWrapper.Failure {
    private int left;
    private boolean isCut;
    private boolean ended;

    PowerCut(int operations) {
      left = operations;
      doFail = true;
    }

    void end() {
      ended = true;
    }

    @Override
    public void eval(MockDirectoryWrapper directory) throws IOException {
      if (!ended && left-- <= 0) {
        isCut = true;
        throw new IOException("the power is cut");
      }
    }
  }
}
