package org.zhangjie.cli;

import java.util.Locale;
import java.util.Optional;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.LineDisposition;
import org.zhangjie.section.LineExplanation;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionSplitter;
import org.zhangjie.section.SplitDocument;

/** Tells what became of one line and why. */
final class LineExplainer implements SplitPrinter {
  private final Terminal terminal;
  private final SectionSplitter splitter;
  private final int line;

  LineExplainer(Terminal terminal, SectionSplitter splitter, int line) {
    this.terminal = terminal;
    this.splitter = splitter;
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
    LineExplanation explanation = splitter.explain(document, line);
    Optional<LineDisposition> found = explanation.disposition();
    found.ifPresent(entry -> terminal.out().println("  " + verdict(entry)));
    explanation.reasons().forEach(this::printReason);
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

  private void printReason(LineExplanation.Reason reason) {
    String sentence =
        terminal.words().say("split.why." + reason.code(), reason.details().toArray());
    String weight =
        reason.weight() == 0 ? "" : String.format(Locale.ROOT, "  (%+.1f)", reason.weight());
    terminal.out().println("  - " + Printable.line(sentence) + terminal.ink().faint(weight));
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
