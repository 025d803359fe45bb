package org.zhangjie.section;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceLine;

/**
 * Reads lines and remembers what it read, so that a line is decoded once however often it is looked
 * at. The memory is bounded: of a larger source a line is decoded once in each pass over it.
 */
final class RecentLines {
  /** Lines remembered, at most; a power of two. */
  private static final int SLOTS = 1 << 17;

  /** Characters remembered, at most: some 16 MB. */
  private static final int BUDGET = 8_000_000;

  private final SourceDocument document;
  private final @Nullable Seen[] slots;
  private int characters;

  /** A line as the source has it and without its marks. */
  record Seen(int number, SourceLine source, MarkedLine marked) {
    private int length() {
      return source.text().length();
    }
  }

  RecentLines(SourceDocument document) {
    this.document = document;
    this.slots =
        new Seen[Math.min(SLOTS, Integer.highestOneBit(Math.max(1, document.lineCount())) * 2)];
  }

  Seen line(int number) {
    int slot = number & slots.length - 1;
    Seen seen = slots[slot];
    if (seen == null || seen.number() != number) {
      SourceLine source = document.line(number);
      characters -= seen == null ? 0 : seen.length();
      seen = new Seen(number, source, MarkReader.read(source));
      keep(slot, seen);
    }
    return seen;
  }

  private void keep(int slot, Seen seen) {
    characters += seen.length();
    if (characters > BUDGET) {
      Arrays.fill(slots, null);
      characters = seen.length();
    }
    slots[slot] = seen;
  }
}
