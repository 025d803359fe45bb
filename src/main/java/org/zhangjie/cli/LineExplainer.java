package org.zhangjie.cli;

import java.util.Optional;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.LineDisposition;
import org.zhangjie.section.Section;
import org.zhangjie.section.SplitDocument;

/** Tells what became of one line and why. */
final class LineExplainer implements SplitPrinter {
  private final Terminal terminal;
  private final int line;

  LineExplainer(Terminal terminal, int line) {
    this.terminal = terminal;
    this.line = line;
  }

  @Override
  public void print(SourceDocument document, SplitDocument split) {
    if (line > document.lineCount()) {
      throw new UsageException(
          terminal
              .words()
              .say("split.explain.beyond", line, document.source(), document.lineCount()));
    }
    Ink ink = terminal.ink();
    String place = Printable.line(document.source()) + ":" + line;
    terminal.out().println(ink.place(place) + "  " + Printable.line(document.line(line).text()));
    Optional<LineDisposition> found =
        split.account().stream().filter(entry -> entry.lines().contains(line)).findFirst();
    terminal.out().println("  " + found.map(this::verdict).orElseGet(this::blank));
    found.flatMap(entry -> section(split, entry.sectionId())).ifPresent(this::printPath);
  }

  private String verdict(LineDisposition entry) {
    String what =
        switch (entry.what()) {
          case HEADING -> "split.explain.heading";
          case BODY -> "split.explain.body";
          case METADATA -> "split.explain.metadata";
          case NOISE -> "split.explain.noise";
        };
    return terminal.words().say(what, entry.reason(), entry.lines().from(), entry.lines().to());
  }

  private String blank() {
    return terminal.words().say("split.explain.blank");
  }

  private static Optional<Section> section(SplitDocument split, String id) {
    for (Section section : split.sections()) {
      if (section.id().equals(id)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private void printPath(Section section) {
    terminal.out().println("  " + Printable.line(String.join(" › ", section.path())));
    terminal.out().println(terminal.ink().faint("  " + Printable.line(section.id())));
  }
}
