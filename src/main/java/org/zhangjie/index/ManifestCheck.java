package org.zhangjie.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Holds the manifest against the sections: each source has as many as its entry says. */
final class ManifestCheck {
  private final List<String> problems = new ArrayList<>();
  private final Map<String, SourceEntry> entries = new HashMap<>();
  private final TreeSet<String> affected = new TreeSet<>();

  ManifestCheck(SectionIndex index) throws IOException {
    for (SourceEntry entry : index.manifest()) {
      if (entries.put(entry.source(), entry) != null) {
        blame(entry.source(), "stands in the manifest twice");
      }
    }
    index.read(searcher -> {
      compare(searcher);
      return true;
    });
  }

  private void compare(IndexSearcher searcher) throws IOException {
    for (String source : sources(searcher)) {
      SourceEntry entry = entries.get(source);
      int found = searcher.count(sectionsOf(source));
      if (entry == null && found > 0) {
        blame(source, "has " + found + " sections, but does not stand in the manifest");
      } else if (entry != null && entry.sections() != found) {
        blame(source, "has " + found + " sections instead of " + entry.sections());
      }
    }
  }

  private void blame(String source, String problem) {
    affected.add(source);
    problems.add(source + ": " + problem);
  }

  /** All sources that occur; those deleted since are told by their count of 0 sections. */
  private static TreeSet<String> sources(IndexSearcher searcher) throws IOException {
    TreeSet<String> sources = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(SectionFields.SOURCE);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        sources.add(term.utf8ToString());
      }
    }
    return sources;
  }

  private static Query sectionsOf(String source) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(SectionFields.SOURCE, source)), Occur.FILTER)
        .add(new TermQuery(new Term(SectionFields.RECORD, SectionFields.SECTION)), Occur.FILTER)
        .build();
  }

  List<String> problems() {
    return problems;
  }

  /** Sources that disagree with the manifest, by name. */
  TreeSet<String> affected() {
    return affected;
  }

  /** What the manifest says of the sources that disagree with it. */
  List<SourceEntry> affectedEntries() {
    return affected.stream()
        .filter(entries::containsKey)
        .map(source -> entries.get(source))
        .toList();
  }
}
