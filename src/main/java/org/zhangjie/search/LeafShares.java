package org.zhangjie.search;

import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** Goes through sections that ascend by document, one segment of the index after the other. */
final class LeafShares {
  private LeafShares() {}

  /** What is done with the sections at places [from, to), all of one segment. */
  interface Task {
    void run(LeafReaderContext leaf, int from, int to) throws IOException;
  }

  /**
   * Runs a task on each segment that holds some of the sections.
   *
   * @param count number of sections
   * @param doc the document of the section at a place, in the whole index
   */
  static void each(IndexSearcher searcher, int count, IntUnaryOperator doc, Task task)
      throws IOException {
    int to = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int from = to;
      int end = leaf.docBase + leaf.reader().maxDoc();
      while (to < count && doc.applyAsInt(to) < end) {
        to++;
      }
      if (to > from) {
        task.run(leaf, from, to);
      }
    }
  }
}
