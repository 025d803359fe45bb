package org.zhangjie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.zhangjie.eval.Run;
import org.zhangjie.eval.RunHit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** Hits as a TREC run: {@code qid Q0 id rank score tag}. */
final class TrecRun implements ResultPrinter {
  /** The qid of a query that was not given one. */
  private static final String SINGLE = "1";

  private final Terminal terminal;

  TrecRun(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void print(String qid, SearchRequest request, SearchResult result) {
    String id = qid.isEmpty() ? SINGLE : qid;
    try {
      new Run(Map.of(id, result.hits().stream().map(RunHit::of).toList()))
          .write(terminal.out(), "zhangjie");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
