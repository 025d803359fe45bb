package org.zhangjie.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhangjie.search.FacetCount;
import org.zhangjie.search.Facets;
import tools.jackson.core.JsonGenerator;

/** What the hits have in common, counted, for a person to read: {@code search --facets}. */
final class FacetView {
  private final Terminal terminal;

  FacetView(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the counts, of which there are some, and returns the exit code. */
  int print(Facets facets) {
    sorts(facets).forEach(this::printText);
    terminal.out().flush();
    terminal.remark(terminal.words().count("count.sections", facets.total()));
    return Exit.FOUND;
  }

  private static Map<String, List<FacetCount>> sorts(Facets facets) {
    Map<String, List<FacetCount>> sorts = new LinkedHashMap<>();
    sorts.put("documents", facets.documents());
    sorts.put("issuers", facets.issuers());
    sorts.put("years", facets.years());
    sorts.put("genres", facets.genres());
    sorts.put("kinds", facets.kinds());
    return sorts;
  }

  private void printText(String sort, List<FacetCount> counts) {
    if (counts.isEmpty()) {
      return;
    }
    terminal.out().println(terminal.ink().strong(terminal.words().say("facet." + sort)));
    for (FacetCount count : counts) {
      String label = label(sort, count);
      String value = count.label().equals(count.value()) ? "" : "  " + count.value();
      terminal
          .out()
          .println(
              String.format(Locale.ROOT, "%6d  ", count.count())
                  + Printable.line(label)
                  + terminal.ink().faint(Printable.line(value)));
    }
  }

  private String label(String sort, FacetCount count) {
    return switch (sort) {
      case "kinds" -> terminal.words().kind(count.value());
      case "genres" -> terminal.words().genre(count.value());
      default -> count.label();
    };
  }

  /** Writes the counts as an object. */
  static void write(JsonGenerator out, Facets facets) {
    out.writeStartObject();
    out.writeNumberProperty("total", facets.total());
    sorts(facets)
        .forEach((sort, counts) -> {
          out.writeName(sort);
          out.writeStartArray();
          counts.forEach(count -> write(out, count));
          out.writeEndArray();
        });
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, FacetCount count) {
    out.writeStartObject();
    out.writeStringProperty("value", count.value());
    out.writeStringProperty("label", count.label());
    out.writeNumberProperty("count", count.count());
    out.writeEndObject();
  }
}
