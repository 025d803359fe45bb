package org.zhangjie.search;

/** Thrown when a query in {@linkplain QuerySyntax#LUCENE Lucene's syntax} is not well-formed. */
public class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * Makes an exception.
   *
   * @param column where, counted from 1 in UTF-16 units; 0 if the place is not known
   * @param problem what is wrong, as a sentence
   */
  public QuerySyntaxException(int column, String problem) {
    super(problem);
    this.column = column;
  }

  /** Where the query stops being well-formed, counted from 1; 0 if the place is not known. */
  public int column() {
    return column;
  }
}
