package org.zhangjie.search;

/**
 * What to look for instead.
 *
 * @param kind what the text is
 * @param text the word, the heading or the value; empty where only a filter is to be dropped
 * @param instead the word of the query, or {@code kind:value}, that it stands for; empty if it
 *     stands for the whole query
 * @param sections in how many sections it stands, or how many match without the filter
 */
public record Suggestion(Kind kind, String text, String instead, long sections) {
  /** What a suggestion is. */
  public enum Kind {
    /** A likely correction of a word. */
    CORRECTION,
    /** A heading in the index that resembles the query. */
    HEADING,
    /** A value that a property has in the index, in place of one that it has nowhere. */
    VALUE,
    /**
     * A filter without which there are hits ({@code instead} is empty for all filters together);
     * with a text, a value that some of these hits have.
     */
    FILTER
  }
}
