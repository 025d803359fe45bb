package org.zhangjie.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run held against judgements. Means are over all judged queries; one without hits counts 0.
 *
 * @param byQuery the scores of each judged query, in the order of the judgements
 * @param overall their means
 * @param byType the means of each type of query, by name; empty where the topics have no types
 */
public record Evaluation(Map<String, Scores> byQuery, Scores overall, Map<String, Scores> byType) {
  /** Copies the maps, keeping their order. */
  public Evaluation {
    byQuery = Collections.unmodifiableMap(new LinkedHashMap<>(byQuery));
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
  }

  /**
   * Scores a run.
   *
   * @param topics the queries, for their types; those without judgements are left out
   */
  public static Evaluation of(List<Topic> topics, Qrels qrels, Run run) {
    Map<String, Scores> byQuery = new LinkedHashMap<>();
    qrels
        .byQuery()
        .forEach((query, judgements) -> byQuery.put(query, Scores.of(judgements, run.hits(query))));
    return new Evaluation(byQuery, Scores.mean(byQuery.values()), byType(topics, byQuery));
  }

  private static Map<String, Scores> byType(List<Topic> topics, Map<String, Scores> byQuery) {
    Map<String, List<Scores>> grouped = new TreeMap<>();
    for (Topic topic : topics) {
      Scores scores = byQuery.get(topic.id());
      if (scores != null && !topic.type().isEmpty()) {
        grouped.computeIfAbsent(topic.type(), t -> new ArrayList<>()).add(scores);
      }
    }
    Map<String, Scores> means = new LinkedHashMap<>();
    grouped.forEach((type, scores) -> means.put(type, Scores.mean(scores)));
    return means;
  }

  /** The scores of a query; all zero for one that is not judged. */
  public Scores scores(String query) {
    return byQuery.getOrDefault(query, Scores.ZERO);
  }

  /**
   * How likely a difference in mean nDCG@10 as large as this one's to another run's is by chance.
   *
   * @throws IllegalArgumentException if the two were made from different queries
   */
  public double significance(Evaluation other) {
    if (!byQuery.keySet().equals(other.byQuery.keySet())) {
      throw new IllegalArgumentException("other must score the same queries");
    }
    double[] differences = new double[byQuery.size()];
    int i = 0;
    for (Map.Entry<String, Scores> entry : byQuery.entrySet()) {
      Scores against = other.scores(entry.getKey());
      differences[i++] = entry.getValue().ndcg10() - against.ndcg10();
    }
    return RandomisationTest.pValue(differences);
  }
}
