package org.zhangjie.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.LineDisposition;
import org.zhangjie.section.NumberingWarning;
import org.zhangjie.section.SplitDocument;

/**
 * What became of every line, as TSV: source, from, to, what, reason, section, and the doubt about a
 * heading's number with the marker expected, such as {@code gap 第十四条}.
 */
final class AccountPrinter implements SplitPrinter {
  private final Terminal terminal;

  AccountPrinter(Terminal terminal) {
    this.terminal = terminal;
    terminal.out().println("source\tfrom\tto\twhat\treason\tsection\tdoubt");
  }

  @Override
  public void print(SourceDocument document, SplitDocument split) {
    String source = Printable.cell(document.source());
    Map<Integer, NumberingWarning> warnings = split.warningsByLine();
    for (LineDisposition entry : split.account()) {
      terminal
          .out()
          .println(
              String.join(
                  "\t",
                  source,
                  String.valueOf(entry.lines().from()),
                  String.valueOf(entry.lines().to()),
                  entry.what().name().toLowerCase(Locale.ROOT),
                  Printable.cell(entry.reason()),
                  Printable.cell(entry.sectionId()),
                  doubt(warnings.get(entry.lines().from()))));
    }
  }

  private static String doubt(@Nullable NumberingWarning warning) {
    return warning == null
        ? ""
        : warning.kind().name().toLowerCase(Locale.ROOT) + " " + Printable.cell(warning.expected());
  }
}
