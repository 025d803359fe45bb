package org.zhangjie.highlight;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhangjie.Zhangjie;
import org.zhangjie.analysis.FoldedText;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;

/**
 * Measures the snippets of the judged queries: bounds, marks, where passages begin, escaping, time.
 * Run by hand, with three arguments: the folder of shared corpora, a folder for the indexes, and
 * how many hits to pass over before one is printed to be read, 0 to print none.
 */
final class SnippetEvaluation {
  private static final int TOP = 20;
  private static final String ESCAPED = "(?:[^<>&\"']|&(?:amp|lt|gt|quot|#39);|</?mark>)*";
  private static final String NUMERALS = "零一二三四五六七八九十百千万亿0123456789%分之";

  private final PrintStream out;
  private final int sample;
  private final List<Long> searchTimes = new ArrayList<>();
  private final List<Long> highlightTimes = new ArrayList<>();
  private int hits;
  private int snippets;
  private int tooLong;
  private int opening;
  private int unmarked;
  private int marks;
  private int strange;
  private int unescaped;

  private SnippetEvaluation(PrintStream out, int sample) {
    this.out = out;
    this.sample = sample;
  }

  /** Indexes the corpora where that has not been done, and measures both sets of queries. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String name : List.of("seeds", "laws")) {
      SnippetEvaluation evaluation = new SnippetEvaluation(out, Integer.parseInt(args[2]));
      try (Zhangjie zhangjie = Zhangjie.open(Path.of(args[1], name))) {
        zhangjie.add(shared.resolve("corpus").resolve(name));
        evaluation.run(zhangjie, shared.resolve("queries/" + name + ".dev.queries.tsv"));
      }
      out.println("== " + name);
      evaluation.print();
    }
  }

  /** Asks all queries twice; the first round warms up. */
  private void run(Zhangjie zhangjie, Path queries) throws IOException {
    List<String> lines = Files.readAllLines(queries);
    for (int round = 0; round < 2; round++) {
      searchTimes.clear();
      highlightTimes.clear();
      for (String line : lines.subList(1, lines.size())) {
        query(zhangjie, line.split("\t", -1)[1], round == 1);
      }
    }
  }

  private void query(Zhangjie zhangjie, String query, boolean counts) throws IOException {
    long start = System.nanoTime();
    List<Hit> found = zhangjie.search(SearchRequest.of(query).limit(TOP)).hits();
    long between = System.nanoTime();
    Highlighter highlighter = Highlighter.of(List.of(SoughtTerm.of(query)));
    found.stream().limit(10).forEach(hit -> highlighter.highlight(hit.section()));
    highlightTimes.add(System.nanoTime() - between);
    searchTimes.add(between - start);
    if (counts) {
      found.forEach(hit -> judge(query, hit));
    }
  }

  private void judge(String query, Hit hit) {
    hits++;
    boolean shows = hit.highlights().pathSpans().stream().anyMatch(spans -> !spans.isEmpty());
    for (Snippet snippet : hit.snippets()) {
      judge(query, snippet);
      shows |= !snippet.spans().isEmpty();
    }
    if (!shows) {
      unmarked++;
      out.println("nothing marked: " + query + " in " + hit.section().id());
    }
    if (sample > 0 && hits % sample == 0) {
      Snippet snippet = hit.snippet();
      out.println(query + "\n    " + hit.citation() + " line " + snippet.line());
      out.println("    " + MarkedTexts.brackets(snippet) + " +" + hit.highlights().more());
    }
  }

  private void judge(String query, Snippet snippet) {
    snippets++;
    tooLong += snippet.text().length() > SnippetSettings.DEFAULT.length() ? 1 : 0;
    opening += snippet.opens() ? 1 : 0;
    unescaped += snippet.toHtml("mark").matches(ESCAPED) ? 0 : 1;
    for (Span span : snippet.spans()) {
      marks++;
      String marked = snippet.text().substring(span.start(), span.end());
      if (!isFromQuery(marked, query)) {
        strange++;
        out.println("not of the query: " + marked + " for " + query);
      }
    }
  }

  /** Whether every character of a mark stands in the query, or may stand for a number there. */
  private static boolean isFromQuery(String marked, String query) {
    Set<Integer> asked = folded(query).boxed().collect(Collectors.toSet());
    return folded(marked).allMatch(c -> asked.contains(c) || NUMERALS.indexOf(c) >= 0);
  }

  private static IntStream folded(String text) {
    return FoldedText.of(text).toString().codePoints();
  }

  private void print() {
    out.println("hits " + hits + ", without any mark " + unmarked);
    out.println("snippets " + snippets + ", longer than the bound " + tooLong);
    out.println("beginning with a clause " + percent(opening, snippets) + ", others with …");
    out.println("marks " + marks + ", with characters that the query lacks " + strange);
    out.println("snippets not escaped in HTML " + unescaped);
    out.println("search of 20 with snippets: " + percentiles(searchTimes));
    out.println("snippets of 10 alone: " + percentiles(highlightTimes));
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  private static String percentiles(List<Long> times) {
    long[] sorted = times.stream().mapToLong(time -> time).sorted().toArray();
    return Arrays.stream(new double[] {.5, .95, .99})
        .mapToObj(p ->
            String.format(
                Locale.ROOT, "p%.0f %.2f ms", 100 * p, sorted[(int) (p * sorted.length)] / 1e6))
        .collect(Collectors.joining(", "));
  }
}
