package org.zhangjie.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/**
 * Something done with a snapshot of the index.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface SearchTask<T> {
  /** Runs on a searcher that stays valid until this returns, and no longer. */
  T run(IndexSearcher searcher) throws IOException;
}
