package org.zhangjie.index;

import org.apache.lucene.analysis.Analyzer;
import org.zhangjie.analysis.SectionAnalyzer;

/** The analysis by which sections are indexed, and its fingerprint. */
final class IndexAnalysis {
  /** Names the analysis: an index made with another one is refused. */
  static final String FINGERPRINT = SectionAnalyzer.fingerprint();

  private IndexAnalysis() {}

  /** The analyzer of all searched fields. */
  static Analyzer analyzer() {
    return SectionAnalyzer.forIndex();
  }

  /** Positions between the end of a value of a field and the next value. */
  static int gap(String field) {
    return SectionAnalyzer.forIndex().getPositionIncrementGap(field);
  }
}
