package org.zhangjie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.Directory;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.FolderListing;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.index.IndexCheck;
import org.zhangjie.index.IndexHealth;
import org.zhangjie.index.IndexRemains;
import org.zhangjie.index.MemoryBudget;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.DocumentGroup;
import org.zhangjie.search.Facets;
import org.zhangjie.search.OutlineMap;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.search.SectionSearcher;
import org.zhangjie.section.NumberingWarning;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionSplitter;
import org.zhangjie.section.SplitDocument;

/**
 * A searchable index of official documents, by section: open it, add folders, search.
 *
 * <p>Safe for use by several threads: searches run while documents are added, and see the last
 * complete state. Whoever opens it closes it; every method but {@link #close} throws {@link
 * IllegalStateException} afterwards.
 */
public final class Zhangjie implements AutoCloseable {
  private final SectionIndex index;
  private final SectionSearcher searcher;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean closed;

  private Zhangjie(SectionIndex index) {
    this.index = index;
    this.searcher = new SectionSearcher(index);
  }

  /**
   * Opens the index in a directory, and makes the directory and an empty index where there is none.
   *
   * @throws org.zhangjie.index.IndexFormatException if the index was written by another version
   * @throws org.zhangjie.index.IndexLockedException if another writer has it open
   */
  public static Zhangjie open(Path directory) throws IOException {
    return open(directory, MemoryBudget.DEFAULT);
  }

  /**
   * The same as {@link #open(Path)}, with another bound to the memory that adding documents takes.
   *
   * @throws org.zhangjie.index.IndexFormatException if the index was written by another version
   * @throws org.zhangjie.index.IndexLockedException if another writer has it open
   */
  public static Zhangjie open(Path directory, MemoryBudget memory) throws IOException {
    return new Zhangjie(SectionIndex.open(directory, memory));
  }

  /**
   * Opens the index in a directory for searching only, which any number of processes may do at a
   * time. Nothing is written to the directory.
   *
   * @throws java.nio.file.NoSuchFileException if there is no index
   * @throws org.zhangjie.index.IndexFormatException if the index was written by another version
   */
  public static Zhangjie openReadOnly(Path directory) throws IOException {
    return new Zhangjie(SectionIndex.openReadOnly(directory));
  }

  /**
   * As {@link #openReadOnly}, for a process that ends after one search: open sooner, while each
   * search takes a little longer.
   *
   * @throws java.nio.file.NoSuchFileException if there is no index
   * @throws org.zhangjie.index.IndexFormatException if the index was written by another version
   */
  public static Zhangjie openOnce(Path directory) throws IOException {
    return new Zhangjie(SectionIndex.openOnce(directory));
  }

  /** Opens or makes an index in any Lucene directory, which is closed with it. */
  public static Zhangjie open(Directory directory) throws IOException {
    return new Zhangjie(SectionIndex.open(directory, MemoryBudget.DEFAULT));
  }

  /** Makes an empty index in memory; it is gone when closed. */
  public static Zhangjie inMemory() throws IOException {
    return new Zhangjie(SectionIndex.inMemory());
  }

  /**
   * Checks the index in a directory: every file of it, and its manifest against its sections. Takes
   * the time of reading the whole index; changes nothing.
   *
   * @throws java.nio.file.NoSuchFileException if there is no index
   * @throws org.zhangjie.index.IndexFormatException if the index was written by another version
   * @throws org.zhangjie.index.IndexLockedException if a writer has it open
   */
  public static IndexHealth check(Path directory) throws IOException {
    return IndexCheck.check(directory);
  }

  /**
   * Drops what {@link #check} finds damaged and indexes those documents again from their files. The
   * report's skipped files are what could not be restored.
   *
   * @throws org.zhangjie.index.IndexFormatException if nothing can be kept
   * @throws org.zhangjie.index.IndexLockedException if a writer has the index open
   */
  public static IndexReport repair(Path directory, ProgressListener listener) throws IOException {
    IndexRemains remains = IndexCheck.dropDamage(directory);
    try (SectionIndex index = SectionIndex.open(directory)) {
      return new Restoration(index, remains).run(index.manifest(), listener);
    }
  }

  /**
   * Builds the index in a directory anew from the folders and files it was built from, whatever
   * version wrote it. The old index answers until the new one is complete. The report's skipped
   * files include what could not be restored.
   *
   * @throws org.zhangjie.index.IndexFormatException if the directory holds no index of ours
   * @throws org.zhangjie.index.IndexLockedException if a writer has the index open
   */
  public static IndexReport rebuild(Path directory, ProgressListener listener) throws IOException {
    IndexRemains remains = IndexRemains.of(directory);
    try (SectionIndex index = SectionIndex.replace(directory)) {
      return new Restoration(index, remains).run(List.of(), listener);
    }
  }

  /**
   * Makes the index agree with files and folders: new and changed documents are indexed, those
   * whose files are gone from a given folder are removed, all others are left alone.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing at one of the paths; the index is
   *     as before
   */
  public IndexReport add(Path... paths) throws IOException {
    return add(List.of(paths), ProgressListener.NONE);
  }

  /**
   * The same as {@link #add(Path...)}, telling a listener of each document.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing at one of the paths; the index is
   *     as before
   */
  public IndexReport add(List<Path> paths, ProgressListener listener) throws IOException {
    return add(paths, new DocumentReader(), listener);
  }

  /**
   * The same as {@link #add(Path...)}, with a reader of the application's own settings.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing at one of the paths; the index is
   *     as before
   */
  public IndexReport add(List<Path> paths, DocumentReader reader, ProgressListener listener)
      throws IOException {
    List<FolderListing> listings = list(paths);
    writing.lock();
    try {
      checkOpen();
      index.requirePresent();
      IndexPlan plan = IndexPlan.of(paths, listings, index.manifest());
      paths.stream().filter(Files::isDirectory).forEach(index::addFolder);
      return new IndexRun(index, plan, reader, listener).run();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Tells what {@link #add} would do: files are read and compared, nothing is written or split.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing at one of the paths
   */
  public IndexReport preview(List<Path> paths, ProgressListener listener) throws IOException {
    return preview(paths, new DocumentReader(), listener);
  }

  /**
   * The same as {@link #preview(List, ProgressListener)}, with a reader of the application's own
   * settings.
   *
   * @throws java.nio.file.NoSuchFileException if there is nothing at one of the paths
   */
  public IndexReport preview(List<Path> paths, DocumentReader reader, ProgressListener listener)
      throws IOException {
    checkOpen();
    IndexPlan plan = IndexPlan.of(paths, list(paths), index.manifest());
    return new IndexRun(index, plan, reader, listener).preview();
  }

  private static List<FolderListing> list(List<Path> paths) throws IOException {
    List<FolderListing> listings = new ArrayList<>();
    for (Path path : paths) {
      listings.add(FolderListing.of(path));
    }
    return listings;
  }

  /**
   * Adds a document that the application has read itself, or replaces the one of the same source.
   *
   * @return gaps and duplicates in the numbering of its headings
   */
  public List<NumberingWarning> add(SourceDocument document) throws IOException {
    writing.lock();
    try {
      checkOpen();
      SplitDocument split = new SectionSplitter().split(document);
      SourceEntry entry = new SourceEntry(document.source(), "", "", -1, 0, document.sha256(), 0);
      index.put(entry, split.sections());
      index.commit();
      return split.warnings();
    } finally {
      writing.unlock();
    }
  }

  /** Removes a document; nothing happens if the index does not have it. */
  public void remove(String source) throws IOException {
    writing.lock();
    try {
      checkOpen();
      index.remove(source);
      index.commit();
    } finally {
      writing.unlock();
    }
  }

  /** Finds the sections that answer a request, best first. */
  public SearchResult search(SearchRequest request) throws IOException {
    checkOpen();
    return searcher.search(request);
  }

  /**
   * Finds the documents that answer a request, each with its best hits; limit and offset count
   * documents.
   *
   * @param best most hits of a document, 1 or more
   */
  public List<DocumentGroup> groups(SearchRequest request, int best) throws IOException {
    checkOpen();
    return searcher.groups(request, best);
  }

  /**
   * Counts what the sections that match a request have in common; limit and offset play no part.
   *
   * @param most most values of each sort
   */
  public Facets facets(SearchRequest request, int most) throws IOException {
    checkOpen();
    return searcher.facets(request, most);
  }

  /**
   * Makes what marks the hits of a request in any text, such as a section shown in full; it gives
   * the highlights that {@link #search} gives.
   */
  public Highlighter highlighter(SearchRequest request) throws IOException {
    checkOpen();
    return searcher.highlighter(request);
  }

  /** Shows where in the outline of a source the sections are that match a request. */
  public OutlineMap outline(SearchRequest request, String source) throws IOException {
    checkOpen();
    return searcher.outline(request, source);
  }

  /** The section of that id, if there is one. */
  public Optional<Section> section(String id) throws IOException {
    checkOpen();
    return index.section(id);
  }

  /** The sections of a source in reading order; none if the index does not have it. */
  public List<Section> sections(String source) throws IOException {
    checkOpen();
    return index.sections(source);
  }

  /** What stands around the section of that id, if there is one. Reads all of its source. */
  public Optional<Neighbours> neighbours(String id) throws IOException {
    Optional<Section> section = section(id);
    return section.isEmpty()
        ? Optional.empty()
        : Optional.of(Neighbours.of(id, sections(section.get().source())));
  }

  /** The documents in the index, by source. */
  public List<SourceEntry> sources() throws IOException {
    checkOpen();
    return index.manifest();
  }

  /** What the index knows of a source, such as its file; nothing if the index does not have it. */
  public Optional<SourceEntry> source(String source) throws IOException {
    checkOpen();
    return index.source(source);
  }

  /** Counts what is in the index. */
  public IndexStats stats() throws IOException {
    checkOpen();
    return new IndexStats(
        index.manifest().size(), index.sectionCount(), index.bytes(), index.kinds());
  }

  /** Makes what other processes committed visible to this one. */
  public void refresh() throws IOException {
    checkOpen();
    index.refresh();
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this Zhangjie is closed; open the index again");
    }
  }

  /** Waits for documents that are being added, and closes the index. May be called again. */
  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        index.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
