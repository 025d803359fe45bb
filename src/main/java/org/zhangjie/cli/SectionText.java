package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhangjie.Neighbours;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.section.Section;

/** A section in full, for a person to read. */
final class SectionText {
  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final SourcePaths paths;
  private final MarkedLines lines;
  private final Highlighter highlighter;

  SectionText(Terminal terminal, SourcePaths paths, Highlighter highlighter) {
    this.terminal = terminal;
    this.paths = paths;
    this.lines = new MarkedLines(terminal.ink());
    this.highlighter = highlighter;
  }

  /** Prints sections one after the other: the one asked for with its path, others with a title. */
  void print(List<Section> sections, Section asked) throws IOException {
    for (Section section : sections) {
      if (section.id().equals(asked.id())) {
        printHead(section);
      } else {
        terminal.out().println(terminal.ink().faint(Printable.line(title(section))));
      }
      terminal.out().println();
      section.text().lines().forEach(this::printParagraph);
      if (!section.text().isEmpty()) {
        terminal.out().println();
      }
    }
  }

  /** Prints what stands around the section. */
  void print(Neighbours around) {
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
      terminal.out().println(i == path.size() - 1 ? marked(entry) : ink.faint(entry));
    }
    Path file = paths.of(section.source());
    String where = Printable.line(file.toString()) + ":" + Math.max(1, section.line());
    String page = section.page() > 0 ? terminal.words().say("hit.page", section.page()) : "";
    terminal
        .out()
        .println(
            ink.place(ink.link(file, where))
                + page
                + INDENT
                + ink.faint(Printable.line(section.citation())));
  }

  private void printParagraph(String paragraph) {
    String text = paragraph.replace("\t", " │ ");
    lines
        .wrap(text, highlighter.spans(text), terminal.width(), INDENT)
        .forEach(terminal.out()::println);
  }

  private String marked(String entry) {
    return lines.wrapStrong(entry, highlighter.spans(entry), Terminal.UNBOUNDED, "").getFirst();
  }

  private String title(Section section) {
    return section.title().isEmpty() ? terminal.words().say("section.untitled") : section.title();
  }

  private void printNeighbour(String key, Optional<Section> section) {
    section.ifPresent(s -> {
      String label = terminal.words().say(key);
      terminal
          .out()
          .println(
              terminal.ink().faint(label + INDENT)
                  + Printable.line(title(s))
                  + INDENT
                  + terminal.ink().faint(Printable.line(s.id())));
    });
  }
}
