package org.zhangjie.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Puts together the phrases over the characters that find a text: its literal one, and one for each
 * way in which its whole numbers may be written.
 */
final class PhraseSpellings {
  /** Numbers multiply the phrases to look for; beyond so many only the literal one is. */
  private static final int MOST_PHRASES = 64;

  private final String field;
  private final FoldedText text;
  private final int slop;
  private final List<Numeral> numerals = new ArrayList<>();

  /** The phrase being put together. */
  private final List<Placed> terms = new ArrayList<>();

  private final List<Query> phrases = new ArrayList<>();

  /** A whole number of the query and the lengths it may have in a text. */
  private record Numeral(int start, int end, String value, int[] lengths) {}

  private record Placed(String term, int position) {}

  private PhraseSpellings(String field, FoldedText text, int slop) {
    this.field = field;
    this.text = text;
    this.slop = slop;
  }

  /** The phrases, the literal one first; none if nothing is left after folding. */
  static List<Query> of(String field, String text, int slop) {
    PhraseSpellings spellings = new PhraseSpellings(field, FoldedText.of(text), slop);
    if (spellings.text.length() > 0) {
      spellings.build();
    }
    return spellings.phrases;
  }

  private void build() {
    findNumerals();
    if (combinations() > MOST_PHRASES) {
      numerals.clear();
    }
    extend(0, 0, 0);
  }

  private void findNumerals() {
    NumeralScanner scanner = new NumeralScanner();
    scanner.reset(text);
    for (int i = 0; i < text.length(); i++) {
      if (scanner.find(i)) {
        int[] usual = scanner.value().spelledLengths();
        int[] lengths =
            IntStream.concat(IntStream.of(usual), IntStream.of(scanner.end() - i))
                .distinct()
                .toArray();
        numerals.add(new Numeral(i, scanner.end(), scanner.value().toString(), lengths));
      }
    }
  }

  private long combinations() {
    long count = 1;
    for (Numeral numeral : numerals) {
      count = Math.min(count * (1 + numeral.lengths.length), Integer.MAX_VALUE);
    }
    return count;
  }

  /** Goes on at character {@code from}, to stand at {@code position}, in every possible way. */
  private void extend(int from, int position, int nextNumeral) {
    int size = terms.size();
    boolean last = nextNumeral == numerals.size();
    int stop = last ? text.length() : numerals.get(nextNumeral).start;
    int at = literal(from, stop, position);
    if (last) {
      phrases.add(phrase());
    } else {
      number(numerals.get(nextNumeral), at, nextNumeral);
    }
    terms.subList(size, terms.size()).clear();
  }

  private void number(Numeral numeral, int position, int index) {
    int size = terms.size();
    int after = literal(numeral.start, numeral.end, position);
    extend(numeral.end, after, index + 1);
    terms.subList(size, terms.size()).clear();
    int at = position + gap(numeral.start);
    for (int length : numeral.lengths) {
      terms.add(new Placed("#" + numeral.value + "/" + length, at));
      extend(numeral.end, at + length, index + 1);
      terms.removeLast();
    }
  }

  /** Adds the characters as they stand and returns the position after them. */
  private int literal(int from, int stop, int position) {
    int at = position;
    for (int i = from; i < stop; i++) {
      int place = ChineseDigits.placeAt(text, i);
      at += gap(i);
      terms.add(new Placed(Character.toString(place < 0 ? text.codePoint(i) : '0' + place), at));
      at++;
    }
    return at;
  }

  private int gap(int index) {
    return text.gapBefore(index) ? 1 : 0;
  }

  private Query phrase() {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst().term));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (Placed placed : terms) {
      phrase.add(new Term(field, placed.term), placed.position);
    }
    return phrase.build();
  }
}
