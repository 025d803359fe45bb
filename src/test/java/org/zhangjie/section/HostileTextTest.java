package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceLine;

/**
 * Whatever the source, the splitter's work grows as the source does. Work is counted, not timed:
 * characters read from the source and bytes allocated. Times are printed by {@code SplitterSpeed}
 * of the profile {@code bench}.
 */
class HostileTextTest {
  private static final int SIZE = 150;

  /** Four times the source may take this many times the work: not sixteen. */
  private static final int GROWTH = 6;

  /** What is allocated once, whatever the source. */
  private static final long CONSTANT = 500_000;

  /** A source that counts what is read from it. */
  private static final class Counted implements SourceDocument {
    private final SourceDocument source;
    private long characters;

    private Counted(String text) {
      this.source = SourceDocument.of("source.txt", text);
    }

    @Override
    public String source() {
      return source.source();
    }

    @Override
    public int lineCount() {
      return source.lineCount();
    }

    @Override
    public SourceLine line(int number) {
      SourceLine line = source.line(number);
      characters += line.text().length() + 1;
      return line;
    }

    @Override
    public String sha256() {
      return source.sha256();
    }
  }

  private record Work(long characters, long bytes) {
    static Work of(String text) {
      Counted source = new Counted(text);
      ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = thread.getCurrentThreadAllocatedBytes();
      SplitDocument split = new SectionSplitter().split(source);
      split.sections().forEach(section -> assertTrue(section.depth() > 0));
      return new Work(source.characters, thread.getCurrentThreadAllocatedBytes() - before);
    }
  }

  @ParameterizedTest
  @EnumSource(HostileText.class)
  void workGrowsAsTheSourceDoes(HostileText text) {
    Work small = Work.of(text.of(SIZE));
    Work large = Work.of(text.of(4 * SIZE));
    assertTrue(
        large.characters() <= GROWTH * small.characters(),
        () -> text.name() + " read: " + small + ", four times as large: " + large);
    assertTrue(
        large.bytes() <= GROWTH * small.bytes() + CONSTANT,
        () -> text.name() + " allocated: " + small + ", four times as large: " + large);
  }

  @Test
  void everyLineOfAnythingIsAccountedForOnce() {
    for (int seed = 1; seed <= 200; seed++) {
      String text = HostileText.random(new Random(seed), 200);
      SourceDocument source = SourceDocument.of("source.txt", text);
      int[] told = new int[source.lineCount() + 1];
      for (LineDisposition line : new SectionSplitter().split(source).account()) {
        for (int n = line.lines().from(); n <= line.lines().to(); n++) {
          told[n]++;
        }
      }
      for (int n = 1; n <= source.lineCount(); n++) {
        boolean blank = source.line(n).text().isBlank();
        assertTrue(blank || told[n] == 1, "seed " + seed + ", line " + n + " told " + told[n]);
        assertTrue(told[n] <= 1, "seed " + seed + ", line " + n + " told " + told[n]);
      }
    }
  }

  @Test
  void aLineWithoutEndIsNoHeading() {
    SplitDocument split =
        new SectionSplitter().split(SourceDocument.of("source.txt", HostileText.ONE_HEADING.of(2)));
    split.sections().forEach(section -> assertTrue(section.heading().length() <= 200));
    assertEquals(1, split.sections().iterator().next().depth());
  }
}
