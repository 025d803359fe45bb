package org.zhangjie.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every commit beside the segments: the stamp by which an index of another version
 * is recognised and refused, and the folders from which it can be built again.
 */
final class IndexFormat {
  /** Raised whenever the schema changes so that old indexes would be misread. */
  static final String VERSION = "3";

  private static final String VERSION_KEY = "zhangjie.format";
  private static final String ANALYSIS_KEY = "zhangjie.analysis";
  private static final String FOLDERS_KEY = "zhangjie.folders";

  /** No path holds it. */
  private static final String SEPARATOR = "\0";

  private static final String REBUILD =
      "; build it anew first (zhangjie check --rebuild, or Zhangjie.rebuild)";

  private IndexFormat() {}

  static Map<String, String> commitData(Collection<String> folders) {
    return Map.of(
        VERSION_KEY, VERSION, ANALYSIS_KEY, IndexAnalysis.FINGERPRINT, FOLDERS_KEY, join(folders));
  }

  static String join(Collection<String> folders) {
    return String.join(SEPARATOR, folders);
  }

  static List<String> split(String folders) {
    return folders.isEmpty() ? List.of() : Arrays.asList(folders.split(SEPARATOR, -1));
  }

  /** The folders noted in a commit's data; this key is the same in every version. */
  static List<String> folders(Map<String, String> commitData) {
    return split(commitData.getOrDefault(FOLDERS_KEY, ""));
  }

  /**
   * The data of the last commit of an index made by this program in any version.
   *
   * @throws IndexFormatException if it was made by other code
   */
  static Map<String, String> ownCommitData(Directory directory) throws IOException {
    Map<String, String> found;
    try {
      found = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexFormatException(
          place(directory)
              + ": its list of segments was written by another version of Lucene or is damaged;"
              + " remove the directory and index the documents again");
    }
    if (!found.containsKey(VERSION_KEY)) {
      throw new IndexFormatException(
          place(directory)
              + ": is a Lucene index, but not one of Zhangjie; choose another directory");
    }
    return found;
  }

  /**
   * Checks the last commit's stamp.
   *
   * @return the data of that commit
   * @throws IndexFormatException if the index was written by other code
   */
  static Map<String, String> check(Directory directory) throws IOException {
    Map<String, String> found = ownCommitData(directory);
    expect(directory, "format", VERSION, found.get(VERSION_KEY));
    expect(directory, "analysis", IndexAnalysis.FINGERPRINT, found.get(ANALYSIS_KEY));
    return found;
  }

  /**
   * The folders that an index of ours was built from, of whatever version; of one whose list of
   * segments cannot be read, those noted beside it.
   *
   * @throws IndexFormatException if it was made by other code, or nothing is noted
   */
  static List<String> foldersOf(Directory directory) throws IOException {
    try {
      return folders(ownCommitData(directory));
    } catch (IOException e) {
      List<String> noted = isListReadable(directory) ? List.of() : FolderNote.read(directory);
      if (noted.isEmpty()) {
        throw e;
      }
      return noted;
    }
  }

  /** Whether Lucene can tell what segments there are. */
  static boolean isListReadable(Directory directory) {
    try {
      SegmentInfos.readLatestCommit(directory);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the schema is ours, so that the manifest can be read, whatever the analysis is. */
  static boolean hasSameFields(Map<String, String> commitData) {
    return VERSION.equals(commitData.get(VERSION_KEY));
  }

  /** The path of a directory on disk: how Lucene names it says more than a person wants. */
  static String place(Directory directory) {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory onDisk
        ? onDisk.getDirectory().toString()
        : directory.toString();
  }

  private static void expect(
      Directory directory, String what, String wanted, @Nullable String found)
      throws IndexFormatException {
    if (!wanted.equals(found)) {
      throw new IndexFormatException(
          place(directory)
              + ": has "
              + what
              + " "
              + found
              + ", this version reads "
              + wanted
              + REBUILD);
    }
  }
}
