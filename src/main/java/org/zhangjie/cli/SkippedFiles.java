package org.zhangjie.cli;

import java.util.List;
import org.zhangjie.document.SkippedFile;

/** The report on files that were not read, at the end of a command. */
final class SkippedFiles {
  /** More than this says little; the rest is counted. */
  private static final int SHOWN = 20;

  private final Terminal terminal;

  SkippedFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reports, and returns the exit code of a command that read {@code read} files. */
  int report(List<SkippedFile> skipped, int read) {
    for (SkippedFile file : skipped.subList(0, Math.min(SHOWN, skipped.size()))) {
      terminal.complain(terminal.words().say("skipped.file", file.file(), file.reason()));
    }
    if (skipped.size() > SHOWN) {
      terminal.complain(terminal.words().say("skipped.more", skipped.size() - SHOWN));
    }
    if (read > 0) {
      return Exit.FOUND;
    }
    if (skipped.isEmpty()) {
      terminal.complain(terminal.words().say("skipped.nothing"));
      return Exit.NOTHING;
    }
    return Exit.DAMAGED;
  }
}
