package org.zhangjie.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What can be told of an index that is to be repaired or built anew.
 *
 * @param health what was wrong with it
 * @param folders the folders it was built from
 * @param lost what its manifest said of the sources that are no longer in it
 */
public record IndexRemains(IndexHealth health, List<Path> folders, List<SourceEntry> lost) {
  /**
   * What an index of ours was built from, of whatever version it is.
   *
   * @throws IndexFormatException if it was made by other code
   */
  public static IndexRemains of(Path path) throws IOException {
    try (Directory directory = FSDirectory.open(path)) {
      List<Path> folders = IndexFormat.foldersOf(directory).stream().map(Path::of).toList();
      IndexHealth health = new IndexHealth(List.of(), List.of(), true);
      return new IndexRemains(health, folders, entries(directory));
    }
  }

  private static List<SourceEntry> entries(Directory directory) throws IOException {
    if (!IndexFormat.isListReadable(directory)
        || !IndexFormat.hasSameFields(IndexFormat.ownCommitData(directory))) {
      return List.of();
    }
    try (SectionIndex index = new SectionIndex(directory)) {
      return index.manifest();
    }
  }

  /** Copies the lists. */
  public IndexRemains {
    folders = List.copyOf(folders);
    lost = List.copyOf(lost);
  }
}
