package org.zhangjie.analysis;

import java.io.IOException;

/**
 * One token for every folded character, punctuation too, on consecutive positions; a gap between
 * two words of letters or digits skips one. A phrase over these tokens is an exact search for any
 * part of the text.
 *
 * <p>For the index, two kinds of token are put on top: a Chinese digit beside another also stands
 * as 0–9 (二〇二五 is found by 2025, 025 and 二五), and a {@linkplain #appendNumber whole number} stands
 * on its first position with its value.
 */
final class CharacterTerms extends ViewTerms {
  private final boolean forIndex;
  private final NumeralScanner numerals = new NumeralScanner();
  private final StringBuilder number = new StringBuilder();
  private int next;

  /** What is still to come on the position of the character before {@link #next}. */
  private boolean digitPending;

  private boolean numberPending;

  CharacterTerms(boolean forIndex) {
    this.forIndex = forIndex;
  }

  @Override
  void start() {
    next = 0;
    digitPending = false;
    numberPending = false;
    numerals.reset(text);
  }

  @Override
  boolean next() {
    if (digitPending) {
      digitPending = false;
      term.append((char) ('0' + ChineseDigits.placeAt(text, next - 1)));
      place(next - 1, next, 0, 1);
      return true;
    }
    if (numberPending) {
      numberPending = false;
      number();
      return true;
    }
    return character();
  }

  /** A plain character is one term; its neighbours and what is on top of it come from next(). */
  @Override
  void addTo(AnalysedText.Builder codes) throws IOException {
    do {
      while (!digitPending && !numberPending && text.isPlain(next)) {
        codes.add((char) text.codePoint(next++), (char) 0);
      }
    } while (addNext(codes));
  }

  private boolean character() {
    if (next == text.length()) {
      return false;
    }
    int place = ChineseDigits.placeAt(text, next);
    append(place >= 0 && !forIndex ? '0' + place : text.codePoint(next));
    place(next, next + 1, text.gapBefore(next) ? 2 : 1, 1);
    if (forIndex) {
      digitPending = place >= 0;
      numberPending = numerals.find(next);
    }
    next++;
    return true;
  }

  private void number() {
    int length = numerals.end() - (next - 1);
    number.setLength(0);
    term.append(appendNumber(number, numerals.value(), length));
    place(next - 1, numerals.end(), 0, length);
  }

  /**
   * Appends the term of a whole number that takes up so many positions: {@code #12/2} for 12 and
   * 十二. The length tells a phrase where the text goes on.
   */
  static StringBuilder appendNumber(StringBuilder out, NumeralValue value, int length) {
    return value.appendTo(out.append('#')).append('/').append(length);
  }
}
