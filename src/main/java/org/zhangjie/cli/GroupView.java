package org.zhangjie.cli;

import java.io.IOException;
import java.util.List;
import org.zhangjie.search.DocumentGroup;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import tools.jackson.core.JsonGenerator;

/** Hits by document: {@code search --group}. */
final class GroupView {
  private final Terminal terminal;
  private final boolean json;
  private final SourcePaths paths;

  GroupView(Terminal terminal, String format, SourcePaths paths) {
    this.terminal = terminal;
    this.json = format.equals("json");
    this.paths = paths;
  }

  /** Prints the groups and returns the exit code. */
  int print(SearchRequest request, List<DocumentGroup> groups) throws IOException {
    if (json) {
      printJson(request, groups);
    } else {
      for (int i = 0; i < groups.size(); i++) {
        if (i > 0) {
          terminal.out().println();
        }
        printText(groups.get(i));
      }
      terminal.out().flush();
      terminal
          .err()
          .println(
              groups.isEmpty()
                  ? terminal.words().say("search.nothing", Printable.line(request.query()))
                  : terminal.words().count("count.documents", groups.size()));
    }
    return groups.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private void printText(DocumentGroup group) throws IOException {
    Ink ink = terminal.ink();
    var file = paths.of(group.source());
    String place = ink.place(ink.link(file, Printable.line(file.toString())));
    terminal.out().println(ink.strong(Printable.line(group.document().title())) + "  " + place);
    HitText text = new HitText(terminal, paths);
    for (Hit hit : group.hits()) {
      text.print(hit, 3);
    }
    if (group.more() > 0) {
      String more = terminal.words().count("group.more", group.more());
      terminal.out().println(ink.faint("     " + more));
    }
  }

  private void printJson(SearchRequest request, List<DocumentGroup> groups) {
    try (JsonGenerator out = SectionJson.pretty(terminal.out())) {
      out.writeStartObject();
      out.writeStringProperty("query", request.query());
      out.writeName("groups");
      out.writeStartArray();
      for (DocumentGroup group : groups) {
        out.writeStartObject();
        out.writeStringProperty("source", group.source());
        out.writeName("document");
        SectionJson.write(out, group.document());
        out.writeNumberProperty("more", group.more());
        out.writeName("hits");
        out.writeStartArray();
        group.hits().forEach(hit -> HitJson.write(out, "", hit));
        out.writeEndArray();
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }
}
