package org.zhangjie.cli;

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
    sayFilters(suggestions);
    for (Suggestion suggestion : suggestions) {
      String text = Printable.line(suggestion.text());
      switch (suggestion.kind()) {
        case CORRECTION -> terminal.note("search.correction", text, suggestion.sections());
        case HEADING -> terminal.note("search.heading", text, suggestion.sections());
        case VALUE, FILTER -> {}
      }
    }
  }

  /** A line for each property whose value stands nowhere, with the values there are. */
  private void sayValues(List<Suggestion> suggestions) {
    by(Suggestion.Kind.VALUE, suggestions)
        .forEach(
            (asked, known) -> terminal.note("search.values", typed(asked), list(asked, known)));
  }

  /** A line for each filter that leaves nothing, with what there is without it. */
  private void sayFilters(List<Suggestion> suggestions) {
    by(Suggestion.Kind.FILTER, suggestions)
        .forEach((asked, known) -> {
          Words words = terminal.words();
          String hits = words.count("count.sections", known.getFirst().sections());
          String emptied =
              asked.isEmpty()
                  ? words.say("search.filters", hits)
                  : words.say("search.filter", typed(asked), hits);
          List<Suggestion> values = known.subList(1, known.size());
          terminal.remark(
              values.isEmpty()
                  ? emptied
                  : words.say("search.filter.values", emptied, list(asked, values)));
        });
  }

  private static Map<String, List<Suggestion>> by(
      Suggestion.Kind kind, List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(suggestion -> suggestion.kind() == kind)
        .collect(
            Collectors.groupingBy(Suggestion::instead, LinkedHashMap::new, Collectors.toList()));
  }

  private String list(String asked, List<Suggestion> values) {
    Words words = terminal.words();
    return values.stream()
        .map(value -> words.say("search.word", value(asked, value.text()), value.sections()))
        .collect(Collectors.joining(words.say("list.comma")));
  }

  private String value(String asked, String value) {
    return switch (asked.substring(0, asked.indexOf(':'))) {
      case "kind" -> terminal.words().kind(value);
      case "genre" -> terminal.words().genre(value);
      default -> Printable.line(value);
    };
  }

  /** What was asked of a property, by the property's name in the language that is spoken. */
  private String typed(String asked) {
    int colon = asked.indexOf(':');
    return terminal.words().field(asked.substring(0, colon))
        + Printable.line(asked.substring(colon));
  }
}
