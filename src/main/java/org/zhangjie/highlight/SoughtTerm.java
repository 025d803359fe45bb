package org.zhangjie.highlight;

import java.util.List;

/**
 * One thing a query asks for, as it can be seen in a text: a word, a run of words without a blank
 * between them, or a quoted phrase. What the query excludes is not a sought term.
 *
 * @param text what was typed, without quotes and operators; folded before it is looked for, so
 *     {@code 2025年} is seen in 二〇二五年
 * @param expansions other wordings of the whole term that the search accepted, such as 碳达峰碳中和 for
 *     双碳
 * @param exact whether only the whole counts; otherwise parts of two characters and more count too,
 *     which is how pairs of characters match
 * @param weight what the term counts when passages are compared, 1 where nothing speaks for more
 */
public record SoughtTerm(String text, List<String> expansions, boolean exact, double weight) {
  /**
   * Copies the expansions.
   *
   * @throws IllegalArgumentException if {@code weight} is negative or not a number
   */
  public SoughtTerm {
    if (!(weight >= 0)) {
      throw new IllegalArgumentException("weight of " + text + " must be 0 or more: " + weight);
    }
    expansions = List.copyOf(expansions);
  }

  /** A term of free text. */
  public static SoughtTerm of(String text) {
    return new SoughtTerm(text, List.of(), false, 1);
  }

  /** A phrase that counts only as a whole. */
  public static SoughtTerm exact(String text) {
    return new SoughtTerm(text, List.of(), true, 1);
  }

  /** This term with other wordings. */
  public SoughtTerm or(List<String> wordings) {
    return new SoughtTerm(text, wordings, exact, weight);
  }
}
