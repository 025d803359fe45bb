package org.zhangjie.search;

/**
 * What is asked of an index.
 *
 * @param query the words as a person types them
 * @param limit most hits to return, 1 or more
 * @param offset how many of the best hits to pass over
 */
public record SearchRequest(String query, int limit, int offset) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code limit} is less than 1 or {@code offset} negative
   */
  public SearchRequest {
    if (limit < 1 || offset < 0) {
      throw new IllegalArgumentException("limit or offset out of range: " + limit + ", " + offset);
    }
  }

  /** Asks for the ten best hits. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, 10, 0);
  }

  /** The same with another limit. */
  public SearchRequest limit(int limit) {
    return new SearchRequest(query, limit, offset);
  }

  /** The same with another offset. */
  public SearchRequest offset(int offset) {
    return new SearchRequest(query, limit, offset);
  }
}
