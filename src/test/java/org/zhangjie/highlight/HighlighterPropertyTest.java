package org.zhangjie.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhangjie.section.LineMap;

/** What holds for any text and any query. A failure names the seed of its generator. */
class HighlighterPropertyTest {
  private static final int ROUNDS = 4000;

  private static final String[] ALPHABET = {
    "税", "稅", "收", "国", "國", "林", "长", "⻓", "制", "的", "可以", "第", "条", "十", "二", "○", "〇", "百分之",
    "年", "万", "2", "0", "5", "２", "Ｇ", "g", "GDP", "%", ".", ",", "，", "。", "；", "：", "、", "（一）",
    "①", "”", "“", " ", "　", "\n", "\t", "\r\n", "\u00a0", "\u200b", "\ufeff", "𠮷", "😀", "\ud800",
    "\udc00", "\u0000", "\u001b", "é", "e\u0301", "ﷺ", "ﬁ", "㈱", "か", "한", "ß", "İ", "<", "&", "\"",
    "*"
  };

  private static String randomText(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int letters = 2 + random.nextInt(ALPHABET.length - 1);
    int shift = random.nextInt(ALPHABET.length);
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(ALPHABET[(shift + random.nextInt(letters)) % ALPHABET.length]);
    }
    return text.toString();
  }

  private static List<SoughtTerm> randomTerms(Random random, String text) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String word = random.nextBoolean() ? randomText(random, 12) : part(random, text, 20);
      List<String> others = random.nextInt(4) > 0 ? List.of() : List.of(part(random, text, 8));
      terms.add(
          new SoughtTerm(
              word, randomWords(random, word), others, random.nextInt(3) == 0, random.nextInt(3)));
    }
    return terms;
  }

  private static List<String> randomWords(Random random, String text) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(part(random, text, 4));
    }
    return words;
  }

  private static String part(Random random, String text, int most) {
    int start = random.nextInt(text.length() + 1);
    return text.substring(start, Math.min(text.length(), start + random.nextInt(most)));
  }

  private static boolean partsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static void assertWhole(String text, List<Span> spans, String message) {
    int end = -1;
    for (Span span : spans) {
      assertTrue(span.start() > end && span.end() > span.start(), message);
      assertTrue(span.end() <= text.length(), message);
      assertFalse(partsPair(text, span.start()) || partsPair(text, span.end()), message);
      end = span.end();
    }
  }

  @Test
  void marksStayInBoundsAndSnippetsWithinTheLimit() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = randomText(random, 400);
      SnippetSettings settings =
          new SnippetSettings(20 + random.nextInt(100), 1 + random.nextInt(3));
      Highlights shown =
          Highlighter.of(randomTerms(random, text), settings)
              .highlight(text, List.of(text, ""), text, LineMap.EMPTY);
      assertWhole(text, shown.headingSpans(), "seed " + seed);
      assertEquals(List.of(shown.headingSpans(), List.of()), shown.pathSpans(), "seed " + seed);
      assertTrue(shown.snippets().size() <= settings.count(), "seed " + seed);
      for (Snippet snippet : shown.snippets()) {
        assertWhole(snippet.text(), snippet.spans(), "seed " + seed);
        assertTrue(snippet.text().length() <= settings.length(), "seed " + seed + snippet);
      }
    }
  }

  @Test
  void passagesStandInTheText() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = randomText(random, 300).replace("\t", "");
      String onOneLine = text.replaceAll("[\\p{Cc}]", " ");
      Highlighter highlighter =
          Highlighter.of(randomTerms(random, text), new SnippetSettings(30, 3));
      for (Snippet snippet : highlighter.highlight("", List.of(), text, LineMap.EMPTY).snippets()) {
        assertTrue(onOneLine.contains(snippet.text()), "seed " + seed);
      }
    }
  }

  @Test
  void anyPartOfATextIsMarkedInIt() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = randomText(random, 100);
      int start = random.nextInt(text.length() + 1);
      String part = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(9)));
      boolean exact = random.nextBoolean();
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)
          && !partsPair(text, start)
          && !partsPair(text, start + part.length())) {
        SoughtTerm term = new SoughtTerm(part, List.of(), List.of(), exact, 1);
        List<Span> spans = Highlighter.of(List.of(term)).spans(text);
        assertFalse(spans.isEmpty(), "seed " + seed + ": " + part + " in " + text);
      }
    }
  }

  /** Against brute force, where neither numbers nor function words play a part. */
  @Test
  void marksEveryPairThatTextAndQueryShare() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = ofLetters(random, 60);
      String query = ofLetters(random, 2 + random.nextInt(12));
      BitSet expected = new BitSet();
      for (int i = 0; i + 2 <= text.length(); i++) {
        if (query.contains(text.substring(i, i + 2))) {
          expected.set(i, i + 2);
        }
      }
      BitSet marked = new BitSet();
      for (Span span : Highlighter.of(List.of(SoughtTerm.of(query))).spans(text)) {
        marked.set(span.start(), span.end());
      }
      if (query.length() > 1 && !expected.isEmpty()) {
        assertEquals(expected, marked, "seed " + seed + ": " + query + " in " + text);
      }
    }
  }

  private static String ofLetters(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append("税收林长制".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  @Test
  void aLongTextAndALongQueryTakeNoLongerThanTheyMust() {
    String text = "税收林长".repeat(50_000);
    Highlights shown =
        Highlighter.of(List.of(SoughtTerm.of("税收林长制".repeat(1000))))
            .highlight("", List.of(), text, LineMap.EMPTY);
    assertEquals(1, shown.snippets().size());
  }
}
