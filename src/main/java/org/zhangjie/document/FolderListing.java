package org.zhangjie.document;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The documents under a path, ordered by their names, and what was passed over.
 *
 * <p>Hidden files and folders are passed over silently, and so is a folder that holds a Lucene
 * index. A ZIP archive is listed as a folder. Symbolic links to files are followed as long as they
 * lead to a place under the path; loops are reported.
 *
 * @param files what to read
 * @param folders the folders that were looked through, absolute; of a single file its own folder
 * @param skipped what is not read, and why
 */
public record FolderListing(List<SourceFile> files, List<Path> folders, List<SkippedFile> skipped) {
  /** Copies the lists. */
  public FolderListing {
    files = List.copyOf(files);
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }

  /**
   * Lists a folder, or a single file whatever its name is.
   *
   * @throws NoSuchFileException if there is nothing at the path
   */
  public static FolderListing of(Path path) throws IOException {
    return of(path, new DocumentReader().extensions());
  }

  private static FolderListing of(Path path, Set<String> extensions) throws IOException {
    Path start = path.toAbsolutePath().normalize();
    if (!Files.exists(start)) {
      throw new NoSuchFileException(path.toString(), null, "no such file or folder");
    }
    Walk walk = new Walk(start, extensions);
    Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    walk.files.sort(Comparator.comparing(SourceFile::relativeName));
    walk.skipped.sort(Comparator.comparing(SkippedFile::file));
    if (walk.folders.isEmpty()) {
      walk.folders.add(Walk.parent(start));
    }
    return new FolderListing(walk.files, walk.folders, walk.skipped);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Set<String> extensions;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    Walk(Path start, Set<String> extensions) {
      this.start = start;
      this.extensions = extensions;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean given = folder.equals(start);
      if (!given && (hidden(folder) || holdsIndex(folder) || leadsAway(folder))) {
        return SKIP_SUBTREE;
      }
      folders.add(folder);
      return CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      boolean given = file.equals(start);
      if (!given && (hidden(file) || leadsAway(file))) {
        return CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        skipped.add(new SkippedFile(file, "is not a regular file"));
      } else if (!given && !extensions.contains(extension(file))) {
        skipped.add(new SkippedFile(file, SkippedFile.otherKind(extensions)));
      } else if (name(file).chars().anyMatch(Character::isISOControl)) {
        skipped.add(new SkippedFile(file, "has a line break in its name; rename it"));
      } else {
        add(file, given ? parent(file) : start, attributes);
      }
      return CONTINUE;
    }

    private void add(Path file, Path root, BasicFileAttributes attributes) {
      long modified = attributes.lastModifiedTime().toMillis();
      SourceFile found = new SourceFile(root, file, "", attributes.size(), modified);
      if (extension(file).equals("zip")) {
        new ArchiveListing(found, extensions, files, skipped).list();
      } else {
        files.add(found);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      String reason =
          failure instanceof FileSystemLoopException
              ? "is a symbolic link to a folder it stands in"
              : "cannot be read: " + failure;
      skipped.add(new SkippedFile(file, reason));
      return CONTINUE;
    }

    /** Nothing is read from outside the folder given, so a link must stay inside it. */
    private boolean leadsAway(Path path) throws IOException {
      if (!Files.isSymbolicLink(path)) {
        return false;
      }
      if (Files.exists(path) && path.toRealPath().startsWith(start.toRealPath())) {
        return false;
      }
      skipped.add(
          new SkippedFile(path, "is a symbolic link that leads nowhere or out of the folder"));
      return true;
    }

    private static boolean hidden(Path path) {
      return name(path).startsWith(".");
    }

    private static boolean holdsIndex(Path folder) throws IOException {
      try (var entries = Files.newDirectoryStream(folder, "segments_*")) {
        return entries.iterator().hasNext();
      }
    }

    private static String extension(Path file) {
      String name = name(file);
      return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }

    private static Path parent(Path file) {
      Path parent = file.getParent();
      return parent == null ? file : parent;
    }
  }
}
