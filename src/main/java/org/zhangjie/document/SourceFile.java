package org.zhangjie.document;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to be read, on disk or in an archive.
 *
 * @param root the folder that was given, or the file's own folder; absolute
 * @param file the file, or the archive it is in; absolute
 * @param member its name in the archive, with {@code /} between names; empty if it is in none
 * @param size in bytes
 * @param modified time of last modification of the file or archive, milliseconds since 1970
 */
public record SourceFile(Path root, Path file, String member, long size, long modified) {
  /** Stands between an archive's name and that of a file in it, as in the URLs of Java. */
  private static final String INSIDE = "!/";

  /** Path relative to the root, with {@code /} between names on every system. */
  public String relativeName() {
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name + inside();
  }

  /** The absolute path; behind an archive's, {@code !/} and the name inside it. */
  public String location() {
    return file + inside();
  }

  /** The file on disk that a {@link #location} lies in. */
  public static Path fileOf(String location) {
    int at = location.toLowerCase(Locale.ROOT).indexOf(ARCHIVE_ENDING + INSIDE);
    return Path.of(at < 0 ? location : location.substring(0, at + ARCHIVE_ENDING.length()));
  }

  static final String ARCHIVE_ENDING = ".zip";

  private String inside() {
    return member.isEmpty() ? "" : INSIDE + member;
  }
}
