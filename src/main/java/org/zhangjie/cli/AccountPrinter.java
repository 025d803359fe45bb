package org.zhangjie.cli;

import java.util.Locale;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.LineDisposition;
import org.zhangjie.section.SplitDocument;

/** What became of every line, as TSV: source, from, to, what, reason, section. */
final class AccountPrinter implements SplitPrinter {
  private final Terminal terminal;

  AccountPrinter(Terminal terminal) {
    this.terminal = terminal;
    terminal.out().println("source\tfrom\tto\twhat\treason\tsection");
  }

  @Override
  public void print(SourceDocument document, SplitDocument split) {
    String source = Printable.cell(document.source());
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
                  Printable.cell(entry.sectionId())));
    }
  }
}
