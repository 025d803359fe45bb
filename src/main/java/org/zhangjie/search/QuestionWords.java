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

  /** Of the words of one character, those that are part of no term: 的, not 中. */
  private static final Set<String> PARTICLES = new HashSet<>();

  static {
    List<String> lines = lines();
    String list = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        list = line;
      } else if (!line.startsWith("#") && !line.isBlank()) {
        add(list, List.of(line.strip().split(" +", -1)));
      }
    }
    ANYWHERE.sort(Comparator.comparingInt(String::length).reversed());
  }

  private QuestionWords() {}

  private static void add(String list, List<String> wordings) {
    (list.equals("[anywhere]") ? ANYWHERE : WORDS).addAll(wordings);
    if (list.equals("[particle]")) {
      PARTICLES.addAll(wordings);
    }
  }

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

  /**
   * Whether a query is a whole question: it has a wording of the first list, or ends in a question
   * mark. Any other query keeps every character: 碳达峰碳中和 is not 碳达峰碳 with two little words.
   */
  static boolean asks(String query) {
    return query.stripTrailing().endsWith("？")
        || query.stripTrailing().endsWith("?")
        || ANYWHERE.stream().anyMatch(query::contains);
  }

  /**
   * Parts a text. A text of nothing but filler is left whole: someone may look for 如何.
   *
   * @param asked whether it is part of a whole question, in which little words are passed over
   */
  static Content of(String text, boolean asked) {
    return asked ? content(text) : new Content(List.of(text), List.of(), false);
  }

  private static Content content(String text) {
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
    for (QueryTerms.Token token : fillers(blankOut(text, dropped))) {
      dropped.set(token.start(), token.end());
      ignored.add(token.term());
    }
    List<String> pieces = pieces(text, dropped);
    return pieces.isEmpty()
        ? new Content(List.of(text), List.of(), false)
        : new Content(pieces, ignored, question);
  }

  /**
   * The tokens that are words of the second list. One character beside another that is no such word
   * is part of what the segmenter doesn't know: 中 and 和 in 碳中和.
   */
  private static List<QueryTerms.Token> fillers(String text) {
    List<QueryTerms.Token> fillers = new ArrayList<>();
    List<QueryTerms.Token> singles = new ArrayList<>();
    for (QueryTerms.Token token : QueryTerms.tokens(TextView.WORDS, text)) {
      boolean single = token.end() - token.start() == 1;
      if (!single || (!singles.isEmpty() && singles.getLast().end() != token.start())) {
        fillers.addAll(loose(singles));
        singles.clear();
      }
      if (single) {
        singles.add(token);
      } else if (WORDS.contains(token.term())) {
        fillers.add(token);
      }
    }
    fillers.addAll(loose(singles));
    return fillers;
  }

  /** The fillers of a run of single characters. */
  private static List<QueryTerms.Token> loose(List<QueryTerms.Token> singles) {
    boolean allWords = singles.stream().allMatch(token -> WORDS.contains(token.term()));
    return singles.stream()
        .filter(
            token -> PARTICLES.contains(token.term()) || (allWords && WORDS.contains(token.term())))
        .toList();
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
