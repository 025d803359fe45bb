package org.zhangjie.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.zhangjie.analysis.ExactPhrase;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/** Makes the queries that say which sections hold a word, a phrase, a pattern. */
final class MatchQueries {
  /** How many characters {@code *} may stand for. */
  static final int MOST_SKIPPED = 10;

  /** The texts of a section, each with its own characters. */
  private static final List<SectionField> TEXTS =
      List.of(SectionField.BODY, SectionField.HEADING, SectionField.PATH, SectionField.TITLE);

  /** What Chinese numbers are written with, in both scripts. */
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万萬亿億";

  private static final Pattern PIECES = Pattern.compile("(?<=[*?])|(?=[*?])");

  private MatchQueries() {}

  /** Sections that hold a word: all its segments, or another wording of it. */
  static Query word(SoughtWord word) {
    if (word.number()) {
      return DocumentNumbers.query(word.text());
    }
    List<Query> segments = word.segments().stream().map(MatchQueries::segment).toList();
    if (word.wordings().isEmpty()) {
      return all(segments);
    }
    List<Query> any = new ArrayList<>(List.of(all(segments)));
    word.wordings().forEach(wording -> any.add(wording(wording)));
    return any(any);
  }

  /** What of a word can be missing by itself: its segments, or the whole. */
  static Map<String, Query> parts(SoughtWord word) {
    Map<String, Query> parts = new LinkedHashMap<>();
    if (word.isWhole()) {
      parts.put(word.text(), word(word));
    } else {
      word.segments().forEach(segment -> parts.put(segment, segment(segment)));
    }
    return parts;
  }

  /** Sections that hold all the pieces of a wording that a blank parts. */
  private static Query wording(Wording wording) {
    List<Query> pieces = new ArrayList<>();
    wording.within().ifPresent(term -> pieces.add(new TermQuery(term)));
    wording.pieces().forEach(piece -> pieces.add(segment(piece)));
    return all(pieces);
  }

  /**
   * Sections that hold a segment. Its pairs of characters stand for it: a section that has them all
   * but not the segment is rare enough, and no positions are read. Not so with a number or a letter
   * in it, whose pairs depend on notation and neighbours.
   */
  static Query segment(String segment) {
    List<String> pairs = QueryTerms.terms(TextView.BIGRAMS, segment);
    boolean single = segment.codePointCount(0, segment.length()) == 1;
    if (pairs.isEmpty() || single || hasNumberOrLetter(segment)) {
      return phrase(segment, 0);
    }
    List<Query> all = new ArrayList<>();
    for (String pair : pairs.stream().distinct().toList()) {
      all.add(new TermQuery(new Term(SectionField.ALL.in(TextView.BIGRAMS), pair)));
    }
    return all(all);
  }

  /**
   * Whether a segment has a digit, a letter or a Chinese numeral. Its pairs then depend on its
   * neighbours: 5G网 is 5g and 网, 5G网络 is 5g and 网络; 十二 is also 12.
   */
  private static boolean hasNumberOrLetter(String segment) {
    return segment
        .codePoints()
        .anyMatch(c -> !Character.isIdeographic(c) || NUMERALS.indexOf(c) >= 0);
  }

  /** Sections that hold a text, in any one of their texts. */
  static Query phrase(String text, int slop) {
    List<Query> any = new ArrayList<>();
    for (SectionField field : TEXTS) {
      any.add(ExactPhrase.of(field.in(TextView.CHARACTERS), text, slop));
    }
    return any(any);
  }

  /**
   * Sections that hold a pattern: {@code ?} is one character, {@code *} up to {@link
   * #MOST_SKIPPED}; at either end they stand for nothing. Needs no expansion to terms.
   */
  static Query pattern(String pattern) {
    List<Query> any = new ArrayList<>();
    for (SectionField field : TEXTS) {
      IntervalsSource source = intervals(pattern);
      if (source != null) {
        any.add(new IntervalQuery(field.in(TextView.CHARACTERS), source));
      }
    }
    return any.isEmpty() ? new MatchNoDocsQuery("a pattern without a letter") : any(any);
  }

  private static @Nullable IntervalsSource intervals(String pattern) {
    IntervalsSource left = null;
    int ones = 0;
    boolean many = false;
    for (String piece : PIECES.split(pattern, 64)) {
      if (piece.equals("*")) {
        many = true;
      } else if (piece.equals("?")) {
        ones++;
      } else if (!piece.isBlank()) {
        IntervalsSource right = literal(piece);
        left = left == null ? right : join(left, right, ones, many);
        ones = 0;
        many = false;
      }
    }
    return left;
  }

  private static IntervalsSource join(
      IntervalsSource left, IntervalsSource right, int ones, boolean many) {
    IntervalsSource extended = ones == 0 ? left : Intervals.extend(left, 0, ones);
    return many
        ? Intervals.maxgaps(MOST_SKIPPED, Intervals.ordered(extended, right))
        : Intervals.phrase(extended, right);
  }

  private static IntervalsSource literal(String text) {
    List<String> characters = QueryTerms.terms(TextView.CHARACTERS, text);
    return characters.isEmpty()
        ? Intervals.noIntervals("no character in " + text)
        : Intervals.phrase(characters.toArray(new String[0]));
  }

  static Query all(List<Query> queries) {
    return combine(queries, Occur.FILTER);
  }

  static Query any(List<Query> queries) {
    return combine(queries, Occur.SHOULD);
  }

  private static Query combine(List<Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder combined = new BooleanQuery.Builder();
    queries.stream()
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(query -> combined.add(query, occur));
    return combined.build();
  }
}
