package org.zhangjie.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhangjie.Neighbours;
import org.zhangjie.Zhangjie;
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

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = new Choices.TextOrJson().check(terminal, "--format", format).equals("json");
    try (Zhangjie zhangjie = choice.open(terminal)) {
      Optional<Section> found = zhangjie.section(id);
      if (found.isEmpty()) {
        terminal.complain(terminal.words().say("show.nothing", id));
        return Exit.NOTHING;
      }
      Section section = found.get();
      Neighbours around = Neighbours.of(section.id(), zhangjie.sections(section.source()));
      if (json) {
        printJson(section, around);
      } else {
        new SectionText(terminal, new SourcePaths(zhangjie)).print(section, around);
      }
      return Exit.FOUND;
    }
  }

  private void printJson(Section section, Neighbours around) {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      SectionJson.writeFields(json, section);
      around.previous().ifPresent(s -> json.writeStringProperty("previous", s.id()));
      around.next().ifPresent(s -> json.writeStringProperty("next", s.id()));
      around.parent().ifPresent(s -> json.writeStringProperty("parent", s.id()));
      json.writeName("children");
      SectionJson.write(json, around.children().stream().map(Section::id).toList());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
