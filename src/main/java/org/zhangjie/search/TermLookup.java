package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up many terms of one field. Opening a dictionary costs more than a look-up, and is done
 * once a segment. For one thread.
 */
final class TermLookup {
  /** By segment; null where it has no such field. */
  private final List<@Nullable TermsEnum> segments = new ArrayList<>();

  TermLookup(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      segments.add(terms == null ? null : terms.iterator());
    }
  }

  /** In how many sections a term stands. */
  int sections(String term) throws IOException {
    BytesRef sought = new BytesRef(term);
    int sections = 0;
    for (TermsEnum segment : segments) {
      sections += segment != null && segment.seekExact(sought) ? segment.docFreq() : 0;
    }
    return sections;
  }
}
