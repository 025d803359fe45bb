package org.zhangjie.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhangjie.FolderWatch;
import org.zhangjie.IndexReport;
import org.zhangjie.IndexStats;
import org.zhangjie.Zhangjie;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.index.MemoryBudget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie index}: builds or updates an index. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--index", paramLabel = "DIR")
  private Path directory = Path.of(IndexChoice.DEFAULT);

  @Mixin private final ReadingChoice reading = new ReadingChoice();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--watch")
  private boolean watch;

  @Option(names = "--memory", paramLabel = "SIZE", converter = MemorySize.class)
  private MemoryBudget memory = MemoryBudget.DEFAULT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.TextOrJson.class)
  private String format = "text";

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    new Choices.TextOrJson().check(terminal, "--format", format);
    if (watch && dryRun) {
      throw new UsageException(terminal.words().say("index.watch.dry"));
    }
    requireAll();
    DocumentReader reader = reading.reader(terminal);
    try (Interruption interruption = Interruption.ofThisThread();
        Zhangjie zhangjie = open()) {
      return watch ? follow(zhangjie, reader) : print(zhangjie, run(zhangjie, reader));
    }
  }

  private IndexReport run(Zhangjie zhangjie, DocumentReader reader) throws IOException {
    Progress progress = new Progress(terminal);
    try {
      return dryRun
          ? zhangjie.preview(paths, reader, progress)
          : zhangjie.add(paths, reader, progress);
    } finally {
      progress.end();
    }
  }

  /** Follows the folders until the process is told to end. A round that fails is tried again. */
  private int follow(Zhangjie zhangjie, DocumentReader reader) throws IOException {
    try (FolderWatch folders = FolderWatch.of(paths)) {
      int exit = print(zhangjie, run(zhangjie, reader));
      terminal.note("index.watch");
      while (folders.await()) {
        exit = again(zhangjie, reader);
      }
      return exit;
    } catch (InterruptedException e) {
      return Exit.FOUND;
    }
  }

  private int again(Zhangjie zhangjie, DocumentReader reader) throws IOException {
    try {
      IndexReport report = run(zhangjie, reader);
      return report.isEmpty() ? Exit.FOUND : print(zhangjie, report);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      terminal.complain(new Failures(terminal).sentence(e));
      return Exit.DAMAGED;
    }
  }

  private int print(Zhangjie zhangjie, IndexReport report) throws IOException {
    IndexStats stats = zhangjie.stats();
    int exit = new SkippedFiles(terminal).report(report.skipped(), report.documents());
    if (format.equals("json")) {
      printJson(report, stats);
    } else {
      printText(report, stats);
    }
    terminal.out().flush();
    return exit;
  }

  /** A mistyped path must not leave an empty index behind, which later searches would find. */
  private void requireAll() throws NoSuchFileException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
  }

  /** A dry run leaves no trace, not even an empty index. */
  private Zhangjie open() throws IOException {
    if (!dryRun) {
      return Zhangjie.open(directory, memory);
    }
    return Files.exists(directory) ? Zhangjie.openReadOnly(directory) : Zhangjie.inMemory();
  }

  private void printText(IndexReport report, IndexStats stats) {
    Words words = terminal.words();
    terminal
        .out()
        .println(
            words.say(
                "index.changes",
                report.added().size(),
                report.changed().size(),
                report.renamed().size(),
                report.removed().size(),
                report.unchanged(),
                report.skipped().size()));
    if (report.warnings() > 0) {
      terminal.remark(words.count("index.warnings", report.warnings()));
    }
    terminal
        .out()
        .println(
            words.say(
                "index.total",
                directory,
                words.count("count.documents", stats.documents()),
                words.count("count.sections", stats.sections()),
                words.size(stats.bytes())));
  }

  private void printJson(IndexReport report, IndexStats stats) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeStringProperty("index", directory.toString());
      json.writeNumberProperty("added", report.added().size());
      json.writeNumberProperty("changed", report.changed().size());
      json.writeNumberProperty("renamed", report.renamed().size());
      json.writeNumberProperty("removed", report.removed().size());
      json.writeNumberProperty("unchanged", report.unchanged());
      json.writeNumberProperty("documents", stats.documents());
      json.writeNumberProperty("sections", stats.sections());
      json.writeNumberProperty("bytes", stats.bytes());
      json.writeName("skipped");
      json.writeStartArray();
      report
          .skipped()
          .forEach(file -> {
            json.writeStartObject();
            json.writeStringProperty("file", file.file().toString());
            json.writeStringProperty("reason", file.reason());
            json.writeEndObject();
          });
      json.writeEndArray();
      json.writeNumberProperty("warnings", report.warnings());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
