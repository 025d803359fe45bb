package org.zhangjie;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhangjie.document.FolderListing;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.document.SourceFile;
import org.zhangjie.index.SourceEntry;

/**
 * What is to be done so that an index agrees with the folders given.
 *
 * @param reads files to be read: new ones, and those whose size or time is another now
 * @param vanished what the index knows of sources under the folders given whose files are gone
 * @param unchanged how many files have the size and time that the index knows
 * @param skipped files that are not to be read, and why
 */
record IndexPlan(
    List<Read> reads, List<SourceEntry> vanished, int unchanged, List<SkippedFile> skipped) {
  /**
   * A file to be read.
   *
   * @param file the file
   * @param source its name in the index
   * @param known what the index knows of it
   */
  record Read(SourceFile file, String source, Optional<SourceEntry> known) {}

  static IndexPlan of(List<Path> given, List<FolderListing> listings, List<SourceEntry> manifest) {
    return of(given, listings, manifest, List.of());
  }

  static IndexPlan of(
      List<Path> given,
      List<FolderListing> listings,
      List<SourceEntry> manifest,
      List<SourceEntry> lost) {
    Map<String, SourceEntry> byFile = new HashMap<>();
    manifest.forEach(entry -> byFile.put(entry.file(), entry));
    SourceNames names = new SourceNames(manifest, lost);
    List<Read> reads = new ArrayList<>();
    List<SkippedFile> skipped = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int unchanged = 0;
    for (FolderListing listing : listings) {
      skipped.addAll(listing.skipped());
      for (SourceFile file : listing.files()) {
        String path = file.location();
        if (!seen.add(path)) {
          continue;
        }
        SourceEntry entry = byFile.get(path);
        if (entry != null && entry.size() == file.size() && entry.modified() == file.modified()) {
          unchanged++;
        } else {
          String source = entry == null ? names.assign(file) : entry.source();
          reads.add(new Read(file, source, Optional.ofNullable(entry)));
        }
      }
    }
    return new IndexPlan(reads, vanished(given, manifest, seen, skipped), unchanged, skipped);
  }

  /** What could not be looked at is not taken for gone. */
  private static List<SourceEntry> vanished(
      List<Path> given, List<SourceEntry> manifest, Set<String> seen, List<SkippedFile> skipped) {
    List<Path> folders = given.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    List<SourceEntry> vanished = new ArrayList<>();
    for (SourceEntry entry : manifest) {
      Path file = SourceFile.fileOf(entry.file());
      Path location = Path.of(entry.file());
      if (!entry.file().isEmpty()
          && !seen.contains(entry.file())
          && folders.stream().anyMatch(file::startsWith)
          && skipped.stream()
              .map(SkippedFile::file)
              .noneMatch(skip -> file.startsWith(skip) || location.equals(skip))) {
        vanished.add(entry);
      }
    }
    return vanished;
  }
}
