package org.zhangjie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.index.SourceEntry;

/**
 * What adding documents did to the index, or would do.
 *
 * @param added sources that were not in the index before, in reading order of the folders
 * @param changed sources whose content is another now
 * @param renamed sources whose files have another place now, with the same content
 * @param removed sources whose files are gone
 * @param unchanged how many sources were left as they were
 * @param sections how many sections were written
 * @param skipped files that were not read and why; what the index had of them stays
 * @param warnings how many doubts about the numbering of headings the documents written gave;
 *     {@code SectionSplitter} tells which
 */
public record IndexReport(
    List<String> added,
    List<String> changed,
    List<Renamed> renamed,
    List<String> removed,
    int unchanged,
    long sections,
    List<SkippedFile> skipped,
    long warnings) {
  /**
   * A source that has another name now.
   *
   * @param from the source as it was called
   * @param to the source as it is called now
   */
  public record Renamed(String from, String to) {}

  /** Copies the lists. */
  public IndexReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    renamed = List.copyOf(renamed);
    removed = List.copyOf(removed);
    skipped = List.copyOf(skipped);
  }

  /** How many of the documents asked for are in the index now. */
  public int documents() {
    return added.size() + changed.size() + renamed.size() + unchanged;
  }

  /** Whether anything is to be done to the index, or was. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && renamed.isEmpty() && removed.isEmpty();
  }

  IndexReport alsoSkipping(List<SkippedFile> files) {
    List<SkippedFile> all = new ArrayList<>(skipped);
    all.addAll(files);
    return new IndexReport(added, changed, renamed, removed, unchanged, sections, all, warnings);
  }

  static IndexReport of(IndexPlan plan, List<FileOutcome> outcomes) {
    Map<String, SourceEntry> gone = new HashMap<>();
    plan.vanished().forEach(entry -> gone.putIfAbsent(entry.sha256(), entry));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<Renamed> renamed = new ArrayList<>();
    List<SkippedFile> skipped = new ArrayList<>(plan.skipped());
    long warnings = 0;
    int unchanged = plan.unchanged();
    long sections = 0;
    for (FileOutcome outcome : outcomes) {
      switch (outcome) {
        case FileOutcome.Written written -> {
          SourceEntry entry = written.entry();
          SourceEntry old = written.isNew() ? gone.remove(entry.sha256()) : null;
          if (old != null) {
            renamed.add(new Renamed(old.source(), entry.source()));
          } else {
            (written.isNew() ? added : changed).add(entry.source());
          }
          warnings += written.warnings();
          sections += entry.sections();
        }
        case FileOutcome.Unchanged same -> unchanged++;
        case FileOutcome.Skipped skip -> skipped.add(skip.file());
      }
    }
    Set<String> removed = new LinkedHashSet<>();
    plan.vanished().forEach(entry -> removed.add(entry.source()));
    renamed.forEach(pair -> removed.remove(pair.from()));
    return new IndexReport(
        added, changed, renamed, List.copyOf(removed), unchanged, sections, skipped, warnings);
  }
}
