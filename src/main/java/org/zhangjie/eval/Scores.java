package org.zhangjie.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The measures of one query, or their means over several. Each is between 0 and 1.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first 10, gain 2^grade − 1
 * @param mrr10 reciprocal rank of the first right hit, 0 if it is not among the first 10
 * @param success1 whether the first hit is right
 * @param recall10 share of the judged places found among the first 10
 * @param recall100 share of the judged places found among the first 100
 */
public record Scores(
    double ndcg10, double mrr10, double success1, double recall10, double recall100) {
  /** The measures of a query without a right hit. */
  public static final Scores ZERO = new Scores(0, 0, 0, 0, 0);

  private static final int DEPTH = 100;

  /**
   * Scores the hits of one query. Each judged place counts once, for the first hit that is it or
   * holds its line; a hit that holds several takes the one of the highest grade.
   *
   * @param judgements the judged places, all of grade 1 or more
   * @param hits the hits, best first; those after the hundredth are not looked at
   */
  public static Scores of(List<Judgement> judgements, List<RunHit> hits) {
    if (judgements.isEmpty()) {
      return ZERO;
    }
    int[] gains = gains(judgements, hits);
    int[] ideal =
        judgements.stream()
            .map(Judgement::grade)
            .sorted(Comparator.reverseOrder())
            .mapToInt(Integer::intValue)
            .toArray();
    return new Scores(
        dcg(gains) / dcg(ideal),
        reciprocalRank(gains),
        gains.length > 0 && gains[0] > 0 ? 1 : 0,
        right(gains, 10) / (double) judgements.size(),
        right(gains, DEPTH) / (double) judgements.size());
  }

  /** The means; all zero over nothing. */
  public static Scores mean(Collection<Scores> scores) {
    return new Scores(
        mean(scores, Scores::ndcg10),
        mean(scores, Scores::mrr10),
        mean(scores, Scores::success1),
        mean(scores, Scores::recall10),
        mean(scores, Scores::recall100));
  }

  private static double mean(Collection<Scores> scores, ToDoubleFunction<Scores> measure) {
    return scores.stream().mapToDouble(measure).average().orElse(0);
  }

  private static int[] gains(List<Judgement> judgements, List<RunHit> hits) {
    List<Judgement> left = new ArrayList<>(judgements);
    int[] gains = new int[Math.min(DEPTH, hits.size())];
    for (int i = 0; i < gains.length; i++) {
      Judgement best = null;
      for (Judgement judgement : left) {
        if (judgement.matches(hits.get(i)) && (best == null || judgement.grade() > best.grade())) {
          best = judgement;
        }
      }
      if (best != null) {
        gains[i] = best.grade();
        left.remove(best);
      }
    }
    return gains;
  }

  private static double dcg(int[] gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, gains.length); i++) {
      sum += (Math.pow(2, gains[i]) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static double reciprocalRank(int[] gains) {
    for (int i = 0; i < Math.min(10, gains.length); i++) {
      if (gains[i] > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static int right(int[] gains, int depth) {
    int count = 0;
    for (int i = 0; i < Math.min(depth, gains.length); i++) {
      count += gains[i] > 0 ? 1 : 0;
    }
    return count;
  }
}
