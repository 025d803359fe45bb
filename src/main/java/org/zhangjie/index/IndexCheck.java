package org.zhangjie.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;

/**
 * Checks an index on disk: every byte of every file by Lucene's own checksums and cross-checks, and
 * the manifest against the sections. Takes the time of reading the whole index, which has no other
 * writer meanwhile.
 */
public final class IndexCheck {
  private IndexCheck() {}

  /**
   * Looks for damage and changes nothing.
   *
   * @throws NoSuchFileException if there is no index
   * @throws IndexLockedException if a writer holds the index
   * @throws IndexFormatException if it is sound, but of another version
   */
  public static IndexHealth check(Path path) throws IOException {
    try (Directory directory = directory(path);
        CheckIndex lucene = lock(directory)) {
      CheckIndex.Status status = lucene.checkIndex();
      SegmentDamage damage = new SegmentDamage(directory, status);
      if (damage.problems().isEmpty()) {
        IndexFormat.check(directory);
        try (SectionIndex index = new SectionIndex(directory)) {
          ManifestCheck manifest = new ManifestCheck(index);
          List<String> problems = new ArrayList<>(manifest.problems());
          List<String> folders = index.folders().stream().map(Path::toString).toList();
          if (FolderNote.disagrees(directory, folders)) {
            problems.add(FolderNote.NAME + " does not name the folders that the index names");
          }
          return health(damage, problems, manifest.affected(), true);
        }
      }
      return health(damage, List.of(), Set.of(), !status.missingSegments);
    }
  }

  /**
   * Drops what is damaged, so that the rest is a sound index, and tells what is gone.
   *
   * @throws NoSuchFileException if there is no index
   * @throws IndexLockedException if a writer holds the index
   * @throws IndexFormatException if nothing can be kept, or it is of another version
   */
  public static IndexRemains dropDamage(Path path) throws IOException {
    SegmentDamage damage;
    try (Directory directory = directory(path);
        CheckIndex lucene = lock(directory)) {
      CheckIndex.Status status = lucene.checkIndex();
      if (status.missingSegments) {
        throw new IndexFormatException(
            path
                + ": the list of segments cannot be read, so nothing can be kept; build it anew"
                + " (zhangjie check --rebuild, or Zhangjie.rebuild)");
      }
      IndexFormat.check(directory);
      damage = new SegmentDamage(directory, status);
      if (!status.clean) {
        lucene.exorciseIndex(status);
      }
    }
    try (SectionIndex index = SectionIndex.open(path)) {
      return dropDisagreeing(index, damage);
    }
  }

  private static IndexRemains dropDisagreeing(SectionIndex index, SegmentDamage damage)
      throws IOException {
    ManifestCheck manifest = new ManifestCheck(index);
    for (String source : manifest.affected()) {
      index.remove(source);
    }
    index.commit();
    List<SourceEntry> lost = new ArrayList<>(damage.lost());
    lost.addAll(manifest.affectedEntries());
    IndexHealth health = health(damage, manifest.problems(), manifest.affected(), true);
    return new IndexRemains(health, index.folders(), lost);
  }

  private static IndexHealth health(
      SegmentDamage damage, List<String> problems, Set<String> affected, boolean repairable) {
    List<String> all = new ArrayList<>(damage.problems());
    all.addAll(problems);
    Set<String> sources = new TreeSet<>(affected);
    damage.lost().forEach(entry -> sources.add(entry.source()));
    return new IndexHealth(all, List.copyOf(sources), repairable);
  }

  private static Directory directory(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no index here");
    }
    Directory directory =
        Files.isWritable(path)
            ? FSDirectory.open(path)
            : FSDirectory.open(path, NoLockFactory.INSTANCE);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      throw new NoSuchFileException(path.toString(), null, "there is no index here");
    }
    return directory;
  }

  private static CheckIndex lock(Directory directory) throws IOException {
    try {
      return new CheckIndex(directory);
    } catch (LockObtainFailedException e) {
      throw SectionWriter.locked(directory, e);
    }
  }
}
