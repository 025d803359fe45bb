package org.zhangjie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.zhangjie.analysis.SectionAnalyzer;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.search.TermPack;

/**
 * Loads the tables that any search needs on a thread of its own, while arguments are being read and
 * the index is being opened: a quarter of a search's time as a process.
 */
final class SearchPreparation implements Runnable {
  SearchPreparation() {}

  /**
   * Begins if these are the arguments of a search. Nothing waits for it, and it changes nothing.
   */
  static void begin(String... args) {
    if (args.length > 0 && args[0].equals("search")) {
      Thread thread = new Thread(new SearchPreparation(), "preparation");
      thread.setDaemon(true);
      // What fails here fails again where it is needed, and is told there.
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    }
  }

  @Override
  public void run() {
    // In the order in which a search needs them.
    TermPack.defaults();
    String words = SectionField.BODY.in(TextView.WORDS);
    try (TokenStream tokens = SectionAnalyzer.forQuery().tokenStream(words, "章节")) {
      tokens.reset();
      while (tokens.incrementToken()) {
        continue;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
