package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.zhangjie.analysis.ExactPhrase;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * Finds which words of a query stand in which text of a section. A word of three Chinese characters
 * and more stands where a pair of its characters does, as it is matched by pairs.
 */
final class OwnWords {
  /** Words are bits of a set; those beyond share its last bit. */
  private static final int MOST = 64;

  private final IndexSearcher searcher;
  private final List<List<String>> words = new ArrayList<>();

  OwnWords(IndexSearcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    for (SoughtWord word : plan.words()) {
      word.segments().forEach(segment -> words.add(pairs(segment)));
      List<String> pieces = word.otherPieces();
      if (!pieces.isEmpty()) {
        words.add(pieces);
      }
    }
    plan.phrases().forEach(phrase -> words.add(List.of(phrase)));
  }

  private static List<String> pairs(String segment) {
    if (segment.length() < 3 || !segment.chars().allMatch(Character::isIdeographic)) {
      return List.of(segment);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= segment.length(); i++) {
      pairs.add(segment.substring(i, i + 2));
    }
    return pairs;
  }

  /** Whether the query has no word that could stand anywhere. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Notes in each section whether it is a heading without a text. */
  void findBare(List<Relative> sections) throws IOException {
    String text = SectionField.BODY.in(TextView.CHARACTERS);
    byLeaf(
        ascending(sections),
        (leaf, some) -> {
          NumericDocValues lengths = leaf.reader().getNormValues(text);
          for (Relative section : some) {
            section.bare = lengths == null || !lengths.advanceExact(section.doc() - leaf.docBase);
          }
        });
  }

  /** Notes in each section which words it holds, and inherits if it holds none. */
  void find(List<Relative> sections) throws IOException {
    List<Relative> all = ascending(sections);
    for (int i = 0; i < words.size(); i++) {
      long bit = 1L << Math.min(MOST - 1, i);
      visit(all, SectionField.HEADING, words.get(i), section -> section.heading |= bit);
      visit(all, SectionField.BODY, words.get(i), section -> section.text |= bit);
    }
    List<Relative> without = all.stream().filter(section -> section.own() == 0).toList();
    for (int i = 0; i < words.size(); i++) {
      long bit = 1L << Math.min(MOST - 1, i);
      visit(without, SectionField.PATH, words.get(i), section -> section.above |= bit);
    }
  }

  private static List<Relative> ascending(List<Relative> sections) {
    return sections.stream().sorted((a, b) -> Integer.compare(a.doc(), b.doc())).toList();
  }

  /** Visits the sections, which ascend by document, in a text of which any of these stands. */
  private void visit(
      List<Relative> sections, SectionField field, List<String> any, Consumer<Relative> visitor)
      throws IOException {
    if (sections.isEmpty()) {
      return;
    }
    String name = field.in(TextView.CHARACTERS);
    Query query = MatchQueries.any(any.stream().map(text -> ExactPhrase.of(name, text)).toList());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    byLeaf(
        sections,
        (leaf, some) -> {
          Scorer scorer = weight.scorer(leaf);
          if (scorer != null) {
            visit(scorer.iterator(), leaf.docBase, some, visitor);
          }
        });
  }

  private static void visit(
      DocIdSetIterator matches, int docBase, List<Relative> sections, Consumer<Relative> visitor)
      throws IOException {
    for (Relative section : sections) {
      int doc = section.doc() - docBase;
      if (matches.docID() < doc) {
        matches.advance(doc);
      }
      if (matches.docID() == doc) {
        visitor.accept(section);
      }
    }
  }

  private interface LeafTask {
    void run(LeafReaderContext leaf, List<Relative> sections) throws IOException;
  }

  /** Runs a task on each segment's share of the sections, which ascend by document. */
  private void byLeaf(List<Relative> sections, LeafTask task) throws IOException {
    LeafShares.each(
        searcher,
        sections.size(),
        place -> sections.get(place).doc(),
        (leaf, from, to) -> task.run(leaf, sections.subList(from, to)));
  }
}
