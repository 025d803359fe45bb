package org.zhangjie.highlight;

import java.util.List;

/**
 * One thing a query asks for, as it can be seen in a text: a word, a run of words without a blank
 * between them, or a quoted phrase. Neither what the query excludes nor the question words around a
 * question's matter are sought terms.
 *
 * @param text what was typed, without quotes and operators; folded before it is looked for, so
 *     {@code 2025年} is seen in 二〇二五年
 * @param words the words of {@code text} that say something alone, in order: 生源, 助学, 贷款 of 生源地助学贷款.
 *     A part of the text that holds none of them whole, such as 源地, is marked only where nothing
 *     better is. Empty if every part of two characters may be marked.
 * @param expansions other wordings of the whole term that the search accepted, such as 碳达峰碳中和 for
 *     双碳
 * @param exact whether only the whole counts; otherwise parts of two characters and more count too,
 *     which is how pairs of characters match
 * @param weight what the term counts when passages are compared, 1 where nothing speaks for more
 */
public record SoughtTerm(
    String text, List<String> words, List<String> expansions, boolean exact, double weight) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if {@code weight} is negative or not a number
   */
  public SoughtTerm {
    if (!(weight >= 0)) {
      throw new IllegalArgumentException("weight of " + text + " must be 0 or more: " + weight);
    }
    words = List.copyOf(words);
    expansions = List.copyOf(expansions);
  }

  /** A term of free text. */
  public static SoughtTerm of(String text) {
    return new SoughtTerm(text, List.of(), List.of(), false, 1);
  }

  /** A term of free text and its words. */
  public static SoughtTerm of(String text, List<String> words) {
    return new SoughtTerm(text, words, List.of(), false, 1);
  }

  /** A phrase that counts only as a whole. */
  public static SoughtTerm exact(String text) {
    return new SoughtTerm(text, List.of(), List.of(), true, 1);
  }

  /** This term with other wordings. */
  public SoughtTerm or(List<String> wordings) {
    return new SoughtTerm(text, words, wordings, exact, weight);
  }
}
