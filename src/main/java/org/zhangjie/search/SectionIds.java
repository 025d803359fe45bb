package org.zhangjie.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.zhangjie.index.SectionFields;

/** Reads the ids of sections, each when it is asked for. For one thread. */
final class SectionIds {
  private final List<LeafReaderContext> leaves;
  private final @Nullable SortedDocValues[] ids;

  SectionIds(IndexSearcher searcher) {
    this.leaves = searcher.getLeafContexts();
    this.ids = new SortedDocValues[leaves.size()];
  }

  /** Reads what is not known yet. */
  void read(List<RankedSection> sections) throws IOException {
    for (RankedSection section : sections) {
      if (section.id.isEmpty() && section.ordinal >= 0) {
        section.id = of(section.leaf).lookupOrd(section.ordinal).utf8ToString();
      }
    }
  }

  private SortedDocValues of(int leaf) throws IOException {
    SortedDocValues known = ids[leaf];
    if (known == null) {
      known = DocValues.getSorted(leaves.get(leaf).reader(), SectionFields.ID);
      ids[leaf] = known;
    }
    return known;
  }
}
