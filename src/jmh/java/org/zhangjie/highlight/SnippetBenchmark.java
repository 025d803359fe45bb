package org.zhangjie.highlight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zhangjie.Zhangjie;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.section.Section;

/**
 * Percentiles of a search for ten hits, snippets included, and of its snippets alone; the search
 * itself is the difference.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class SnippetBenchmark {
  /** An index of the law corpus. */
  @Param({"laws.index"})
  public String index = "";

  /** A TSV with the queries in its second column. */
  @Param({"../shared/queries/laws.dev.queries.tsv"})
  public String queries = "";

  private record Shown(SearchRequest request, Highlighter highlighter, List<Section> sections) {}

  private final List<Shown> answers = new ArrayList<>();
  private Optional<Zhangjie> opened = Optional.empty();
  private int next;

  @Setup
  public void open() throws IOException {
    Zhangjie zhangjie = Zhangjie.openReadOnly(Path.of(index));
    opened = Optional.of(zhangjie);
    List<String> lines = Files.readAllLines(Path.of(queries));
    for (String line : lines.subList(1, lines.size())) {
      SearchRequest request = SearchRequest.of(line.split("\t", -1)[1]);
      List<Section> sections = zhangjie.search(request).hits().stream().map(Hit::section).toList();
      answers.add(new Shown(request, zhangjie.highlighter(request), sections));
    }
  }

  @TearDown
  public void close() throws IOException {
    opened.orElseThrow().close();
  }

  private Shown next() {
    next = (next + 1) % answers.size();
    return answers.get(next);
  }

  @Benchmark
  public Object search() throws IOException {
    return opened.orElseThrow().search(next().request);
  }

  @Benchmark
  public int snippets() {
    Shown shown = next();
    int more = 0;
    for (Section section : shown.sections) {
      more += shown.highlighter.highlight(section).more();
    }
    return more;
  }
}
