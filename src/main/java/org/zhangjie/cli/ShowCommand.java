package org.zhangjie.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhangjie.Neighbours;
import org.zhangjie.Zhangjie;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.section.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie show}: one section in full, with what stands around it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", descriptionKey = "ID")
  private String id = "";

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.TextOrJson.class)
  private String format = "text";

  @Option(names = "--context", paramLabel = "N")
  private int context;

  @Option(names = "--mark", paramLabel = "QUERY")
  private String mark = "";

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = new Choices.TextOrJson().check(terminal, "--format", format).equals("json");
    if (context < 0) {
      throw new UsageException(terminal.words().say("error.least", "--context", 0, context));
    }
    try (Zhangjie zhangjie = choice.open(terminal)) {
      Optional<Section> found = zhangjie.section(id);
      Optional<Neighbours> neighbours = zhangjie.neighbours(id);
      if (found.isEmpty() || neighbours.isEmpty()) {
        terminal.complain(terminal.words().say("show.nothing", id));
        return Exit.NOTHING;
      }
      Section section = found.get();
      Neighbours around = neighbours.get();
      Highlighter highlighter = zhangjie.highlighter(SearchRequest.of(mark));
      List<Section> reading = reading(zhangjie, section);
      if (json) {
        printJson(section, around, highlighter, reading);
      } else {
        SectionText text = new SectionText(terminal, new SourcePaths(zhangjie), highlighter);
        text.print(reading, section);
        text.print(around);
      }
      return Exit.FOUND;
    }
  }

  /** The section among so many before and after it. */
  private List<Section> reading(Zhangjie zhangjie, Section section) throws IOException {
    if (context == 0) {
      return List.of(section);
    }
    List<Section> all = zhangjie.sections(section.source());
    int at = all.stream().map(Section::id).toList().indexOf(section.id());
    int end = (int) Math.min(all.size(), (long) at + context + 1);
    return all.subList(Math.max(0, at - context), end);
  }

  private void printJson(
      Section section, Neighbours around, Highlighter highlighter, List<Section> reading) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      SectionJson.writeFields(json, section);
      around.previous().ifPresent(s -> json.writeStringProperty("previous", s.id()));
      around.next().ifPresent(s -> json.writeStringProperty("next", s.id()));
      around.parent().ifPresent(s -> json.writeStringProperty("parent", s.id()));
      json.writeName("children");
      SectionJson.write(json, around.children().stream().map(Section::id).toList());
      if (!mark.isEmpty()) {
        json.writeName("heading_spans");
        HitJson.write(json, highlighter.spans(section.heading()));
        json.writeName("text_spans");
        HitJson.write(json, highlighter.spans(section.text()));
      }
      if (context > 0) {
        json.writeName("context");
        json.writeStartArray();
        for (Section one : reading) {
          json.writeStartObject();
          SectionJson.writeFields(json, one);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
