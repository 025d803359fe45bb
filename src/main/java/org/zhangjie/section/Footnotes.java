package org.zhangjie.section;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes: lines that open with the number of a reference mark still unanswered. A note belongs
 * to the line that refers to it, wherever it is printed.
 */
final class Footnotes {
  /** Lines between a reference and its note, at most. */
  private static final int REACH = 120;

  /** Columns of the name of an annex that explains words. */
  private static final int WIDEST_NAME = 40;

  private final Map<Integer, Integer> references = new HashMap<>();

  private Footnotes() {}

  /** A reference that waits for its note. */
  private record Reference(int number, int line) {}

  static Footnotes find(Lines lines, Noise noise) {
    Footnotes notes = new Footnotes();
    if (hasGlossary(lines)) {
      return notes;
    }
    ArrayDeque<Reference> waiting = new ArrayDeque<>();
    for (int n = 1; n <= lines.count(); n++) {
      if (!lines.isText(n) || noise.is(n)) {
        continue;
      }
      while (!waiting.isEmpty() && n - waiting.peek().line() > REACH) {
        waiting.poll();
      }
      if (!waiting.isEmpty() && answers(lines.marker(n), waiting.peek().number())) {
        notes.references.put(n, waiting.poll().line());
      }
      if (lines.is(n, Lines.REFERS)) {
        for (int number : MarkReader.references(lines.raw(n))) {
          waiting.add(new Reference(number, n));
        }
      }
    }
    return notes;
  }

  /** Whether an annex explains the words that marks refer to: it keeps its own entries. */
  private static boolean hasGlossary(Lines lines) {
    for (int n = 1; n <= lines.count(); n++) {
      boolean brief = lines.isText(n) && lines.width(n) <= WIDEST_NAME;
      if (brief && Genre.of(HeadingText.tidy(lines.text(n))).equals("annex-glossary")) {
        return true;
      }
    }
    return false;
  }

  private static boolean answers(@Nullable Marker marker, int number) {
    return marker != null
        && marker.number() == number
        && (marker.form() == MarkerForm.ARABIC_DOT
            || marker.form() == MarkerForm.ENCLOSED
            || marker.form() == MarkerForm.DECIMAL && marker.outer().isEmpty());
  }

  /** Whether the line is a note. */
  boolean is(int line) {
    return !references.isEmpty() && references.containsKey(line);
  }

  /** The line that refers to the note on this line. */
  int reference(int line) {
    return references.getOrDefault(line, 0);
  }
}
