package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.util.CharArrayIterator;
import org.junit.jupiter.api.Test;

/** Sentences end where the iterator of the running JDK ends them. */
class SentenceBreaksTest {

  private static final long SEED = Long.getLong("zhangjie.seed", new Random().nextLong());

  /** One or two of each class of character. */
  private static final String[] KINDS = {
    ",", "\u2029", ".", "．", "\"", "!", "。", "国", "A", "a", "।", "@", "1", ")", "(", " ", "\n",
    "\u0301", "\uFFFF", "\uD800", "😀"
  };

  private final BreakIterator jdk = BreakIterator.getSentenceInstance(Locale.ROOT);
  private final CharArrayIterator characters = CharArrayIterator.newSentenceInstance();
  private final SentenceBreaks ours = new SentenceBreaks();

  @Test
  void agreesOnEveryShortText() {
    for (int i = 0; i < KINDS.length * KINDS.length * KINDS.length * KINDS.length; i++) {
      var text = new StringBuilder();
      for (int rest = i; rest > 0; rest /= KINDS.length) {
        text.append(KINDS[rest % KINDS.length]);
      }
      assertSameEnds(text.toString());
    }
  }

  @Test
  void agreesOnLongRandomTexts() {
    var random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      int kinds = 1 + random.nextInt(KINDS.length);
      int shift = random.nextInt(KINDS.length);
      var text = new StringBuilder();
      for (int left = random.nextInt(80); left > 0; left--) {
        text.append(KINDS[(shift + random.nextInt(kinds)) % KINDS.length]);
      }
      assertSameEnds(text.toString());
    }
  }

  @Test
  void agreesOnEveryCharacter() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String character = Character.toString(c);
      assertSameEnds(". " + character + "A.国");
      if (Character.isBmpCodePoint(c)) {
        assertSameEnds("." + character + ",! " + character);
        assertSameEnds(".  " + character + ".a");
      }
    }
  }

  private void assertSameEnds(String text) {
    assertEquals(expected(text), actual(text), () -> text + " of seed " + SEED);
  }

  private List<Integer> expected(String text) {
    characters.setText(text.toCharArray(), 0, text.length());
    jdk.setText(characters);
    List<Integer> ends = new ArrayList<>();
    for (int end = jdk.next(); end != BreakIterator.DONE; end = jdk.next()) {
      ends.add(end);
    }
    return ends;
  }

  private List<Integer> actual(String text) {
    ours.setText(text.toCharArray(), text.length());
    List<Integer> ends = new ArrayList<>();
    for (int end = 0; end < text.length(); ) {
      end = ours.next(end);
      ends.add(end);
    }
    return ends;
  }
}
