package org.zhangjie;

import java.util.List;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.index.SourceEntry;

/** What became of one file that was to be read. */
sealed interface FileOutcome {
  /** Its sections are in the index, for the first time or anew. */
  record Written(SourceEntry entry, boolean isNew, List<String> warnings) implements FileOutcome {}

  /** Its bytes are those the index knows. */
  record Unchanged() implements FileOutcome {}

  /** It could not be read; what the index has of it stays. */
  record Skipped(SkippedFile file) implements FileOutcome {}
}
