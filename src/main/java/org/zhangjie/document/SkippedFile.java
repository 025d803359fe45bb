package org.zhangjie.document;

import java.nio.file.Path;
import java.util.Set;

/**
 * A file that was not read.
 *
 * @param file the file, or a folder that could not be opened; of a file in an archive its {@link
 *     SourceFile#location}
 * @param reason why, and what to do where something can be done
 */
public record SkippedFile(Path file, String reason) {
  /** The reason for a file in which nothing stands: there is nothing to find in it. */
  public static final String BLANK = "is empty";

  static String otherKind(Set<String> extensions) {
    return "is not read: its name ends in none of "
        + String.join(", ", extensions.stream().sorted().map(name -> "." + name).toList());
  }
}
