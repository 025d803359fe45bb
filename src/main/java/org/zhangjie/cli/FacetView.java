package org.zhangjie.cli;

import java.util.List;
import java.util.Locale;
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

  /** A sort of counts: its name, the largest, and how many there are beside them. */
  private record Counts(String name, List<FacetCount> largest, int more) {}

  private static List<Counts> sorts(Facets facets) {
    Facets.More more = facets.more();
    return List.of(
        new Counts("documents", facets.documents(), more.documents()),
        new Counts("issuers", facets.issuers(), more.issuers()),
        new Counts("years", facets.years(), more.years()),
        new Counts("genres", facets.genres(), more.genres()),
        new Counts("kinds", facets.kinds(), more.kinds()));
  }

  private void printText(Counts counts) {
    if (counts.largest().isEmpty()) {
      return;
    }
    Words words = terminal.words();
    terminal.out().println(terminal.ink().strong(words.say("facet." + counts.name())));
    for (FacetCount count : counts.largest()) {
      String label = label(counts.name(), count);
      String value = count.label().equals(count.value()) ? "" : "  " + count.value();
      terminal
          .out()
          .println(
              String.format(Locale.ROOT, "%6d  ", count.count())
                  + Printable.line(label)
                  + terminal.ink().faint(Printable.line(value)));
    }
    if (counts.more() > 0) {
      String more = words.say("facet.more", counts.more());
      terminal.out().println(terminal.ink().faint("     …  " + more));
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
    for (Counts counts : sorts(facets)) {
      out.writeName(counts.name());
      out.writeStartArray();
      counts.largest().forEach(count -> write(out, count));
      out.writeEndArray();
    }
    out.writeName("more");
    out.writeStartObject();
    sorts(facets).forEach(counts -> out.writeNumberProperty(counts.name(), counts.more()));
    out.writeEndObject();
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
