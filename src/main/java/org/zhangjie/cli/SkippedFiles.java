package org.zhangjie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.document.SourceFile;

/** The report on files that were not read, at the end of a command. */
final class SkippedFiles {
  /** Files of one reason that are named; of more, one stands for all. */
  private static final int NAMED = 3;

  private final Terminal terminal;
  private final Set<String> known = Set.copyOf(new DocumentReader().extensions());

  SkippedFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reports, and returns the exit code of a command that read {@code read} files. */
  int report(List<SkippedFile> skipped, int read) {
    Map<String, List<Path>> byReason = new LinkedHashMap<>();
    int otherKinds = 0;
    for (SkippedFile file : skipped) {
      Path onDisk = SourceFile.fileOf(file.file().toString());
      if (Files.isRegularFile(onDisk) && !known.contains(ending(file.file()))) {
        otherKinds++;
      } else {
        byReason.computeIfAbsent(file.reason(), r -> new ArrayList<>()).add(file.file());
      }
    }
    byReason.forEach(this::report);
    if (otherKinds > 0) {
      terminal.remark(terminal.words().count("skipped.kinds", otherKinds));
    }
    if (read > 0) {
      return Exit.FOUND;
    }
    if (byReason.isEmpty()) {
      terminal.complain(terminal.words().say("skipped.nothing"));
      return Exit.NOTHING;
    }
    return Exit.DAMAGED;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void report(String reason, List<Path> files) {
    Words words = terminal.words();
    String why = words.reason(reason);
    if (files.size() > NAMED) {
      terminal.complain(words.say("skipped.files", files.size(), files.getFirst(), why));
    } else {
      files.forEach(file -> terminal.complain(words.say("skipped.file", file, why)));
    }
  }
}
