package org.zhangjie.cli;

import java.time.Duration;
import org.zhangjie.document.DocumentReader;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class ReadingChoice {
  @Option(names = "--file-timeout", paramLabel = "SECONDS", descriptionKey = "file-timeout")
  private long seconds = DocumentReader.DEFAULT_TIMEOUT.toSeconds();

  /** A day; what takes longer is not a file. */
  private static final long MOST = 86_400;

  DocumentReader reader(Terminal terminal) {
    if (seconds < 1 || seconds > MOST) {
      throw new UsageException(terminal.words().say("timeout.range", MOST, seconds));
    }
    return new DocumentReader(Duration.ofSeconds(seconds));
  }
}
