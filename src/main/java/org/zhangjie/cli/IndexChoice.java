package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;
import org.zhangjie.IndexReport;
import org.zhangjie.Zhangjie;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which index a command reads: one on disk, or folders read into memory. */
final class IndexChoice {
  /** Where {@code index} puts an index that is not given a place. */
  static final String DEFAULT = ".zhangjie";

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
  private @Nullable Path directory;

  @Option(names = "--in", paramLabel = "PATH", descriptionKey = "in")
  private List<Path> folders = List.of();

  @Mixin private final ReadingChoice reading = new ReadingChoice();

  /** Chooses the index in a directory, as {@code --index} does. */
  void at(Path chosen) {
    directory = chosen;
  }

  /** Opens the index for reading; the caller closes it. Files that were skipped are reported. */
  Zhangjie open(Terminal terminal) throws IOException {
    return open(terminal, Zhangjie::openReadOnly);
  }

  /** The same for a single search. */
  Zhangjie openOnce(Terminal terminal) throws IOException {
    return open(terminal, Zhangjie::openOnce);
  }

  private Zhangjie open(Terminal terminal, IOFunction<Path, Zhangjie> opening) throws IOException {
    if (folders.isEmpty()) {
      return openOnDisk(terminal, directory == null ? Path.of(DEFAULT) : directory, opening);
    }
    if (directory != null) {
      throw new UsageException(terminal.words().say("index.or.in"));
    }
    Zhangjie zhangjie = Zhangjie.inMemory();
    try {
      Progress progress = new Progress(terminal);
      IndexReport report = zhangjie.add(folders, reading.reader(terminal), progress);
      progress.end();
      new SkippedFiles(terminal).report(report.skipped(), report.documents());
      if (report.documents() == 0 && folders.stream().allMatch(Files::isRegularFile)) {
        throw new IOException(terminal.words().say("in.unread"));
      }
      return zhangjie;
    } catch (IOException | RuntimeException e) {
      zhangjie.close();
      throw e;
    }
  }

  private static Zhangjie openOnDisk(
      Terminal terminal, Path directory, IOFunction<Path, Zhangjie> opening) throws IOException {
    try {
      return opening.apply(directory);
    } catch (NoSuchFileException e) {
      throw new IOException(terminal.words().say("index.none", directory), e);
    }
  }
}
