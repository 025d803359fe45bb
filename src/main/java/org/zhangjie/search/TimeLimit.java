package org.zhangjie.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * The time that one search may take. Lucene asks for it while it goes through terms and postings
 * and between stretches of sections. What was found until then is shown in a quarter of that time.
 */
final class TimeLimit implements QueryTimeout {
  private final long shown;
  private final boolean limited;
  private volatile long end;

  private TimeLimit(boolean limited, long nanos) {
    long now = System.nanoTime();
    this.limited = limited;
    this.end = now + nanos;
    this.shown = now + nanos + nanos / 4;
  }

  /** Starts now; without a timeout it never ends. */
  static TimeLimit of(Optional<Duration> timeout) {
    return new TimeLimit(timeout.isPresent(), timeout.map(Duration::toNanos).orElse(0L));
  }

  /** A searcher that stops when the time is over. */
  IndexSearcher searcher(IndexReader reader) throws IOException {
    if (!limited || !(reader instanceof DirectoryReader directory)) {
      return new IndexSearcher(reader);
    }
    IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(directory, this));
    searcher.setTimeout(this);
    return searcher;
  }

  @Override
  public boolean shouldExit() {
    return limited && System.nanoTime() - end > 0;
  }

  /** From now on there is the time for showing what was found. */
  void show() {
    end = shown;
  }
}
