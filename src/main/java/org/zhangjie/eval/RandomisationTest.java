package org.zhangjie.eval;

import java.util.SplittableRandom;

/**
 * Fisher's paired randomisation test, two-sided, as Smucker, Allan and Carterette recommend for
 * retrieval (CIKM 2007): under the null hypothesis the sign of each query's difference is a coin's.
 */
final class RandomisationTest {
  /** Enough for p ≈ .001 to be told with a standard error of .0001. */
  private static final int SAMPLES = 100_000;

  /** Fixed, so that the same two runs give the same value. */
  private static final long SEED = 20260101;

  private RandomisationTest() {}

  /**
   * The share of random sign assignments whose mean difference is at least as far from 0 as the one
   * observed; 1 for two equal runs.
   */
  static double pValue(double[] differences) {
    double observed = 0;
    for (double difference : differences) {
      observed += difference;
    }
    observed = Math.abs(observed) - 1e-12;
    SplittableRandom random = new SplittableRandom(SEED);
    int extreme = 0;
    for (int i = 0; i < SAMPLES; i++) {
      extreme += Math.abs(signedSum(differences, random)) >= observed ? 1 : 0;
    }
    return (extreme + 1.0) / (SAMPLES + 1.0);
  }

  private static double signedSum(double[] differences, SplittableRandom random) {
    double sum = 0;
    long bits = 0;
    for (int i = 0; i < differences.length; i++) {
      bits = i % 64 == 0 ? random.nextLong() : bits >>> 1;
      sum += (bits & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }
}
