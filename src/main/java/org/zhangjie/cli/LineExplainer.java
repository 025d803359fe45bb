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
  /** Columns of a line that is printed; it may have megabytes, and its beginning tells it. */
  private static final int LONGEST = 200;

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
    String text = Columns.cut(document.line(line).text(), Math.min(terminal.width(), LONGEST));
    terminal.out().println(ink.place(place) + "  " + Printable.line(text));
    LineExplanation explanation = splitter.explain(document, line);
    Optional<LineDisposition> found = explanation.disposition();
    found.ifPresent(entry -> terminal.out().println("  " + verdict(entry)));
    explanation.reasons().forEach(this::printReason);
    found.flatMap(entry -> section(split, entry.sectionId())).ifPresent(this::printPath);
  }

  private String verdict(LineDisposition entry) {
    Words words = terminal.words();
    String what =
        switch (entry.what()) {
          case HEADING -> words.say("split.explain.heading", words.kind(entry.reason()));
          case BODY -> words.say("split.explain.body");
          case METADATA -> words.say("split.explain.metadata");
          case NOISE -> words.say("split.explain.noise", words.noise(entry.reason()));
        };
    int from = entry.lines().from();
    int to = entry.lines().to();
    return what
        + (from == to
            ? words.say("split.explain.line", from)
            : words.say("split.explain.lines", from, to));
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
