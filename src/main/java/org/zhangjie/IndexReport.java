package org.zhangjie;

import java.util.List;
import org.zhangjie.document.SkippedFile;

/**
 * What adding documents did to the index.
 *
 * @param added sources that were not in the index before, in reading order of the folders
 * @param changed sources whose content is another now
 * @param removed sources whose files are gone
 * @param unchanged how many sources were left as they were
 * @param sections how many sections were written
 * @param skipped files that were not read and why; what the index had of them stays
 * @param warnings doubts of the splitter, each a sentence with its source
 */
public record IndexReport(
    List<String> added,
    List<String> changed,
    List<String> removed,
    int unchanged,
    long sections,
    List<SkippedFile> skipped,
    List<String> warnings) {
  /** Copies the lists. */
  public IndexReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
  }

  /** How many of the documents asked for are in the index now. */
  public int documents() {
    return added.size() + changed.size() + unchanged;
  }
}
