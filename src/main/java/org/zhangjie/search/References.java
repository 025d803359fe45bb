package org.zhangjie.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.zhangjie.index.SectionFields;

/**
 * How often the sections of an index refer to a document by its name, as a share of what counts in
 * full. Of one state of the index; each share is computed when it is asked for, and then kept. Safe
 * for use by several threads: they may compute the same twice.
 */
final class References {
  /** So many references (e^10) count in full; the logarithm of fewer is a share of it. */
  private static final double MOST = 10;

  private static final double UNKNOWN = -1;

  /** By segment and the ordinal of the name. */
  private final double[][] shares;

  private References(double[][] shares) {
    this.shares = shares;
  }

  static References of(IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    double[][] shares = new double[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      SortedDocValues names = DocValues.getSorted(leaf.reader(), SectionFields.CITED_NAME);
      shares[leaf.ord] = new double[names.getValueCount()];
      Arrays.fill(shares[leaf.ord], UNKNOWN);
    }
    return new References(shares);
  }

  /**
   * Reads the share of each section's document, from 0 to 1.
   *
   * @param references looks up what is not known yet
   * @param from of the sections, which ascend by document, the first of this segment
   * @param to the first that is not
   */
  void read(
      TermLookup references,
      LeafReaderContext leaf,
      List<RankedSection> sections,
      int from,
      int to,
      double[] into)
      throws IOException {
    SortedDocValues names = DocValues.getSorted(leaf.reader(), SectionFields.CITED_NAME);
    double[] known = shares[leaf.ord];
    for (int i = from; i < to; i++) {
      if (names.advanceExact(sections.get(i).doc - leaf.docBase)) {
        int name = names.ordValue();
        if (known[name] == UNKNOWN) {
          known[name] = share(references.sections(names.lookupOrd(name).utf8ToString()));
        }
        into[i] = known[name];
      }
    }
  }

  private static double share(int sections) {
    return Math.min(1, Math.log1p(sections) / MOST);
  }
}
