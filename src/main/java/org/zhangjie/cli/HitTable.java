package org.zhangjie.cli;

import java.util.Locale;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** Hits as TSV, for a shell or a spreadsheet. */
final class HitTable implements ResultPrinter {
  private final Terminal terminal;

  HitTable(Terminal terminal) {
    this.terminal = terminal;
    terminal.out().println("qid\trank\tscore\tid\tsource\tline\tcitation\theading\tsnippet");
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    for (Hit hit : result.hits()) {
      terminal.out().println(row(qid, hit));
    }
  }

  private static String row(String qid, Hit hit) {
    return String.join(
        "\t",
        Printable.cell(qid),
        String.valueOf(hit.rank()),
        String.format(Locale.ROOT, "%.6f", hit.score()),
        Printable.cell(hit.section().id()),
        Printable.cell(hit.section().source()),
        String.valueOf(hit.section().line()),
        Printable.cell(hit.citation()),
        Printable.cell(hit.section().title()),
        Printable.cell(hit.snippet().text()));
  }
}
