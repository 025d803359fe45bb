package org.zhangjie.document;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param root the folder that was given, or the file's own folder; absolute
 * @param file the file, absolute
 * @param size in bytes
 * @param modified time of last modification, milliseconds since 1970
 */
public record SourceFile(Path root, Path file, long size, long modified) {
  /** Path relative to the root, with {@code /} between names on every system. */
  public String relativeName() {
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
