package org.zhangjie.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.zhangjie.analysis.SectionAnalyzer;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * Where a text's own words start and end, by the segmentation of the index: 所退票据 is 所, 退, 票据. Only
 * the clause around a place that is asked about is segmented, once as long as the next question is
 * about the same clause. For use by one thread.
 */
final class WordEdges {
  private static final String FIELD = SectionField.BODY.in(TextView.WORDS);

  /** How far a clause is followed to either side; longer ones are a rarity or a table. */
  private static final int REACH = 64;

  private final String text;
  private final BitSet edges = new BitSet();
  private int from;
  private int to;

  WordEdges(String text) {
    this.text = text;
  }

  /** The stretch of one word on either side of a place, empty at an edge of words. */
  private Span wordAt(int at) {
    int start = edges.get(at - from) ? at - from : edges.previousSetBit(at - from);
    int end = edges.nextSetBit(at - from);
    return new Span(from + Math.max(0, start), end < 0 ? to : from + end);
  }

  /**
   * Whether a stretch that begins at {@code start} and ends at {@code end} begins with a word, or
   * with so much of one that this cannot be chance: its last two characters.
   */
  boolean beginsWell(int start, int end) {
    segment(start, end);
    Span word = wordAt(start);
    return word.start() == start || word.end() - start >= 2 && word.end() <= end;
  }

  /** As {@link #beginsWell}, for the end and a word's first two characters. */
  boolean endsWell(int start, int end) {
    segment(start, end);
    Span word = wordAt(end);
    return word.start() == end || end - word.start() >= 2 && word.start() >= start;
  }

  private void segment(int start, int end) {
    if (start >= from && end <= to) {
      return;
    }
    from = start;
    while (from > 0 && start - from < REACH && isInClause(from - 1)) {
      from--;
    }
    to = end;
    while (to < text.length() && to - end < REACH && isInClause(to)) {
      to++;
    }
    edges.clear();
    try (TokenStream words =
        SectionAnalyzer.forQuery().tokenStream(FIELD, text.substring(from, to))) {
      OffsetAttribute offsets = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        edges.set(offsets.startOffset());
        edges.set(offsets.endOffset());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
  }

  /** Whether a character may stand within a clause: a letter, a digit, a blank of OCR. */
  private boolean isInClause(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == ' ' || c == '\u3000';
  }
}
