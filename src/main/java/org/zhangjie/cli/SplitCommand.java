package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.FolderListing;
import org.zhangjie.document.SkippedFile;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceFile;
import org.zhangjie.section.NumberingWarning;
import org.zhangjie.section.SectionSplitter;
import org.zhangjie.section.SplitDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhangjie split}: the sections of files, without an index. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SectionSplitter splitter = new SectionSplitter();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> paths = List.of();

  @Mixin private final ReadingChoice reading = new ReadingChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.SplitFormats.class)
  private @Nullable String format;

  @Option(names = "--explain", paramLabel = "LINE")
  private @Nullable Integer explain;

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SplitPrinter printer = printer();
    DocumentReader reader = reading.reader(terminal);
    List<SkippedFile> skipped = new ArrayList<>();
    int printed = 0;
    boolean unreadable = false;
    for (Path path : paths) {
      try {
        FolderListing listing = FolderListing.of(path);
        skipped.addAll(listing.skipped());
        for (SourceFile file : listing.files()) {
          printed += print(reader, file, printer, skipped) ? 1 : 0;
        }
      } catch (FileSystemException e) {
        terminal.out().flush();
        terminal.complain(new Failures(terminal).sentence(e));
        unreadable = true;
      }
    }
    printer.end();
    if (unreadable && skipped.isEmpty()) {
      return Exit.DAMAGED;
    }
    int exit = new SkippedFiles(terminal).report(skipped, printed);
    return unreadable ? Exit.DAMAGED : exit;
  }

  private SplitPrinter printer() {
    Choices formats = new Choices.SplitFormats();
    String chosen = formats.check(terminal, "--format", format == null ? "tree" : format);
    if (explain != null) {
      return explainer(explain);
    }
    return switch (chosen) {
      case "jsonl" -> new SectionLines(terminal);
      case "account" -> new AccountPrinter(terminal);
      default -> new OutlinePrinter(terminal);
    };
  }

  private LineExplainer explainer(int line) {
    if (line < 1) {
      throw new UsageException(terminal.words().say("split.explain.range", line));
    }
    if (format != null) {
      throw new UsageException(terminal.words().say("split.explain.format", format));
    }
    return new LineExplainer(terminal, splitter, line);
  }

  private boolean print(
      DocumentReader reader, SourceFile file, SplitPrinter printer, List<SkippedFile> skipped)
      throws IOException {
    try {
      SourceDocument document = reader.read(file, file.relativeName());
      if (document.isBlank()) {
        skipped.add(new SkippedFile(Path.of(file.location()), SkippedFile.BLANK));
        return false;
      }
      SplitDocument split = splitter.split(document);
      printer.print(document, split);
      if (explain == null) {
        warn(document, split);
      }
      return true;
    } catch (DocumentFormatException e) {
      skipped.add(new SkippedFile(Path.of(file.location()), e.problem()));
      return false;
    }
  }

  private void warn(SourceDocument document, SplitDocument split) {
    for (NumberingWarning warning : split.warnings()) {
      String kind = "split.warning." + warning.kind().name().toLowerCase(Locale.ROOT);
      String place = document.source() + ":" + warning.line();
      String sentence = terminal.words().say(kind, place, warning.found(), warning.expected());
      terminal.remark(Printable.line(sentence));
    }
  }
}
