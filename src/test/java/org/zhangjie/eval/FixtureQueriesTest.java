package org.zhangjie.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhangjie.Zhangjie;
import org.zhangjie.search.SearchRequest;

/**
 * Searches the fixtures for every judged query and compares with {@code expected-scores.tsv}: no
 * figure may fall by more than 0.01. {@code -Dgold.update=true} writes the figures down as they
 * are.
 */
class FixtureQueriesTest {
  private static final Path FOLDER = Path.of("index-fixtures");
  private static final Path QUERIES = FOLDER.resolve("queries/queries.tsv");
  private static final Path QRELS = FOLDER.resolve("queries/qrels.tsv");
  private static final Path EXPECTED = FOLDER.resolve("queries/expected-scores.tsv");
  private static final double ALLOWED_FALL = .01;

  @Test
  void everyQueryIsJudgedAndEveryJudgementNamesAHeading() throws IOException {
    Set<String> queries =
        Topic.read(QUERIES).stream().map(Topic::id).collect(Collectors.toCollection(TreeSet::new));
    Qrels qrels = Qrels.read(QRELS);
    assertEquals(queries, new TreeSet<>(qrels.byQuery().keySet()));
    Map<String, Set<Integer>> headings = new HashMap<>();
    for (List<Judgement> judgements : qrels.byQuery().values()) {
      for (Judgement judgement : judgements) {
        if (!headings.containsKey(judgement.source())) {
          headings.put(judgement.source(), headings(judgement.source()));
        }
        assertTrue(
            headings.get(judgement.source()).contains(judgement.line()),
            judgement + " names no heading of the gold outline");
      }
    }
  }

  @Test
  void searchIsAsGoodAsBefore() throws IOException {
    Map<String, Scores> scores = search();
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(EXPECTED, table(scores));
    }
    List<String> worse = new ArrayList<>();
    for (Map<String, String> row : TsvTable.read(EXPECTED, "queries", "ndcg@10").rows()) {
      String queries = row.getOrDefault("queries", "");
      figures(scores.getOrDefault(queries, Scores.ZERO))
          .forEach((figure, now) -> {
            double before = Double.parseDouble(row.getOrDefault(figure, "0"));
            if (queries.equals("all") && now < before - ALLOWED_FALL) {
              worse.add(figure + " was " + before + ", is " + now);
            }
          });
    }
    assertTrue(worse.isEmpty(), () -> String.join("\n", worse));
  }

  private static Map<String, Scores> search() throws IOException {
    List<Topic> topics = Topic.read(QUERIES);
    Map<String, List<RunHit>> hits = new LinkedHashMap<>();
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(FOLDER);
      for (Topic topic : topics) {
        hits.put(
            topic.id(),
            zhangjie.search(SearchRequest.of(topic.query()).limit(100)).hits().stream()
                .map(RunHit::of)
                .toList());
      }
    }
    Evaluation evaluation = Evaluation.of(topics, Qrels.read(QRELS), new Run(hits));
    Map<String, Scores> scores = new LinkedHashMap<>();
    scores.put("all", evaluation.overall());
    scores.putAll(evaluation.byType());
    return scores;
  }

  private static Set<Integer> headings(String source) throws IOException {
    assertTrue(Files.exists(FOLDER.resolve(source)), source + " is no fixture");
    String name = source.substring(0, source.lastIndexOf('.'));
    Path outline = FOLDER.resolve("gold").resolve(name + ".outline.tsv");
    return TsvTable.read(outline, "line").rows().stream()
        .map(row -> Integer.valueOf(row.getOrDefault("line", "")))
        .collect(Collectors.toSet());
  }

  private static Map<String, Double> figures(Scores scores) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("ndcg@10", scores.ndcg10());
    figures.put("mrr@10", scores.mrr10());
    figures.put("success@1", scores.success1());
    figures.put("recall@10", scores.recall10());
    figures.put("recall@100", scores.recall100());
    return figures;
  }

  private static String table(Map<String, Scores> scores) {
    StringBuilder table = new StringBuilder("queries");
    figures(Scores.ZERO).keySet().forEach(figure -> table.append('\t').append(figure));
    table.append('\n');
    scores.forEach((queries, row) -> {
      table.append(queries);
      figures(row).values().forEach(v -> table.append(String.format(Locale.ROOT, "\t%.4f", v)));
      table.append('\n');
    });
    return table.toString();
  }
}
