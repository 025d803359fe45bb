package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.index.SectionFields;

/**
 * The short names that the documents of an index give to what they name in full once (以下简称): who
 * looks for 市防汛抗旱指挥部 finds 市防指 in the document that says so, and the other way round. Read from the
 * index once, a few thousand names for a thousand laws.
 */
final class OwnNames {
  /** No names. */
  static final OwnNames NONE = new OwnNames(TermPack.NONE);

  private final TermPack names;

  private OwnNames(TermPack names) {
    this.names = names;
  }

  static OwnNames of(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, SectionFields.SHORT_NAMES);
    if (terms == null) {
      return NONE;
    }
    Map<String, Set<String>> names = new HashMap<>();
    TermsEnum pairs = terms.iterator();
    for (BytesRef pair = pairs.next(); pair != null; pair = pairs.next()) {
      String text = pair.utf8ToString();
      int cut = text.indexOf(SectionFields.SAME_AS);
      names
          .computeIfAbsent(text.substring(0, cut), word -> new LinkedHashSet<>())
          .add(text.substring(cut + 1));
    }
    return new OwnNames(TermPack.of(names));
  }

  /** A name in a text, and what documents call it. */
  record Found(int start, int end, List<Wording> wordings) {}

  /** The names in a text: the longest from the left, not overlapping. */
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    for (TermPack.Found name : names.find(text)) {
      List<Wording> wordings =
          name.wordings().stream().map(wording -> wording(name.word(), wording)).toList();
      found.add(new Found(name.start(), name.end(), wordings));
    }
    return found;
  }

  private static Wording wording(String name, String other) {
    Term within = new Term(SectionFields.SHORT_NAMES, name + SectionFields.SAME_AS + other);
    return new Wording(other, Optional.of(within));
  }
}
