package org.zhangjie;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhangjie.document.SourceFile;
import org.zhangjie.index.SourceEntry;

/**
 * Gives each file a name that is unique in the index: its path relative to the folder given, with
 * the folder's own name before it where another folder has the same path already.
 */
final class SourceNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> former = new HashMap<>();

  /**
   * Names beside those that are taken.
   *
   * @param manifest what the index holds
   * @param lost what it held before: these files get their names again
   */
  SourceNames(List<SourceEntry> manifest, List<SourceEntry> lost) {
    manifest.forEach(entry -> taken.add(entry.source()));
    lost.forEach(entry -> taken.add(entry.source()));
    lost.forEach(entry -> former.put(entry.file(), entry.source()));
  }

  String assign(SourceFile file) {
    String known = former.get(file.location());
    return known != null ? known : newName(file);
  }

  private String newName(SourceFile file) {
    String name = file.relativeName();
    Path folder = file.root().getFileName();
    if (taken.contains(name) && folder != null) {
      name = folder + "/" + name;
    }
    String source = name;
    for (int i = 2; !taken.add(source); i++) {
      source = name + "~" + i;
    }
    return source;
  }
}
