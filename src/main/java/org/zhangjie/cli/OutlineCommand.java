package org.zhangjie.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhangjie.Zhangjie;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie outline}: the documents of an index, or the tree of sections of some. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
  private @Nullable String document;

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Option(names = "--depth", paramLabel = "N")
  private int depth = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.TextOrLines.class)
  private String format = "text";

  OutlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean text = new Choices.TextOrLines().check(terminal, "--format", format).equals("text");
    try (Zhangjie zhangjie = choice.open(terminal)) {
      List<SourceEntry> sources = chosen(zhangjie.sources());
      if (sources.isEmpty()) {
        terminal.complain(
            document == null
                ? terminal.words().say("outline.empty")
                : terminal.words().say("outline.nothing", document));
        return Exit.NOTHING;
      }
      boolean trees = document != null || !text;
      for (SourceEntry source : sources) {
        if (trees) {
          print(zhangjie.sections(source.source()), source, text);
        } else {
          printSource(source);
        }
      }
      return Exit.FOUND;
    }
  }

  /** The source of that name; else all whose names contain it. */
  private List<SourceEntry> chosen(List<SourceEntry> sources) {
    String asked = document;
    if (asked == null) {
      return sources;
    }
    for (SourceEntry source : sources) {
      if (source.source().equals(asked)) {
        return List.of(source);
      }
    }
    return sources.stream().filter(source -> source.source().contains(asked)).toList();
  }

  private void printSource(SourceEntry source) {
    terminal
        .out()
        .println(
            String.format(Locale.ROOT, "%6d  ", source.sections())
                + Printable.line(source.source()));
  }

  private void print(List<Section> sections, SourceEntry source, boolean text) {
    List<Section> shown = sections.stream().filter(section -> section.depth() <= depth).toList();
    if (text) {
      new OutlinePrinter(terminal).print(source.source(), shown);
      return;
    }
    try (JsonGenerator json = SectionJson.lines(terminal.out())) {
      for (Section section : shown) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("source", section.source());
        json.writeNumberProperty("depth", section.depth());
        json.writeStringProperty("kind", section.kind().label());
        json.writeStringProperty("marker", section.marker());
        json.writeStringProperty("heading", section.heading());
        json.writeNumberProperty("line", section.line());
        json.writeNumberProperty("characters", section.text().length());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
