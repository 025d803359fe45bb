package org.zhangjie.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.zhangjie.section.Section;

/**
 * The one writer of an index. A source is replaced as a whole: no commit holds a part of it.
 *
 * <p>Safe for use by several threads.
 */
final class SectionWriter implements Closeable {
  /** Marks the Lucene documents of a source that is written in pieces, until it is complete. */
  private static final String PIECE_OF = "pieceOf";

  private final Directory directory;
  private final MemoryBudget memory;
  private final SortedSet<String> folders = new TreeSet<>();

  /** Shared while a source is being written, exclusive while committing. */
  private final ReadWriteLock whole = new ReentrantReadWriteLock();

  /** Held by the thread that makes room in the buffers. */
  private final ReentrantLock flushing = new ReentrantLock();

  private final PendingTerms pending;
  private IndexWriter writer;
  private boolean rolledBack;
  private boolean foldersChanged;

  private SectionWriter(
      Directory directory,
      MemoryBudget memory,
      PendingTerms pending,
      IndexWriter writer,
      Collection<String> folders) {
    this.directory = directory;
    this.memory = memory;
    this.pending = pending;
    this.writer = writer;
    this.folders.addAll(folders);
    FolderNote.write(directory, this.folders);
  }

  /** Opens the writer of a directory, with an empty index where there is none. */
  static SectionWriter open(Directory directory, MemoryBudget memory) throws IOException {
    Map<String, String> commitData =
        DirectoryReader.indexExists(directory) ? IndexFormat.check(directory) : Map.of();
    PendingTerms pending = new PendingTerms();
    IndexWriter writer = lock(directory, memory, pending, OpenMode.CREATE_OR_APPEND);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(IndexFormat.commitData(List.of()).entrySet());
        writer.commit();
      }
      List<String> folders = IndexFormat.folders(commitData);
      return new SectionWriter(directory, memory, pending, writer, folders);
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  /**
   * Opens a writer which starts anew: its first commit puts an end to what the directory holds, in
   * one step.
   *
   * @throws IndexFormatException if the directory holds an index of other code
   */
  static SectionWriter replace(Directory directory, MemoryBudget memory) throws IOException {
    List<String> folders = IndexFormat.foldersOf(directory);
    if (!IndexFormat.isListReadable(directory)) {
      dropList(directory);
    }
    PendingTerms pending = new PendingTerms();
    IndexWriter writer = lock(directory, memory, pending, OpenMode.CREATE);
    return new SectionWriter(directory, memory, pending, writer, folders);
  }

  /** Lucene starts nothing anew where there is a list that it cannot read. */
  private static void dropList(Directory directory) throws IOException {
    try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          held.ensureValid();
          directory.deleteFile(file);
        }
      }
    } catch (LockObtainFailedException e) {
      throw locked(directory, e);
    }
  }

  private static IndexWriter lock(
      Directory directory, MemoryBudget memory, PendingTerms pending, OpenMode mode)
      throws IOException {
    try {
      IndexWriterConfig config = new IndexWriterConfig(IndexAnalysis.analyzer());
      config.setOpenMode(mode).setMergeScheduler(new QuietMerges());
      config.setRAMBufferSizeMB(memory.bufferMegabytes());
      config.setCodec(new InvertingCodec(pending)).setSimilarity(new TermMark.Norms());
      IndexWriter writer = new IndexWriter(directory, config);
      WriterNote.write(directory);
      return writer;
    } catch (LockObtainFailedException e) {
      throw locked(directory, e);
    }
  }

  static IndexLockedException locked(Directory directory, LockObtainFailedException cause) {
    String holder = WriterNote.holder(directory);
    return new IndexLockedException(
        IndexFormat.place(directory)
            + ": is being written by "
            + holder
            + "; wait until it is done, or end it",
        cause);
  }

  /**
   * The writer. Lucene closes it when a disk is full or fails; only after {@link #rollback}, when
   * nobody counts on uncommitted changes any more, a new one takes its place.
   */
  private synchronized IndexWriter writer() throws IOException {
    if (rolledBack) {
      writer = lock(directory, memory, pending, OpenMode.CREATE_OR_APPEND);
      rolledBack = false;
    }
    return writer;
  }

  /** Searchers of what is being written, for an index that takes the place of another. */
  SearcherManager searchers() throws IOException {
    return new SearcherManager(writer(), null);
  }

  /** The folders from which the index is built, absolute, by name. */
  synchronized List<String> folders() {
    return List.copyOf(folders);
  }

  /** Notes a folder with the next commit. */
  synchronized void addFolder(String folder) {
    foldersChanged |= folders.add(folder);
  }

  SourceEntry put(SourceEntry entry, Iterable<Section> sections) throws IOException {
    SourceBlock block = new SourceBlock(entry, sections, memory.pieceChars(), pending);
    Iterable<Document> first = block.next();
    whole.readLock().lock();
    try {
      if (block.hasNext()) {
        putInPieces(entry.source(), first, block);
      } else {
        writer().updateDocuments(sourceTerm(entry.source()), first);
        makeRoom(writer());
      }
      return block.entry();
    } finally {
      whole.readLock().unlock();
    }
  }

  /** Writes one buffer to disk, if there is one. */
  void writeBuffer() throws IOException {
    whole.readLock().lock();
    try {
      writer().flushNextBuffer();
    } finally {
      whole.readLock().unlock();
    }
  }

  /** Writes a buffer to disk if there is too much in them, unless another thread is at it. */
  private void makeRoom(IndexWriter writer) throws IOException {
    if (pending.bytes() > memory.pendingBytes() && flushing.tryLock()) {
      try {
        writer.flushNextBuffer();
      } finally {
        flushing.unlock();
      }
    }
  }

  /** Lucene keeps the postings of a block in memory until its end: too much for a large source. */
  private void putInPieces(String source, Iterable<Document> first, SourceBlock block)
      throws IOException {
    IndexWriter writer = writer();
    Term piece = new Term(PIECE_OF, UUID.randomUUID().toString());
    boolean complete = false;
    try {
      block.mark(piece);
      addPiece(writer, first);
      while (block.hasNext()) {
        addPiece(writer, block.next());
      }
      writer.deleteDocuments(
          new BooleanQuery.Builder()
              .add(new TermQuery(sourceTerm(source)), Occur.MUST)
              .add(new TermQuery(piece), Occur.MUST_NOT)
              .build());
      complete = true;
    } finally {
      if (!complete && writer.isOpen()) {
        writer.deleteDocuments(piece);
      }
    }
  }

  private void addPiece(IndexWriter writer, Iterable<Document> piece) throws IOException {
    writer.addDocuments(piece);
    makeRoom(writer);
  }

  void remove(String source) throws IOException {
    writer().deleteDocuments(sourceTerm(source));
  }

  void commit() throws IOException {
    whole.writeLock().lock();
    try {
      commitWhole();
    } finally {
      whole.writeLock().unlock();
    }
  }

  private synchronized void commitWhole() throws IOException {
    if (foldersChanged || writer().hasUncommittedChanges()) {
      writer().setLiveCommitData(IndexFormat.commitData(folders).entrySet());
      writer().commit();
      FolderNote.write(directory, folders);
      foldersChanged = false;
    }
  }

  /** Drops what was not committed, and lets go of the index until something is written again. */
  void rollback() throws IOException {
    whole.writeLock().lock();
    try {
      rollbackWhole();
    } finally {
      whole.writeLock().unlock();
    }
  }

  private synchronized void rollbackWhole() throws IOException {
    rolledBack = true;
    WriterNote.remove(directory);
    // Lucene waits for its merges, which it cannot on a thread that is interrupted.
    boolean interrupted = Thread.interrupted();
    try {
      writer.rollback();
    } finally {
      pending.clear();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Term sourceTerm(String source) {
    return new Term(SectionFields.SOURCE, source);
  }

  /** Drops what was not committed, and lets go of the index. */
  @Override
  public void close() throws IOException {
    rollback();
  }

  /** A failed merge closes the writer, and whoever uses it next learns why. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }
}
