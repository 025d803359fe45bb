package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhangjie.Zhangjie;
import org.zhangjie.index.SourceEntry;

/** Where the file of a source lies, as one would type it in the current folder. */
final class SourcePaths {
  private final Zhangjie zhangjie;
  private final Path here = Path.of("").toAbsolutePath();
  private final Map<String, Path> known = new HashMap<>();

  SourcePaths(Zhangjie zhangjie) {
    this.zhangjie = zhangjie;
  }

  /** The file, relative if it is below the current folder; the source's name if it has no file. */
  Path of(String source) throws IOException {
    Path path = known.get(source);
    if (path == null) {
      path = find(source);
      known.put(source, path);
    }
    return path;
  }

  private Path find(String source) throws IOException {
    Optional<SourceEntry> entry = zhangjie.source(source);
    if (entry.isEmpty() || entry.get().file().isEmpty()) {
      return Path.of(source);
    }
    Path file = Path.of(entry.get().file());
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
