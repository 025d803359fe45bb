package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhangjie.Neighbours;
import org.zhangjie.section.Section;

/** A section in full, for a person to read. */
final class SectionText {
  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final SourcePaths paths;
  private final MarkedLines lines;

  SectionText(Terminal terminal, SourcePaths paths) {
    this.terminal = terminal;
    this.paths = paths;
    this.lines = new MarkedLines(terminal.ink());
  }

  void print(Section section, Neighbours around) throws IOException {
    printHead(section);
    terminal.out().println();
    section.text().lines().forEach(this::printParagraph);
    if (!section.text().isEmpty()) {
      terminal.out().println();
    }
    printNeighbour("show.parent", around.parent());
    printNeighbour("show.previous", around.previous());
    printNeighbour("show.next", around.next());
    for (Section child : around.children()) {
      printNeighbour("show.child", Optional.of(child));
    }
  }

  private void printHead(Section section) throws IOException {
    Ink ink = terminal.ink();
    List<String> path = section.path();
    for (int i = 0; i < path.size(); i++) {
      String entry = "  ".repeat(i) + Printable.line(path.get(i));
      terminal.out().println(i == path.size() - 1 ? ink.strong(entry) : ink.faint(entry));
    }
    Path file = paths.of(section.source());
    String where = Printable.line(file.toString()) + ":" + Math.max(1, section.line());
    terminal
        .out()
        .println(
            ink.place(ink.link(file, where))
                + INDENT
                + ink.faint(Printable.line(section.citation())));
  }

  private void printParagraph(String paragraph) {
    String text = paragraph.replace("\t", " │ ");
    lines.wrap(text, List.of(), terminal.width(), INDENT).forEach(terminal.out()::println);
  }

  private void printNeighbour(String key, Optional<Section> section) {
    section.ifPresent(s -> {
      String title = s.title().isEmpty() ? terminal.words().say("section.untitled") : s.title();
      String label = terminal.words().say(key);
      terminal
          .out()
          .println(
              terminal.ink().faint(label + INDENT)
                  + Printable.line(title)
                  + INDENT
                  + terminal.ink().faint(Printable.line(s.id())));
    });
  }
}
