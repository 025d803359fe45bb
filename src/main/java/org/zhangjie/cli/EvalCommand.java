package org.zhangjie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhangjie.Zhangjie;
import org.zhangjie.eval.Baseline;
import org.zhangjie.eval.Evaluation;
import org.zhangjie.eval.Qrels;
import org.zhangjie.eval.Run;
import org.zhangjie.eval.RunHit;
import org.zhangjie.eval.Topic;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.TermPack;
import org.zhangjie.section.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhangjie eval}: how good the ranking is on judged queries. */
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
  /** Recall is measured to this depth. */
  private static final int DEPTH = 100;

  private final Terminal terminal;

  @Mixin private final IndexChoice choice = new IndexChoice();

  @Mixin private final TermsChoice terms = new TermsChoice();

  @Option(names = "--queries", paramLabel = "FILE", required = true)
  private Path queries = Path.of("");

  @Option(names = "--qrels", paramLabel = "FILE", required = true)
  private Path qrels = Path.of("");

  @Option(names = "--run", paramLabel = "FILE")
  private @Nullable Path runFile;

  @Option(names = "--baseline", paramLabel = "bigram|smartcn|FILE")
  private @Nullable String baseline;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Choices.EvalFormats.class)
  private String format = "text";

  EvalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String chosen = new Choices.EvalFormats().check(terminal, "--format", format);
    List<Topic> topics = Topic.read(queries);
    Qrels judged = Qrels.read(qrels);
    TermPack pack = terms.pack();
    try (Zhangjie zhangjie = choice.open(terminal)) {
      Run run = search(zhangjie, topics, pack);
      if (runFile != null) {
        run.write(runFile, "zhangjie");
      }
      EvaluationTable table = new EvaluationTable(terminal, Evaluation.of(topics, judged, run));
      if (baseline != null) {
        Run other = baseline(zhangjie, baseline, topics);
        table = table.against(Evaluation.of(topics, judged, other));
      }
      table.print(chosen);
      return Exit.FOUND;
    }
  }

  private static Run search(Zhangjie zhangjie, List<Topic> topics, TermPack pack)
      throws IOException {
    Map<String, List<RunHit>> hits = new LinkedHashMap<>();
    for (Topic topic : topics) {
      SearchRequest request = SearchRequest.of(topic.query()).terms(pack).limit(DEPTH);
      hits.put(topic.id(), zhangjie.search(request).hits().stream().map(RunHit::of).toList());
    }
    return new Run(hits);
  }

  /** What an engine out of the box finds, or what stands in a run's file. */
  private static Run baseline(Zhangjie zhangjie, String name, List<Topic> topics)
      throws IOException {
    for (Baseline known : Baseline.values()) {
      if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
        List<Section> sections = new ArrayList<>();
        for (SourceEntry source : zhangjie.sources()) {
          sections.addAll(zhangjie.sections(source.source()));
        }
        return known.run(sections, topics);
      }
    }
    return placed(zhangjie, Run.read(Path.of(name)));
  }

  /** A TREC run names sections by id only; judgements by line need to know where they stand. */
  private static Run placed(Zhangjie zhangjie, Run run) throws IOException {
    Map<String, List<RunHit>> hits = new LinkedHashMap<>();
    for (Map.Entry<String, List<RunHit>> entry : run.byQuery().entrySet()) {
      List<RunHit> placed = new ArrayList<>();
      for (RunHit hit : entry.getValue()) {
        placed.add(
            zhangjie
                .section(hit.id())
                .map(section ->
                    new RunHit(
                        hit.rank(),
                        hit.score(),
                        hit.id(),
                        section.source(),
                        section.line(),
                        section.lines()))
                .orElse(hit));
      }
      hits.put(entry.getKey(), placed);
    }
    return new Run(hits);
  }
}
