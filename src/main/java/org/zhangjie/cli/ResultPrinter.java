package org.zhangjie.cli;

import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** A form in which the answers to queries are printed, one after the other. */
interface ResultPrinter {
  /**
   * Prints one answer.
   *
   * @param qid id of the query in a batch, empty for a single query
   */
  void print(String qid, SearchRequest request, SearchResult result);

  /** Called once after the last answer. */
  default void end() {}
}
