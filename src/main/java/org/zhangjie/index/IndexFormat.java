package org.zhangjie.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The stamp on every commit by which an index of another version is recognised and refused. */
final class IndexFormat {
  /** Raised whenever the schema changes so that old indexes would be misread. */
  static final String VERSION = "1";

  private static final String VERSION_KEY = "zhangjie.format";
  private static final String ANALYSIS_KEY = "zhangjie.analysis";
  private static final String REBUILD =
      "; build it anew: remove the index directory and index the documents again";

  private IndexFormat() {}

  static Map<String, String> stamp() {
    return Map.of(VERSION_KEY, VERSION, ANALYSIS_KEY, IndexAnalysis.FINGERPRINT);
  }

  /**
   * Checks the last commit's stamp.
   *
   * @throws IndexFormatException if the index was written by other code
   */
  static void check(Directory directory) throws IOException {
    Map<String, String> found;
    try {
      found = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexFormatException(
          directory + ": was written by another version of Lucene" + REBUILD);
    }
    if (!found.containsKey(VERSION_KEY)) {
      throw new IndexFormatException(
          directory + ": is a Lucene index, but not one of Zhangjie; choose another directory");
    }
    expect(directory, "format", VERSION, found.get(VERSION_KEY));
    expect(directory, "analysis", IndexAnalysis.FINGERPRINT, found.get(ANALYSIS_KEY));
  }

  private static void expect(
      Directory directory, String what, String wanted, @Nullable String found)
      throws IndexFormatException {
    if (!wanted.equals(found)) {
      throw new IndexFormatException(
          directory + ": has " + what + " " + found + ", this version reads " + wanted + REBUILD);
    }
  }
}
