package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhangjie.search.TermPack;
import picocli.CommandLine.Option;

/** The option that says under which other wordings words of a query are looked for too. */
final class TermsChoice {
  private static final String NOTHING = "none";

  @Option(names = "--terms", paramLabel = "FILE|none", descriptionKey = "terms")
  private List<String> files = List.of();

  /**
   * The packs that come with the library and those of the files; {@code none} forgets those before.
   */
  TermPack pack() throws IOException {
    TermPack pack = TermPack.defaults();
    for (String file : files) {
      pack = file.equals(NOTHING) ? TermPack.NONE : pack.and(TermPack.read(Path.of(file)));
    }
    return pack;
  }
}
