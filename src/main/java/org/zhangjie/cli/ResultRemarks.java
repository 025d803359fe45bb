package org.zhangjie.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhangjie.search.QueryReading;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.search.Suggestion;
import org.zhangjie.search.WordCount;

/**
 * What is said on {@code err} about a result: how many there are, and what to do if few or none.
 */
final class ResultRemarks {
  private final Terminal terminal;

  ResultRemarks(Terminal terminal) {
    this.terminal = terminal;
  }

  void say(SearchRequest request, SearchResult result) {
    if (result.timedOut()) {
      terminal.note("search.timeout");
    }
    sayCounts(request, result);
    sayReading(result.reading());
    saySuggestions(result.suggestions());
  }

  private void sayCounts(SearchRequest request, SearchResult result) {
    Words words = terminal.words();
    long all = result.total() + result.partial();
    int last = request.offset() + result.hits().size();
    String found = words.count("count.sections", result.total());
    if (result.partial() > 0) {
      found =
          result.total() == 0
              ? words.count("search.partial.only", result.partial())
              : words.say("search.partial", found, result.partial());
    }
    if (all == 0) {
      terminal.note("search.nothing", Printable.line(request.query()));
    } else if (result.hits().isEmpty()) {
      terminal.note("search.beyond", found);
    } else if (last < all) {
      terminal.note("search.more", found, request.offset() + 1, last, last);
    } else {
      terminal.remark(found);
    }
  }

  private void sayReading(QueryReading reading) {
    Words words = terminal.words();
    if (reading.text().isEmpty()) {
      terminal.note("search.unread");
    }
    if (reading.cut()) {
      terminal.note("search.cut");
    }
    if (!reading.words().isEmpty()) {
      String counts =
          reading.words().stream()
              .map(this::counted)
              .collect(Collectors.joining(words.say("list.comma")));
      terminal.note("search.words", counts);
    }
  }

  private String counted(WordCount word) {
    return terminal.words().say("search.word", Printable.line(word.text()), word.sections());
  }

  private void saySuggestions(List<Suggestion> suggestions) {
    sayValues(suggestions);
    for (Suggestion suggestion : suggestions) {
      String text = Printable.line(suggestion.text());
      switch (suggestion.kind()) {
        case CORRECTION -> terminal.note("search.correction", text, suggestion.sections());
        case HEADING -> terminal.note("search.heading", text, suggestion.sections());
        case VALUE -> {}
      }
    }
  }

  private String value(Suggestion suggestion) {
    return suggestion.instead().startsWith("kind:")
        ? terminal.words().say("kind." + suggestion.text())
        : Printable.line(suggestion.text());
  }

  /** A line for each property whose value stands nowhere, with the values there are. */
  private void sayValues(List<Suggestion> suggestions) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Suggestion suggestion : suggestions) {
      if (suggestion.kind() == Suggestion.Kind.VALUE) {
        values
            .computeIfAbsent(suggestion.instead(), asked -> new ArrayList<>())
            .add(terminal.words().say("search.word", value(suggestion), suggestion.sections()));
      }
    }
    String comma = terminal.words().say("list.comma");
    values.forEach((asked, known) ->
        terminal.note("search.values", Printable.line(asked), String.join(comma, known)));
  }
}
