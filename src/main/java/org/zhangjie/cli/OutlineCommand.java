package org.zhangjie.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhangjie.Zhangjie;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.FacetCount;
import org.zhangjie.search.OutlineMap;
import org.zhangjie.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code zhangjie outline}: the documents of an index, or the tree of sections of some. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
  private @Nullable String document;

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Option(names = "--depth", paramLabel = "N")
  private int depth = Integer.MAX_VALUE;

  @Option(names = "--query", paramLabel = "QUERY")
  private String query = "";

  @Option(names = "--under", paramLabel = "HEADING")
  private String under = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.OutlineFormats.class)
  private String format = "text";

  OutlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String chosen = new Choices.OutlineFormats().check(terminal, "--format", format);
    boolean text = chosen.equals("text");
    try (Zhangjie zhangjie = choice.open(terminal)) {
      List<SourceEntry> sources = chosen(zhangjie.sources());
      if (sources.isEmpty()) {
        terminal.complain(
            document == null
                ? terminal.words().say("outline.empty")
                : terminal.words().say("outline.nothing", document));
        return Exit.NOTHING;
      }
      // Of a single document there is nothing to choose from.
      boolean list = document == null && under.isEmpty() && text && sources.size() > 1;
      if (list) {
        return query.isEmpty() ? printSources(sources) : printHits(zhangjie);
      }
      Map<String, List<OutlineMap.Entry>> outlines = outlines(zhangjie, sources);
      if (outlines.isEmpty()) {
        terminal.note("search.nothing", Printable.line(query.isEmpty() ? under : query));
        return Exit.NOTHING;
      }
      if (text) {
        outlines.forEach(new OutlinePrinter(terminal)::printMap);
      } else {
        print(outlines, chosen.equals("json"));
      }
      return Exit.FOUND;
    }
  }

  /** The source of that name; else all whose names contain it. */
  private List<SourceEntry> chosen(List<SourceEntry> sources) {
    String asked = document;
    if (asked == null) {
      return sources;
    }
    for (SourceEntry source : sources) {
      if (source.source().equals(asked)) {
        return List.of(source);
      }
    }
    return sources.stream().filter(source -> source.source().contains(asked)).toList();
  }

  /** What is to be shown of each source, without sources of which that is nothing. */
  private Map<String, List<OutlineMap.Entry>> outlines(Zhangjie zhangjie, List<SourceEntry> sources)
      throws IOException {
    Map<String, List<OutlineMap.Entry>> outlines = new LinkedHashMap<>();
    for (SourceEntry source : sources) {
      OutlineMap map =
          query.isEmpty()
              ? OutlineMap.of(zhangjie.sections(source.source()))
              : zhangjie.outline(SearchRequest.of(query), source.source()).found();
      List<OutlineMap.Entry> shown =
          map.under(under).entries().stream()
              .filter(entry -> entry.section().depth() <= depth)
              .toList();
      if (!shown.isEmpty()) {
        outlines.put(source.source(), shown);
      }
    }
    return outlines;
  }

  private int printSources(List<SourceEntry> sources) {
    sources.forEach(source -> printCount(source.sections(), "", source.source()));
    return Exit.FOUND;
  }

  /** The documents with hits, those with most first. */
  private int printHits(Zhangjie zhangjie) throws IOException {
    List<FacetCount> documents =
        zhangjie.facets(SearchRequest.of(query), Integer.MAX_VALUE).documents();
    documents.forEach(count -> printCount(count.count(), count.label() + "  ", count.value()));
    if (documents.isEmpty()) {
      terminal.note("search.nothing", Printable.line(query));
    }
    return documents.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  private void printCount(long count, String title, String source) {
    terminal
        .out()
        .println(String.format(Locale.ROOT, "%6d  ", count) + Printable.line(title + source));
  }

  private void print(Map<String, List<OutlineMap.Entry>> outlines, boolean tree) {
    try (JsonGenerator json =
        tree ? SectionJson.pretty(terminal.out()) : SectionJson.lines(terminal.out())) {
      OutlineJson writer = new OutlineJson(json, !query.isEmpty());
      if (tree) {
        writer.writeTree(outlines.values().stream().flatMap(List::stream).toList());
        json.writeRaw('\n');
      } else {
        outlines.values().forEach(writer::writeLines);
      }
    }
  }
}
