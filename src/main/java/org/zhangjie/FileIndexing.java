package org.zhangjie;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.AlreadyClosedException;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceFile;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.SectionSplitter;
import org.zhangjie.section.SplitDocument;

/** Brings one file into the index. A file that fails leaves the index as it was. */
final class FileIndexing {
  /** A file changed this shortly before it was read may change again within the same clock tick. */
  private static final long CLOCK_TICK_MILLIS = 2000;

  private final SectionIndex index;
  private final DocumentReader reader;
  private final SectionSplitter splitter = new SectionSplitter();

  private boolean preview;

  FileIndexing(SectionIndex index, DocumentReader reader) {
    this.index = index;
    this.reader = reader;
  }

  /** From now on files are read only, to see whether they are new or changed. */
  void preview() {
    preview = true;
  }

  /**
   * Reads, splits and writes a file.
   *
   * @throws IOException if the index cannot be written
   */
  FileOutcome add(IndexPlan.Read read) throws IOException {
    long largest = index.memory().largestFile();
    if (read.file().size() > largest) {
      String reason =
          "is larger than " + (largest >> 20) + " MB; give more memory (--memory, or MemoryBudget)";
      return skipped(read, reason);
    }
    SourceDocument document;
    try {
      document = reader.read(read.file(), read.source());
    } catch (IOException e) {
      return skipped(read, reason(e));
    }
    if (document.isBlank()) {
      return skipped(read, SkippedFile.BLANK);
    }
    if (read.known().filter(e -> e.sha256().equals(document.sha256())).isPresent()) {
      return new FileOutcome.Unchanged();
    }
    try {
      return write(read, document);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      // A fault of ours on one odd document must not cost the user all the others.
      return skipped(read, "could not be split, which is a fault of Zhangjie: " + e);
    }
  }

  private FileOutcome write(IndexPlan.Read read, SourceDocument document) throws IOException {
    SourceEntry entry = entry(read, document.sha256());
    if (preview) {
      return new FileOutcome.Written(entry, read.known().isEmpty(), 0);
    }
    SplitDocument split = splitter.split(document);
    entry = index.put(entry, split.sections());
    return new FileOutcome.Written(entry, read.known().isEmpty(), split.warnings().size());
  }

  private static SourceEntry entry(IndexPlan.Read read, String sha256) {
    SourceFile file = read.file();
    boolean settled = System.currentTimeMillis() - file.modified() > CLOCK_TICK_MILLIS;
    return new SourceEntry(
        read.source(),
        file.root().toString(),
        file.location(),
        file.size(),
        settled ? file.modified() : 0,
        sha256,
        0);
  }

  private static FileOutcome skipped(IndexPlan.Read read, String reason) {
    return new FileOutcome.Skipped(new SkippedFile(Path.of(read.file().location()), reason));
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case DocumentFormatException e -> e.problem();
      case AccessDeniedException e -> "cannot be read: permission denied";
      case NoSuchFileException e -> "is gone since the folder was listed";
      default -> "cannot be read: " + failure.getMessage();
    };
  }
}
