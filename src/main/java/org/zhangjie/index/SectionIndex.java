package org.zhangjie.index;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

/**
 * Sections in a Lucene index, with a manifest of their sources inside it. Readers see the last
 * commit: a document wholly in its old or wholly in its new form.
 *
 * <p>Safe for use by several threads. Whoever opens it closes it.
 */
public final class SectionIndex implements Closeable {
  private static final Sort READING_ORDER =
      new Sort(new SortField(SectionFields.ORDER, SortField.Type.INT));

  private final Directory directory;
  private final MemoryBudget memory;
  private final @Nullable SectionWriter writer;
  private final SearcherManager searchers;

  private SectionIndex(
      Directory directory,
      MemoryBudget memory,
      @Nullable SectionWriter writer,
      SearcherManager searchers) {
    this.directory = directory;
    this.memory = memory;
    this.writer = writer;
    this.searchers = searchers;
  }

  /** An index for reading only, in a directory that was checked before and is closed with it. */
  SectionIndex(Directory directory) throws IOException {
    this(directory, MemoryBudget.DEFAULT, null, new SearcherManager(directory, null));
  }

  /**
   * Opens an index for reading and writing; makes an empty one where there is none.
   *
   * @throws IndexFormatException if the directory holds an index of another version
   * @throws IndexLockedException if another writer has it open
   */
  public static SectionIndex open(Path path) throws IOException {
    return open(path, MemoryBudget.DEFAULT);
  }

  /**
   * The same as {@link #open(Path)}, with a bound to the memory that writing takes.
   *
   * @throws IndexFormatException if the directory holds an index of another version
   * @throws IndexLockedException if another writer has it open
   */
  public static SectionIndex open(Path path, MemoryBudget memory) throws IOException {
    return open(FSDirectory.open(path), memory);
  }

  /**
   * Opens an index for reading only. Nothing is written, not even a lock.
   *
   * @throws NoSuchFileException if there is no index
   * @throws IndexFormatException if the directory holds an index of another version
   */
  public static SectionIndex openReadOnly(Path path) throws IOException {
    requirePresent(Files.isDirectory(path), path);
    return openReadOnly(path, FSDirectory.open(path));
  }

  /**
   * As {@link #openReadOnly(Path)}, for a process that ends after one search: files are read where
   * otherwise they are mapped, which costs more before the first search and less for each.
   */
  public static SectionIndex openOnce(Path path) throws IOException {
    requirePresent(Files.isDirectory(path), path);
    return openReadOnly(path, new NIOFSDirectory(path));
  }

  private static void requirePresent(boolean present, Path path) throws IOException {
    if (!present) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no index here; make one first");
    }
  }

  private static SectionIndex openReadOnly(Path path, Directory directory) throws IOException {
    try {
      requirePresent(DirectoryReader.indexExists(directory), path);
      IndexFormat.check(directory);
      return new SectionIndex(directory);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Makes an empty index in memory. */
  public static SectionIndex inMemory() throws IOException {
    return open(new ByteBuffersDirectory(), MemoryBudget.DEFAULT);
  }

  /** Opens an index in any Lucene directory, which is closed with it. */
  public static SectionIndex open(Directory directory, MemoryBudget memory) throws IOException {
    SectionWriter writer = null;
    try {
      writer = SectionWriter.open(directory, memory);
      return new SectionIndex(directory, memory, writer, new SearcherManager(directory, null));
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(writer, directory);
      throw e;
    }
  }

  /**
   * Opens an empty index in the place of another, which stays as it is for its readers until the
   * first {@link #commit} here puts an end to it.
   *
   * @throws IndexFormatException if the directory holds no index of ours
   * @throws IndexLockedException if another writer has it open
   */
  public static SectionIndex replace(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    SectionWriter writer = null;
    try {
      writer = SectionWriter.replace(directory, MemoryBudget.DEFAULT);
      return new SectionIndex(directory, MemoryBudget.DEFAULT, writer, writer.searchers());
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(writer, directory);
      throw e;
    }
  }

  /**
   * Replaces all sections of a source by new ones and notes it in the manifest, in one step. Seen
   * after the next {@link #commit}.
   *
   * @param entry the source; its count of sections is set here
   * @param sections the sections in reading order, passed over once
   * @return the entry with the count of sections
   */
  public SourceEntry put(SourceEntry entry, Iterable<Section> sections) throws IOException {
    return writer().put(entry, sections);
  }

  /**
   * Writes one of the buffers to disk, if there is one, without committing: several threads that do
   * so before a {@link #commit} share its work.
   */
  public void writeBuffer() throws IOException {
    writer().writeBuffer();
  }

  /** Removes a source and its sections; seen after the next {@link #commit}. */
  public void remove(String source) throws IOException {
    writer().remove(source);
  }

  /** Makes all changes so far permanent and visible. Writes nothing where nothing changed. */
  public void commit() throws IOException {
    writer().commit();
    refresh();
  }

  /** Drops all changes since the last {@link #commit}. */
  public void rollback() throws IOException {
    writer().rollback();
  }

  /** The folders that the index is built from, absolute, by name. */
  public List<Path> folders() throws IOException {
    List<String> folders =
        writer == null
            ? IndexFormat.folders(IndexFormat.ownCommitData(directory))
            : writer.folders();
    return folders.stream().map(Path::of).toList();
  }

  /** Notes a folder, with the next {@link #commit}, as one that the index is built from. */
  public void addFolder(Path folder) {
    writer().addFolder(folder.toAbsolutePath().normalize().toString());
  }

  /** Makes commits of other processes visible here. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Runs a task on a snapshot of the last commit. */
  public <T> T read(SearchTask<T> task) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return task.run(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** The sources in the index, by name. */
  public List<SourceEntry> manifest() throws IOException {
    Query query = new TermQuery(new Term(SectionFields.RECORD, SectionFields.SOURCE_ENTRY));
    List<SourceEntry> entries = new ArrayList<>();
    for (Document document : documents(query)) {
      entries.add(ManifestFields.toEntry(document));
    }
    entries.sort(Comparator.comparing(SourceEntry::source));
    return entries;
  }

  /** What the manifest says of a source, if it has it. */
  public Optional<SourceEntry> source(String source) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(SectionFields.SOURCE, source)), Occur.FILTER)
            .add(
                new TermQuery(new Term(SectionFields.RECORD, SectionFields.SOURCE_ENTRY)),
                Occur.FILTER)
            .build();
    return documents(query).stream().map(ManifestFields::toEntry).findFirst();
  }

  /** The section of that id, if there is one. */
  public Optional<Section> section(String id) throws IOException {
    return documents(new TermQuery(new Term(SectionFields.ID, id))).stream()
        .map(SectionFields::toSection)
        .findFirst();
  }

  /** The sections of a source in reading order; none if the index does not know the source. */
  public List<Section> sections(String source) throws IOException {
    return documents(new TermQuery(new Term(SectionFields.SOURCE, source))).stream()
        .filter(document -> SectionFields.SECTION.equals(document.get(SectionFields.RECORD)))
        .map(SectionFields::toSection)
        .toList();
  }

  /** How many sections the index holds. */
  public int sectionCount() throws IOException {
    Query query = new TermQuery(new Term(SectionFields.RECORD, SectionFields.SECTION));
    return read(searcher -> searcher.count(query));
  }

  /** Sections of each kind, by label, most frequent first. */
  public Map<String, Integer> kinds() throws IOException {
    return read(searcher -> {
      List<Map.Entry<String, Integer>> counts = new ArrayList<>();
      for (SectionKind kind : SectionKind.values()) {
        int count = searcher.count(new TermQuery(new Term(SectionFields.KIND, kind.label())));
        if (count > 0) {
          counts.add(Map.entry(kind.label(), count));
        }
      }
      counts.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
      Map<String, Integer> ordered = new LinkedHashMap<>();
      counts.forEach(count -> ordered.put(count.getKey(), count.getValue()));
      return ordered;
    });
  }

  /** Size of the files in the directory of the index. */
  public long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException | FileNotFoundException e) {
        // A writer drops files that no commit needs any more, at any time.
        continue;
      }
    }
    return bytes;
  }

  /** The memory that writing to it may take. */
  public MemoryBudget memory() {
    return memory;
  }

  /**
   * Checks that the index is still where it was opened: nobody else tells if it was removed.
   *
   * @throws NoSuchFileException if it is gone
   */
  public void requirePresent() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new NoSuchFileException(
          IndexFormat.place(directory), null, "the index that stood here was removed");
    }
  }

  /** Stored documents that match; those of a source in reading order. */
  private List<Document> documents(Query query) throws IOException {
    return read(searcher -> {
      int limit = Math.max(1, searcher.count(query));
      StoredFields stored = searcher.storedFields();
      List<Document> found = new ArrayList<>();
      for (ScoreDoc doc : searcher.search(query, limit, READING_ORDER).scoreDocs) {
        found.add(stored.document(doc.doc));
      }
      return found;
    });
  }

  private SectionWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index " + directory + " is open for reading only");
    }
    return writer;
  }

  /** Closes the index; changes that were not committed are dropped. */
  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }
}
