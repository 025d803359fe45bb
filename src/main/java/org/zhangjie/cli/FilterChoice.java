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

  SearchFilters filters() {
    return new SearchFilters(document, under, kind, issuer, number, genre, from, to);
  }
}
