package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.SmallFloat;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * BM25F over single characters: occurrences in heading and text are added up before they saturate,
 * and so are the lengths. What all sections below a heading have alike, its characters and those of
 * the title, tells them not apart and costs as much to read. Computed for few sections only.
 */
final class CharacterScores {
  private static final List<String> FIELDS =
      Stream.of(SectionField.HEADING, SectionField.BODY)
          .map(field -> field.in(TextView.CHARACTERS))
          .toList();

  private final IndexSearcher searcher;
  private final List<String> characters;
  private final RankingSettings settings;

  /** Each character's place in the dictionary of each field; empty until somebody asks. */
  private final List<List<TermStates>> places = new ArrayList<>();

  CharacterScores(IndexSearcher searcher, List<String> characters, RankingSettings settings) {
    this.searcher = searcher;
    this.characters = characters;
    this.settings = settings;
  }

  /** Sets the score of each section; they ascend by document. */
  void score(List<RankedSection> sections) throws IOException {
    if (settings.characters() <= 0 || characters.isEmpty()) {
      return;
    }
    double averageLength = averageLength();
    double[] idf = new double[characters.size()];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = settings.characters() * idf(i);
    }
    LeafShares.each(
        searcher,
        sections.size(),
        place -> sections.get(place).doc,
        (leaf, from, to) -> score(leaf, sections.subList(from, to), idf, averageLength));
  }

  private void score(
      LeafReaderContext leaf, List<RankedSection> sections, double[] idf, double averageLength)
      throws IOException {
    double[] norms = norms(leaf, sections, averageLength);
    int[] frequencies = new int[sections.size()];
    for (int i = 0; i < idf.length; i++) {
      Arrays.fill(frequencies, 0);
      for (PostingsEnum postings : postings(leaf, i)) {
        addFrequencies(leaf, sections, postings, frequencies);
      }
      for (int j = 0; j < frequencies.length; j++) {
        sections.get(j).characters += idf[i] * frequencies[j] / (frequencies[j] + norms[j]);
      }
    }
  }

  /** Looks each character up once for all that is computed of it. */
  private List<List<TermStates>> places() throws IOException {
    if (places.isEmpty()) {
      for (String character : characters) {
        List<TermStates> ofCharacter = new ArrayList<>();
        for (String field : FIELDS) {
          ofCharacter.add(TermStates.build(searcher, new Term(field, character), true));
        }
        places.add(ofCharacter);
      }
    }
    return places;
  }

  private List<PostingsEnum> postings(LeafReaderContext leaf, int character) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      IOSupplier<TermState> place = places().get(character).get(i).get(leaf);
      TermState state = place == null ? null : place.get();
      Terms terms = state == null ? null : leaf.reader().terms(FIELDS.get(i));
      if (terms != null) {
        TermsEnum term = terms.iterator();
        term.seekExact(new BytesRef(characters.get(character)), state);
        found.add(term.postings(null, PostingsEnum.FREQS));
      }
    }
    return found;
  }

  private static void addFrequencies(
      LeafReaderContext leaf,
      List<RankedSection> sections,
      PostingsEnum postings,
      int[] frequencies)
      throws IOException {
    int at = -1;
    for (int i = 0; i < frequencies.length; i++) {
      int doc = sections.get(i).doc - leaf.docBase;
      if (at < doc) {
        at = postings.advance(doc);
      }
      if (at == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      if (at == doc) {
        frequencies[i] += postings.freq();
      }
    }
  }

  /** BM25's {@code k1 (1 - b + b length / average)} of each section. */
  private double[] norms(LeafReaderContext leaf, List<RankedSection> sections, double averageLength)
      throws IOException {
    double[] norms = new double[sections.size()];
    for (String field : FIELDS) {
      NumericDocValues lengths = leaf.reader().getNormValues(field);
      for (int i = 0; lengths != null && i < norms.length; i++) {
        if (lengths.advanceExact(sections.get(i).doc - leaf.docBase)) {
          norms[i] += SmallFloat.byte4ToInt((byte) lengths.longValue());
        }
      }
    }
    for (int i = 0; i < norms.length; i++) {
      norms[i] = settings.k1() * (1 - settings.b() + settings.b() * norms[i] / averageLength);
    }
    return norms;
  }

  private double averageLength() throws IOException {
    double length = 0;
    long sections = 1;
    for (String field : FIELDS) {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      if (statistics != null) {
        length += statistics.sumTotalTermFreq();
        sections = Math.max(sections, statistics.docCount());
      }
    }
    return Math.max(1, length / sections);
  }

  private double idf(int character) throws IOException {
    long frequency = 0;
    for (TermStates place : places().get(character)) {
      frequency = Math.max(frequency, place.docFreq());
    }
    long sections = Math.max(frequency, searcher.getIndexReader().numDocs());
    return Math.log(1 + (sections - frequency + 0.5) / (frequency + 0.5));
  }

  /** More than any section can score. */
  double bound() throws IOException {
    double bound = 0;
    for (int i = 0; i < characters.size(); i++) {
      bound += settings.characters() * idf(i);
    }
    return bound;
  }
}
