package org.zhangjie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.FolderListing;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.document.SourceFile;
import org.zhangjie.index.IndexRemains;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;

/** Fills an index again from the folders and files that it was built from, in one commit. */
final class Restoration {
  private final SectionIndex index;
  private final IndexRemains remains;
  private final List<SkippedFile> gone = new ArrayList<>();

  Restoration(SectionIndex index, IndexRemains remains) {
    this.index = index;
    this.remains = remains;
  }

  /**
   * Reads what is missing.
   *
   * @param manifest what the index holds already
   */
  IndexReport run(List<SourceEntry> manifest, ProgressListener listener) throws IOException {
    List<Path> paths = new ArrayList<>(paths());
    List<FolderListing> listings = new ArrayList<>();
    for (Path path : paths) {
      listings.add(FolderListing.of(path));
    }
    IndexPlan plan = IndexPlan.of(paths, listings, manifest, remains.lost());
    remains.folders().forEach(index::addFolder);
    IndexReport report =
        new IndexRun(index, plan, new DocumentReader(), listener).inOneCommit().run();
    noteLost();
    return report.alsoSkipping(gone);
  }

  private Set<Path> paths() {
    Set<Path> paths = new TreeSet<>();
    for (Path folder : remains.folders()) {
      if (Files.isDirectory(folder)) {
        paths.add(folder);
      } else {
        gone.add(new SkippedFile(folder, "is gone, and with it the documents that stood in it"));
      }
    }
    List<Path> folders = List.copyOf(paths);
    for (SourceEntry entry : remains.lost()) {
      Path file = SourceFile.fileOf(entry.file());
      if (Files.isRegularFile(file) && folders.stream().noneMatch(file::startsWith)) {
        paths.add(file);
      }
    }
    return paths;
  }

  private void noteLost() throws IOException {
    Set<String> there = new HashSet<>();
    index.manifest().forEach(entry -> there.add(entry.source()));
    for (SourceEntry entry : remains.lost()) {
      if (!there.contains(entry.source())) {
        String reason =
            entry.file().isEmpty()
                ? "cannot be restored: it came from no file that is known; add it again"
                : "cannot be restored: its file is gone";
        gone.add(new SkippedFile(Path.of(entry.source()), reason));
      }
    }
  }
}
