package org.zhangjie;

import org.zhangjie.document.SkippedFile;
import org.zhangjie.index.SourceEntry;

/** What became of one file that was to be read. */
sealed interface FileOutcome {
  /**
   * Its sections are in the index, for the first time or anew.
   *
   * @param warnings how many doubts about its numbering there are
   */
  record Written(SourceEntry entry, boolean isNew, int warnings) implements FileOutcome {}

  /** Its bytes are those the index knows. */
  record Unchanged() implements FileOutcome {}

  /** It could not be read; what the index has of it stays. */
  record Skipped(SkippedFile file) implements FileOutcome {}
}
