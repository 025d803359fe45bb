package org.zhangjie.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhangjie.analysis.TextView;

/**
 * Finds what carries no weight in a question: question words, polite filler, particles. The lists
 * stand in {@code question-words.txt}.
 */
final class QuestionWords {
  private static final List<String> ANYWHERE = new ArrayList<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    List<String> lines = lines();
    boolean anywhere = true;
    for (String line : lines) {
      if (line.startsWith("[")) {
        anywhere = line.equals("[anywhere]");
      } else if (!line.startsWith("#") && !line.isBlank()) {
        List<String> wordings = List.of(line.strip().split(" +", -1));
        (anywhere ? ANYWHERE : WORDS).addAll(wordings);
      }
    }
    ANYWHERE.sort(Comparator.comparingInt(String::length).reversed());
  }

  private QuestionWords() {}

  private static List<String> lines() {
    try (InputStream in = QuestionWords.class.getResourceAsStream("question-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: question-words.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource question-words.txt", e);
    }
  }

  /**
   * What is left of a text, and what was passed over.
   *
   * @param pieces the stretches that carry weight, in order
   * @param ignored the rest, in order
   * @param question whether a wording of the first list was among it, which makes it a question
   */
  record Content(List<String> pieces, List<String> ignored, boolean question) {}

  /** Parts a text. A text of nothing but filler is left whole: someone may look for 如何. */
  static Content of(String text) {
    BitSet dropped = new BitSet(text.length());
    List<String> ignored = new ArrayList<>();
    for (String wording : ANYWHERE) {
      for (int i = text.indexOf(wording); i >= 0; i = text.indexOf(wording, i + 1)) {
        if (dropped.nextSetBit(i) < 0 || dropped.nextSetBit(i) >= i + wording.length()) {
          dropped.set(i, i + wording.length());
          ignored.add(wording);
        }
      }
    }
    boolean question = !ignored.isEmpty();
    for (QueryTerms.Token token : QueryTerms.tokens(TextView.WORDS, blankOut(text, dropped))) {
      if (WORDS.contains(token.term())) {
        dropped.set(token.start(), token.end());
        ignored.add(token.term());
      }
    }
    List<String> pieces = pieces(text, dropped);
    return pieces.isEmpty()
        ? new Content(List.of(text), List.of(), false)
        : new Content(pieces, ignored, question);
  }

  private static String blankOut(String text, BitSet dropped) {
    StringBuilder rest = new StringBuilder(text);
    dropped.stream().forEach(i -> rest.setCharAt(i, '。'));
    return rest.toString();
  }

  private static List<String> pieces(String text, BitSet dropped) {
    List<String> pieces = new ArrayList<>();
    int start = dropped.nextClearBit(0);
    while (start < text.length()) {
      int next = dropped.nextSetBit(start);
      int end = next < 0 ? text.length() : next;
      String piece = text.substring(start, end);
      if (!QueryTerms.tokens(TextView.BIGRAMS, piece).isEmpty()) {
        pieces.add(piece);
      }
      start = dropped.nextClearBit(end);
    }
    return pieces;
  }
}
