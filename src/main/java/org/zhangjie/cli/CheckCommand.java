package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhangjie.IndexReport;
import org.zhangjie.Zhangjie;
import org.zhangjie.index.IndexHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie check}: whether an index is sound, and its repair. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
  private Path directory = Path.of(IndexChoice.DEFAULT);

  @Option(names = "--repair")
  private boolean repair;

  @Option(names = "--rebuild")
  private boolean rebuild;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.TextOrJson.class)
  private String format = "text";

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = new Choices.TextOrJson().check(terminal, "--format", format).equals("json");
    if (repair && rebuild) {
      throw new UsageException(terminal.words().say("check.either"));
    }
    try {
      if (repair || rebuild) {
        restore();
      }
      IndexHealth health = Zhangjie.check(directory);
      if (json) {
        printJson(health);
      } else {
        printText(health);
      }
      return health.isSound() ? Exit.FOUND : Exit.DAMAGED;
    } catch (NoSuchFileException e) {
      throw new IOException(terminal.words().say("index.none", directory), e);
    }
  }

  private void restore() throws IOException {
    Progress progress = new Progress(terminal);
    IndexReport report =
        rebuild ? Zhangjie.rebuild(directory, progress) : Zhangjie.repair(directory, progress);
    progress.end();
    new SkippedFiles(terminal).report(report.skipped(), 1);
  }

  private void printText(IndexHealth health) {
    health.problems().forEach(problem -> terminal.out().println(Printable.line(problem)));
    health
        .affected()
        .forEach(source ->
            terminal.out().println(terminal.words().say("check.affected", Printable.line(source))));
    String key =
        health.isSound() ? "check.sound" : health.repairable() ? "check.damaged" : "check.lost";
    terminal.out().println(terminal.words().say(key, directory));
  }

  private void printJson(IndexHealth health) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeBooleanProperty("sound", health.isSound());
      json.writeBooleanProperty("repairable", health.repairable());
      json.writeName("problems");
      SectionJson.write(json, health.problems());
      json.writeName("affected");
      SectionJson.write(json, health.affected());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
