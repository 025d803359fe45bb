package org.zhangjie.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhangjie.IndexStats;
import org.zhangjie.Zhangjie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie stats}: what is in an index. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.TextOrJson.class)
  private String format = "text";

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = new Choices.TextOrJson().check(terminal, "--format", format).equals("json");
    try (Zhangjie zhangjie = choice.open(terminal)) {
      IndexStats stats = zhangjie.stats();
      if (json) {
        printJson(stats);
      } else {
        printText(stats);
      }
      return stats.sections() > 0 ? Exit.FOUND : Exit.NOTHING;
    }
  }

  private void printText(IndexStats stats) {
    Words words = terminal.words();
    terminal
        .out()
        .println(
            words.say(
                "stats.total",
                words.count("count.documents", stats.documents()),
                words.count("count.sections", stats.sections()),
                words.size(stats.bytes())));
    stats
        .kinds()
        .forEach((kind, count) ->
            terminal.out().println(String.format(Locale.ROOT, "%8d  %s", count, words.kind(kind))));
  }

  private void printJson(IndexStats stats) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeNumberProperty("documents", stats.documents());
      json.writeNumberProperty("sections", stats.sections());
      json.writeNumberProperty("bytes", stats.bytes());
      json.writeName("kinds");
      json.writeStartObject();
      stats.kinds().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
