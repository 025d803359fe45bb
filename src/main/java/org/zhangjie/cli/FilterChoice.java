package org.zhangjie.cli;

import org.zhangjie.search.SearchFilters;
import picocli.CommandLine.Option;

/** The options that say what every hit must have. */
final class FilterChoice {
  @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
  private String document = "";

  @Option(names = "--under", paramLabel = "HEADING", descriptionKey = "under")
  private String under = "";

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
  private String kind = "";

  @Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "issuer")
  private String issuer = "";

  @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "number")
  private String number = "";

  @Option(names = "--genre", paramLabel = "GENRE", descriptionKey = "genre")
  private String genre = "";

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
  private String from = "";

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
  private String to = "";

  /**
   * The filters asked for.
   *
   * @throws UsageException naming the option whose value is no date, or both if they are in no
   *     order
   */
  SearchFilters filters(Terminal terminal) {
    requireDate(terminal, "--from", from);
    requireDate(terminal, "--to", to);
    if (!SearchFilters.areInOrder(from, to)) {
      throw new UsageException(terminal.words().say("error.dates", from, to));
    }
    return new SearchFilters(document, under, kind, issuer, number, genre, from, to);
  }

  private static void requireDate(Terminal terminal, String option, String date) {
    if (!SearchFilters.isDate(date)) {
      throw new UsageException(terminal.words().say("error.date", option, date));
    }
  }
}
