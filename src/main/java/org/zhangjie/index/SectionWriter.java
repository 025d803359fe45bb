package org.zhangjie.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The one writer of an index. A source is replaced as a whole: no commit holds a part of it.
 *
 * <p>Safe for use by several threads.
 */
final class SectionWriter implements Closeable {
  /** Marks the Lucene documents of a source that is written in pieces, until it is complete. */
  private static final String PIECE_OF = "pieceOf";

  private final IndexWriter writer;
  private final WriterNote note;

  /** Shared while a source is being written, exclusive while committing. */
  private final ReadWriteLock whole = new ReentrantReadWriteLock();

  private SectionWriter(IndexWriter writer, WriterNote note) {
    this.writer = writer;
    this.note = note;
  }

  /** Opens the writer of a directory, with an empty index where there is none. */
  static SectionWriter open(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      IndexFormat.check(directory);
    }
    IndexWriter writer = lock(directory);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(IndexFormat.stamp().entrySet());
        writer.commit();
      }
      return new SectionWriter(writer, WriterNote.write(directory));
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriter lock(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, new IndexWriterConfig(IndexAnalysis.analyzer()));
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(
          directory
              + ": is being written by "
              + WriterNote.holder(directory)
              + "; wait until it is done, searching works meanwhile",
          e);
    }
  }

  SourceEntry put(SourceEntry entry, SourceBlock block) throws IOException {
    List<Document> first = block.next();
    whole.readLock().lock();
    try {
      if (block.hasNext()) {
        putInPieces(entry.source(), first, block);
      } else {
        writer.updateDocuments(sourceTerm(entry.source()), first);
      }
      return block.entry();
    } finally {
      whole.readLock().unlock();
    }
  }

  /** Lucene keeps the postings of a block in memory until its end: too much for a large source. */
  private void putInPieces(String source, List<Document> first, SourceBlock block)
      throws IOException {
    Term piece = new Term(PIECE_OF, UUID.randomUUID().toString());
    boolean complete = false;
    try {
      addPiece(piece, first);
      while (block.hasNext()) {
        addPiece(piece, block.next());
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

  private void addPiece(Term piece, List<Document> documents) throws IOException {
    for (Document document : documents) {
      document.add(new StringField(piece.field(), piece.text(), Field.Store.NO));
    }
    writer.addDocuments(documents);
  }

  void remove(String source) throws IOException {
    writer.deleteDocuments(sourceTerm(source));
  }

  void commit() throws IOException {
    whole.writeLock().lock();
    try {
      if (writer.hasUncommittedChanges()) {
        writer.setLiveCommitData(IndexFormat.stamp().entrySet());
        writer.commit();
      }
    } finally {
      whole.writeLock().unlock();
    }
  }

  private static Term sourceTerm(String source) {
    return new Term(SectionFields.SOURCE, source);
  }

  /** Drops what was not committed, and lets go of the index. */
  @Override
  public void close() throws IOException {
    try {
      note.remove();
    } finally {
      writer.rollback();
    }
  }
}
