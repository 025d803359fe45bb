package org.zhangjie.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * The weights of the ranking. {@code docs/ranking.md} tells how each was found, on which queries,
 * and what it is worth.
 *
 * @param k1 BM25's saturation of repeated terms
 * @param b BM25's normalisation of length
 * @param bigrams weight of pairs of characters
 * @param words weight of segmented words
 * @param wording weight of terms that come from a term pack
 * @param characters weight of single characters; looked at within the window only
 * @param window how many of the first hits are ranked again
 * @param document weight of the mean of the document's best sections
 * @param cited weight of references to the document by title
 * @param allFirst whether sections with all words come before those with some
 */
record RankingSettings(
    float k1,
    float b,
    float bigrams,
    float words,
    float wording,
    float characters,
    int window,
    float document,
    float cited,
    boolean allFirst) {
  /** One setting for all collections. */
  static final RankingSettings DEFAULT =
      new RankingSettings(1.2f, 0.75f, 1, 1, 0.5f, 1.2f, 200, 0.15f, 0.4f, true);

  BM25Similarity similarity() {
    return new BM25Similarity(k1, b);
  }
}
