package org.zhangjie.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The folders of an index once more, in a file beside it: from them it can be built anew when its
 * list of segments, which names them too, cannot be read. It is a courtesy: where it cannot be
 * written, writing goes on without it.
 */
final class FolderNote {
  static final String NAME = "zhangjie.folders";

  private FolderNote() {}

  /** Notes the folders, unless they are noted. */
  static void write(Directory directory, Collection<String> folders) {
    Optional<Path> place = place(directory);
    byte[] wanted = bytes(folders);
    if (folders.isEmpty() || place.isEmpty() || holds(place.get(), wanted)) {
      return;
    }
    Path scratch = place.get().resolveSibling(NAME + ".new");
    try {
      Files.write(scratch, wanted);
      Files.move(scratch, place.get(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      IOUtils.deleteFilesIgnoringExceptions(scratch);
    }
  }

  /** The folders noted, none if there is no note. */
  static List<String> read(Directory directory) throws IOException {
    Optional<Path> place = place(directory);
    if (place.isEmpty() || !Files.exists(place.get())) {
      return List.of();
    }
    return IndexFormat.split(new String(Files.readAllBytes(place.get()), UTF_8));
  }

  /** Whether there is a note, and it says something else. */
  static boolean disagrees(Directory directory, Collection<String> folders) {
    Optional<Path> place = place(directory).filter(Files::exists);
    return place.isPresent() && !holds(place.get(), bytes(folders));
  }

  private static boolean holds(Path place, byte[] wanted) {
    try {
      return Arrays.equals(Files.readAllBytes(place), wanted);
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(Collection<String> folders) {
    return IndexFormat.join(folders).getBytes(UTF_8);
  }

  private static Optional<Path> place(Directory directory) {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory onDisk
        ? Optional.of(onDisk.getDirectory().resolve(NAME))
        : Optional.empty();
  }
}
