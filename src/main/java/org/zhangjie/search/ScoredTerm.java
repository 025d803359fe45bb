package org.zhangjie.search;

import org.apache.lucene.index.Term;

/**
 * A term by which sections are scored.
 *
 * @param term field and text
 * @param weight what its BM25 score is multiplied by
 * @param word the word of the query it belongs to
 * @param kind how it came into the query
 */
record ScoredTerm(Term term, float weight, String word, ScorePart.Kind kind) {}
