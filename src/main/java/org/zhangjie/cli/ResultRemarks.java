package org.zhangjie.cli;

import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** What is said on {@code err} about a result: how many there are, and what to do if none. */
final class ResultRemarks {
  private final Terminal terminal;

  ResultRemarks(Terminal terminal) {
    this.terminal = terminal;
  }

  void say(SearchRequest request, SearchResult result) {
    Words words = terminal.words();
    int first = request.offset() + 1;
    int last = request.offset() + result.hits().size();
    if (result.total() + result.partial() == 0) {
      terminal.note("search.nothing", Printable.line(request.query()));
    } else if (last < first) {
      terminal.note("search.beyond", words.count("count.sections", result.total()));
    } else if (last < result.total()) {
      terminal.note(
          "search.more", words.count("count.sections", result.total()), first, last, last);
    } else {
      terminal.err().println(words.count("count.sections", result.total()));
    }
  }
}
