package org.zhangjie.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.zhangjie.eval.Evaluation;
import org.zhangjie.eval.Qrels;
import org.zhangjie.eval.Run;
import org.zhangjie.eval.RunHit;
import org.zhangjie.eval.Scores;
import org.zhangjie.eval.Topic;
import org.zhangjie.index.SectionFields;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.LineRange;
import org.zhangjie.section.Section;

/**
 * Takes each part of the ranking out and prints what is left. Run by hand on an index that exists:
 *
 * <p>{@code java -cp target/classes:target/test-classes:target/lib/* org.zhangjie.search.Ablation
 * INDEX QUERIES.tsv QRELS.tsv [field=value,…]…}
 *
 * <p>With further arguments, instead of the parts, settings to try: {@code window=100,cited=0}.
 */
final class Ablation {
  private static final int DEPTH = 100;

  private final SectionIndex index;
  private final List<Topic> topics;
  private final Qrels qrels;

  /** Where each section stands that was ever a hit, by its number in the index. */
  private final Map<Integer, Place> places = new HashMap<>();

  private record Place(String source, int line, List<LineRange> lines) {}

  private Ablation(SectionIndex index, List<Topic> topics, Qrels qrels) {
    this.index = index;
    this.topics = topics;
    this.qrels = qrels;
  }

  public static void main(String[] arguments) throws IOException {
    try (SectionIndex index = SectionIndex.openReadOnly(Path.of(arguments[0]))) {
      Ablation ablation =
          new Ablation(index, Topic.read(Path.of(arguments[1])), Qrels.read(Path.of(arguments[2])));
      List<String> settings = List.of(arguments).subList(3, arguments.length);
      ablation.print(settings.isEmpty() ? parts() : settings);
    }
  }

  private static List<String> parts() {
    return List.of(
        "",
        "bigrams=0",
        "words=0",
        "characters=0",
        "document=0",
        "cited=0",
        "allFirst=0",
        "pack=0",
        "characters=0,document=0,cited=0,allFirst=0,pack=0",
        "words=0,characters=0,document=0,cited=0,allFirst=0,pack=0");
  }

  private void print(List<String> settings) throws IOException {
    Evaluation full = null;
    for (String setting : settings) {
      long start = System.nanoTime();
      Evaluation evaluation = evaluate(setting);
      double perQuery = (System.nanoTime() - start) / 1e6 / topics.size();
      full = full == null ? evaluation : full;
      Scores scores = evaluation.overall();
      System.out.printf(
          Locale.ROOT,
          "%-60s ndcg@10 %.4f mrr@10 %.4f success@1 %.4f recall@10 %.4f recall@100 %.4f p %.4f"
              + " %5.2f ms%n",
          setting.isEmpty() ? "everything" : setting,
          scores.ndcg10(),
          scores.mrr10(),
          scores.success1(),
          scores.recall10(),
          scores.recall100(),
          full.significance(evaluation),
          perQuery);
    }
  }

  private Evaluation evaluate(String setting) throws IOException {
    RankingSettings settings = settings(setting);
    TermPack terms = setting.contains("pack=0") ? TermPack.NONE : TermPack.defaults();
    return index.read(snapshot -> {
      IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
      searcher.setSimilarity(settings.similarity());
      boolean named = !setting.contains("names=0");
      OwnNames names = named ? OwnNames.of(searcher.getIndexReader()) : OwnNames.NONE;
      References references = References.of(searcher.getIndexReader());
      Map<String, List<RunHit>> hits = new LinkedHashMap<>();
      for (Topic topic : topics) {
        QueryPlan plan = QueryPlanner.plan(topic.query(), terms, names, settings);
        Ranker ranker = new Ranker(searcher, plan, Optional.empty(), settings, references, false);
        hits.put(topic.id(), hits(searcher, ranker.rank(DEPTH).sections()));
      }
      return Evaluation.of(topics, qrels, new Run(hits));
    });
  }

  private List<RunHit> hits(IndexSearcher searcher, List<RankedSection> ranked) throws IOException {
    List<RunHit> hits = new ArrayList<>();
    for (RankedSection section : ranked) {
      Place place = places.get(section.doc);
      if (place == null) {
        Section whole = SectionFields.toSection(searcher.storedFields().document(section.doc));
        place = new Place(whole.source(), whole.line(), whole.lines());
        places.put(section.doc, place);
      }
      hits.add(
          new RunHit(
              hits.size() + 1, section.score(), section.id, place.source, place.line, place.lines));
    }
    return hits;
  }

  private static RankingSettings settings(String setting) {
    Map<String, Float> values = new LinkedHashMap<>();
    for (String part : setting.split(",", -1)) {
      if (part.contains("=")) {
        String[] pair = part.split("=", 2);
        values.put(pair[0], Float.parseFloat(pair[1]));
      }
    }
    RankingSettings base = RankingSettings.DEFAULT;
    return new RankingSettings(
        values.getOrDefault("k1", base.k1()),
        values.getOrDefault("b", base.b()),
        values.getOrDefault("bigrams", base.bigrams()),
        values.getOrDefault("words", base.words()),
        values.getOrDefault("wording", base.wording()),
        values.getOrDefault("characters", base.characters()),
        values.getOrDefault("window", (float) base.window()).intValue(),
        values.getOrDefault("document", base.document()),
        values.getOrDefault("cited", base.cited()),
        values.getOrDefault("allFirst", base.allFirst() ? 1f : 0f) > 0);
  }
}
