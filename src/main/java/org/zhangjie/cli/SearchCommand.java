package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhangjie.Zhangjie;
import org.zhangjie.eval.Topic;
import org.zhangjie.highlight.SnippetSettings;
import org.zhangjie.search.DocumentGroup;
import org.zhangjie.search.Facets;
import org.zhangjie.search.QuerySyntax;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;
import org.zhangjie.search.TermPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhangjie search}: the sections that answer a query, or each query of a file. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "QUERY")
  private List<String> words = List.of();

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Mixin private final FilterChoice filters = new FilterChoice();

  @Mixin private final TermsChoice terms = new TermsChoice();

  @Option(names = "--syntax", paramLabel = "SYNTAX", completionCandidates = Choices.Syntaxes.class)
  private String syntax = "free";

  @Option(names = "--timeout", paramLabel = "TIME", converter = TimeSpan.class)
  private @Nullable Duration timeout;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--snippets", paramLabel = "N")
  private int snippets = SnippetSettings.DEFAULT.count();

  @Option(names = "--snippet-length", paramLabel = "N")
  private int snippetLength = SnippetSettings.DEFAULT.length();

  @Option(names = "--headings-in-place")
  private boolean headingsInPlace;

  @Option(names = "--group")
  private boolean group;

  @Option(names = "--best", paramLabel = "N")
  private int best = 3;

  @Option(names = "--facets")
  private boolean facets;

  @Option(names = "--queries", paramLabel = "FILE")
  private @Nullable Path queries;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N")
  private int limit = 10;

  @Option(names = "--offset", paramLabel = "N")
  private int offset;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.HitFormats.class)
  private @Nullable String format;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Sets what is asked for, as picocli would. */
  void ask(List<String> query) {
    words = query;
  }

  /**
   * Sets one of the options in most use, as picocli would.
   *
   * @return false, with nothing set, for another option or a value that is none for it
   */
  boolean set(String option, String value) {
    try {
      switch (option) {
        case "--index" -> choice.at(Path.of(value));
        case "--format" -> format = value;
        case "--limit" -> limit = Integer.parseInt(value);
        case "--offset" -> offset = Integer.parseInt(value);
        default -> {
          return false;
        }
      }
      return true;
    } catch (NumberFormatException | InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Integer call() throws IOException {
    if ((queries == null) == words.isEmpty()) {
      throw new UsageException(terminal.words().say("search.which"));
    }
    if (queries == null && String.join("", words).isBlank()) {
      throw new UsageException(terminal.words().say("search.empty"));
    }
    require("--limit", limit, 1);
    require("--offset", offset, 0);
    require("--best", best, 1);
    require("--snippets", snippets, 1);
    require("--snippet-length", snippetLength, SnippetSettings.SHORTEST);
    if ((long) limit + offset > SearchRequest.MOST_HITS) {
      throw new UsageException(
          terminal.words().say("search.deep", SearchRequest.MOST_HITS, (long) limit + offset));
    }
    TermPack pack = terms.pack();
    SearchRequest request = request(String.join(" ", words), pack);
    String chosen = new Choices.HitFormats().check(terminal, "--format", format());
    Path batch = queries;
    if (batch != null && Set.of("text", "json", "html").contains(chosen)) {
      throw new UsageException(terminal.words().say("search.batch", chosen));
    }
    if ((group || facets) && (batch != null || !Set.of("text", "json").contains(chosen))) {
      throw new UsageException(terminal.words().say("search.views"));
    }
    List<Topic> topics = batch == null ? List.of() : Topic.read(batch);
    try (Zhangjie zhangjie = batch == null ? choice.openOnce(terminal) : choice.open(terminal)) {
      if (facets && chosen.equals("text")) {
        Facets counts = zhangjie.facets(request, limit);
        return counts.total() == 0
            ? nothing(zhangjie, request)
            : new FacetView(terminal).print(counts);
      }
      if (group) {
        List<DocumentGroup> groups = zhangjie.groups(request, best);
        return groups.isEmpty() && offset == 0 && chosen.equals("text")
            ? nothing(zhangjie, request)
            : new GroupView(terminal, chosen, new SourcePaths(zhangjie)).print(request, groups);
      }
      ResultPrinter printer = printer(chosen, zhangjie);
      return batch == null ? one(zhangjie, request, printer) : all(zhangjie, topics, pack, printer);
    }
  }

  private void require(String option, int value, int least) {
    if (value < least) {
      throw new UsageException(terminal.words().say("error.least", option, least, value));
    }
  }

  private String format() {
    return format != null ? format : queries == null ? "text" : "jsonl";
  }

  private SearchRequest request(String query, TermPack pack) {
    QuerySyntax language =
        new Choices.Syntaxes().check(terminal, "--syntax", syntax).equals("lucene")
            ? QuerySyntax.LUCENE
            : QuerySyntax.FREE;
    return new SearchRequest(
        query,
        limit,
        offset,
        filters.filters(terminal),
        language,
        explain,
        pack,
        new SnippetSettings(snippetLength, snippets),
        headingsInPlace,
        Optional.ofNullable(timeout));
  }

  private ResultPrinter printer(String chosen, Zhangjie zhangjie) {
    return switch (chosen) {
      case "json" -> new ResultJson(terminal, facets ? Optional.of(zhangjie) : Optional.empty());
      case "jsonl" -> new HitLines(terminal);
      case "tsv" -> new HitTable(terminal);
      case "html" -> new ResultPage(terminal);
      case "trec" -> new TrecRun(terminal);
      default -> new HitText(terminal, new SourcePaths(zhangjie));
    };
  }

  private int one(Zhangjie zhangjie, SearchRequest request, ResultPrinter printer)
      throws IOException {
    SearchResult result = zhangjie.search(request);
    printer.print("", request, result);
    printer.end();
    terminal.out().flush();
    say(zhangjie, request, result);
    return result.timedOut() ? Exit.TIMEOUT : result.hits().isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }

  /** Says why there is nothing to group or to count. */
  private int nothing(Zhangjie zhangjie, SearchRequest request) throws IOException {
    say(zhangjie, request, zhangjie.search(request));
    return Exit.NOTHING;
  }

  private void say(Zhangjie zhangjie, SearchRequest request, SearchResult result)
      throws IOException {
    new ResultRemarks(terminal).say(request, result);
    if (result.hits().isEmpty() && zhangjie.stats().documents() == 0) {
      terminal.note("search.no.documents");
    }
  }

  private int all(Zhangjie zhangjie, List<Topic> topics, TermPack pack, ResultPrinter printer)
      throws IOException {
    boolean found = false;
    boolean timedOut = false;
    for (Topic topic : topics) {
      SearchRequest request = request(topic.query(), pack);
      SearchResult result = zhangjie.search(request);
      printer.print(topic.id(), request, result);
      found |= !result.hits().isEmpty();
      if (result.timedOut()) {
        timedOut = true;
        terminal.note("search.timeout.batch", Printable.line(topic.id()));
      }
    }
    printer.end();
    return timedOut ? Exit.TIMEOUT : found ? Exit.FOUND : Exit.NOTHING;
  }
}
