package org.zhangjie;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.lucene.store.AlreadyClosedException;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;

/**
 * Carries out a plan: files are read, split and analysed on all cores while one writer takes them.
 * As many bytes of sources are in memory at a time as the index's {@link
 * org.zhangjie.index.MemoryBudget} allows; a larger file is read alone.
 */
final class IndexRun {
  /** A run that is killed loses at most the work on this many bytes of sources. */
  private static final long BYTES_PER_COMMIT = 256L << 20;

  private final SectionIndex index;
  private final IndexPlan plan;
  private final ProgressListener listener;
  private final FileIndexing files;
  private final int bytesInFlight;
  private final Semaphore memory;
  private volatile boolean stopped;
  private boolean inOneCommit;
  private boolean writes = true;
  private int threads = Runtime.getRuntime().availableProcessors();
  private int done;

  IndexRun(SectionIndex index, IndexPlan plan, DocumentReader reader, ProgressListener listener) {
    this.index = index;
    this.plan = plan;
    this.listener = listener;
    this.files = new FileIndexing(index, reader);
    this.bytesInFlight = index.memory().bytesInFlight();
    this.memory = new Semaphore(bytesInFlight);
  }

  /** Lets readers see nothing before the end, however much there is to do. */
  IndexRun inOneCommit() {
    inOneCommit = true;
    return this;
  }

  /** Sets how many files are read at a time; as many as there are processors by default. */
  IndexRun threads(int count) {
    threads = count;
    return this;
  }

  /** Tells what a run would do: files are read and compared, nothing is written. */
  IndexReport preview() throws IOException {
    files.preview();
    writes = false;
    return IndexReport.of(plan, readAll());
  }

  /** Runs to the end and commits. A failure of the index itself drops what was not committed. */
  IndexReport run() throws IOException {
    try {
      List<FileOutcome> outcomes = readAll();
      for (SourceEntry entry : plan.vanished()) {
        index.remove(entry.source());
      }
      index.commit();
      return IndexReport.of(plan, outcomes);
    } catch (IOException | RuntimeException | Error e) {
      rollback(e);
      throw e;
    }
  }

  private void rollback(Throwable failure) {
    try {
      index.rollback();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private List<FileOutcome> readAll() throws IOException {
    // Closing the pool waits for its threads.
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<FileOutcome> outcomes = outcomes(pool);
      writeBuffers(pool);
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("indexing was interrupted");
    }
  }

  private List<FileOutcome> outcomes(ExecutorService pool)
      throws IOException, InterruptedException {
    try {
      return outcomes(submitAll(pool));
    } finally {
      stopped = true;
    }
  }

  /**
   * Each thread has filled a buffer: a commit alone would write one after the other. Of threads
   * that reach for the same buffer one gets it and the others none, so each asks again.
   */
  private void writeBuffers(ExecutorService pool) throws IOException, InterruptedException {
    List<Future<?>> written = new ArrayList<>();
    for (int i = 0; writes && i < threads; i++) {
      written.add(
          pool.submit(() -> {
            for (int attempt = 0; attempt < threads; attempt++) {
              index.writeBuffer();
            }
            return true;
          }));
    }
    for (Future<?> each : written) {
      result(each);
    }
  }

  private List<Future<FileOutcome>> submitAll(ExecutorService pool)
      throws IOException, InterruptedException {
    List<Future<FileOutcome>> futures = new ArrayList<>();
    long sinceCommit = 0;
    for (IndexPlan.Read read : plan.reads()) {
      int share = (int) Math.clamp(read.file().size(), 1, bytesInFlight);
      memory.acquire(share);
      futures.add(pool.submit(() -> add(read, share)));
      sinceCommit += share;
      if (sinceCommit >= BYTES_PER_COMMIT && !inOneCommit) {
        index.commit();
        sinceCommit = 0;
      }
    }
    return futures;
  }

  private FileOutcome add(IndexPlan.Read read, int share) throws IOException {
    boolean added = false;
    try {
      if (stopped) {
        throw new InterruptedIOException("indexing was stopped");
      }
      FileOutcome outcome = files.add(read);
      tell(read.source());
      added = true;
      return outcome;
    } finally {
      stopped |= !added;
      memory.release(share);
    }
  }

  private synchronized void tell(String source) {
    done++;
    listener.done(done + plan.unchanged(), plan.reads().size() + plan.unchanged(), source);
  }

  private static List<FileOutcome> outcomes(List<Future<FileOutcome>> futures)
      throws IOException, InterruptedException {
    List<FileOutcome> outcomes = new ArrayList<>();
    for (Future<FileOutcome> future : futures) {
      outcomes.add(result(future));
    }
    return outcomes;
  }

  private static <T> T result(Future<T> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw unwrap(e);
    }
  }

  private static IOException unwrap(ExecutionException failure) {
    return switch (failure.getCause()) {
      case IOException e -> e;
      case AlreadyClosedException e when e.getCause() instanceof IOException cause -> cause;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> new IOException(failure);
    };
  }
}
