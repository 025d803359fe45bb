package org.zhangjie.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.zhangjie.index.SectionFields;

/**
 * Ranks the first hits again: by the single characters of the query, by how well other sections of
 * the same document answer it, and by how often other sections refer to the document.
 */
final class Rescorer {
  /** Sections of a document that speak for it. */
  private static final int BEST_OF_DOCUMENT = 5;

  private final IndexSearcher searcher;
  private final RankingSettings settings;
  private final QueryPlan plan;
  private final SectionIds ids;
  private final References references;
  private final CharacterScores characters;

  Rescorer(
      IndexSearcher searcher,
      QueryPlan plan,
      RankingSettings settings,
      SectionIds ids,
      References references) {
    this.references = references;
    this.ids = ids;
    this.searcher = searcher;
    this.settings = settings;
    this.plan = plan;
    this.characters = new CharacterScores(searcher, plan.characters(), settings);
  }

  /** Gives each section its further scores and puts them in order, in place. */
  void rescore(List<RankedSection> sections) throws IOException {
    if (sections.isEmpty() || plan.terms().isEmpty()) {
      return;
    }
    sections.sort((a, b) -> Integer.compare(a.doc, b.doc));
    characters.score(sections);
    addContext(sections);
    RankedSection.order(sections, ids);
  }

  private void addContext(List<RankedSection> sections) throws IOException {
    if (settings.document() <= 0 && settings.cited() <= 0) {
      return;
    }
    String[] sources = new String[sections.size()];
    double[] shares = new double[sections.size()];
    TermLookup lookup = new TermLookup(searcher.getIndexReader(), SectionFields.CITES);
    LeafShares.each(
        searcher,
        sections.size(),
        place -> sections.get(place).doc,
        (leaf, from, to) -> {
          readSources(leaf, sections, from, to, sources);
          references.read(lookup, leaf, sections, from, to, shares);
        });
    Map<String, Double> means = means(sections, sources);
    double best = sections.stream().mapToDouble(RankedSection::own).max().orElse(0);
    for (int i = 0; i < sources.length; i++) {
      RankedSection section = sections.get(i);
      section.document = settings.document() * means.getOrDefault(sources[i], 0.0);
      section.cited = settings.cited() * best * shares[i];
    }
  }

  /** The sections ascend by document, so that those of one source follow each other. */
  private static void readSources(
      LeafReaderContext leaf, List<RankedSection> sections, int from, int to, String[] sources)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf.reader(), SectionFields.SOURCE);
    int last = -1;
    for (int i = from; i < to; i++) {
      boolean any = values.advanceExact(sections.get(i).doc - leaf.docBase);
      int ordinal = any ? values.ordValue() : -1;
      if (ordinal >= 0 && ordinal == last) {
        sources[i] = sources[i - 1];
      } else {
        sources[i] = any ? values.lookupOrd(ordinal).utf8ToString() : "";
      }
      last = ordinal;
    }
  }

  private static Map<String, Double> means(List<RankedSection> sections, String[] sources) {
    Map<String, double[]> best = new HashMap<>();
    for (int i = 0; i < sources.length; i++) {
      double[] scores = best.computeIfAbsent(sources[i], s -> new double[BEST_OF_DOCUMENT]);
      insert(scores, sections.get(i).own());
    }
    Map<String, Double> means = new HashMap<>();
    best.forEach(
        (source, scores) -> means.put(source, Arrays.stream(scores).sum() / BEST_OF_DOCUMENT));
    return means;
  }

  /** Keeps the highest scores, highest first. */
  private static void insert(double[] scores, double score) {
    double carry = score;
    for (int i = 0; i < scores.length; i++) {
      if (carry > scores[i]) {
        double moved = scores[i];
        scores[i] = carry;
        carry = moved;
      }
    }
  }

  /** More than any section can score that lacks a word of the query. */
  double bound() throws IOException {
    double terms = 0;
    int sections = searcher.getIndexReader().maxDoc();
    for (ScoredTerm term : plan.terms()) {
      int frequency = searcher.getIndexReader().docFreq(term.term());
      terms += term.weight() * Math.log(1 + (sections + 0.5) / (frequency + 0.5));
    }
    double shares = 1 + settings.document() + settings.cited();
    return Math.ceil((terms + characters.bound()) * shares + 1);
  }
}
