package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.analysis.Pinyin;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/** Finds wordings in the index that differ little from a word that stands nowhere. */
final class Corrections {
  private static final int MOST = 3;

  /** So many of the most alike are looked up; of equals the most frequent win. */
  private static final int COUNTED = 30;

  /** Longer words are not compared with the index's: its own are short. */
  private static final int LONGEST = 12;

  private final IndexSearcher searcher;

  Corrections(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The likely corrections of a word, the most likely first.
   *
   * @param headings headings that resemble it, in which it is looked for with an error
   */
  List<Suggestion> of(String word, List<String> headings) throws IOException {
    Set<String> candidates = new LinkedHashSet<>();
    headings.forEach(heading -> candidates.addAll(parts(word, heading)));
    candidates.addAll(terms(word));
    List<String> likely = new ArrayList<>(candidates);
    likely.sort(Comparator.comparingInt(candidate -> unlikeness(word, candidate)));
    List<Suggestion> found = new ArrayList<>();
    for (String candidate : likely.subList(0, Math.min(COUNTED, likely.size()))) {
      long sections = searcher.count(MatchQueries.segment(candidate));
      if (sections > 0) {
        found.add(new Suggestion(Suggestion.Kind.CORRECTION, candidate, word, sections));
      }
    }
    found.sort(
        Comparator.comparingInt((Suggestion suggestion) -> unlikeness(word, suggestion.text()))
            .thenComparing(Comparator.comparingLong(Suggestion::sections).reversed())
            .thenComparing(Suggestion::text));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** Twice the edits; words that sound alike are one edit nearer than they look. */
  private static int unlikeness(String word, String other) {
    int edits = Resemblance.distance(word.codePoints().toArray(), other.codePoints().toArray());
    return soundsLike(word, other) ? 1 : 2 * edits;
  }

  private static boolean soundsLike(String word, String other) {
    return Pinyin.of(word).equals(Pinyin.of(other));
  }

  /**
   * Parts of a heading as long as the word that sound like it or differ in one character of three.
   */
  private static List<String> parts(String word, String heading) {
    int[] sought = word.codePoints().toArray();
    int[] all = heading.codePoints().toArray();
    List<String> parts = new ArrayList<>();
    int most = Math.max(1, sought.length / 3);
    for (int i = 0; sought.length > 1 && i + sought.length <= all.length; i++) {
      int[] codes = Arrays.copyOfRange(all, i, i + sought.length);
      String part = new String(codes, 0, codes.length);
      if (Resemblance.distance(sought, codes) <= most || soundsLike(word, part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Words of the index within one or two edits. */
  private List<String> terms(String word) throws IOException {
    List<String> found = new ArrayList<>();
    String field = SectionField.ALL.in(TextView.WORDS);
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null || word.length() < 2 || word.length() > LONGEST) {
      return found;
    }
    FuzzyTermsEnum similar =
        new FuzzyTermsEnum(terms, new Term(field, word), word.length() < 4 ? 1 : 2, 0, true);
    for (BytesRef term = similar.next(); term != null; term = similar.next()) {
      if (term.length > 3) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }
}
