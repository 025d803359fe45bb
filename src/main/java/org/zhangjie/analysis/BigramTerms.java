package org.zhangjie.analysis;

import java.io.IOException;

/**
 * Overlapping pairs of Han characters, a single one where it stands alone, whole words of other
 * scripts, and the value of numbers: {@code 第十二条 → 第十, 12, 十二, 二条}.
 */
final class BigramTerms extends ViewTerms {
  private final NumberTerms numbers = new NumberTerms();
  private int next;

  @Override
  void start() {
    next = 0;
    numbers.reset(text);
  }

  @Override
  boolean next() {
    while (next < text.length()) {
      if (numbers.find(next)) {
        term.append(numbers.term());
        place(next, numbers.end(), 1, 1);
        return true;
      }
      int from = next;
      int to = endOfToken(from);
      next = text.kind(from) == FoldedText.HAN ? from + 1 : Math.max(to, from + 1);
      if (to > from) {
        append(from, to);
        place(from, to, 1, 1);
        return true;
      }
    }
    return false;
  }

  @Override
  void addTo(AnalysedText.Builder codes) throws IOException {
    do {
      while (text.isPlainHan(next) && text.isPlainHan(next + 1)) {
        codes.add((char) text.codePoint(next), (char) text.codePoint(next + 1));
        next++;
      }
    } while (addNext(codes));
  }

  /** The end of the token that starts at an index; the index itself if none does. */
  private int endOfToken(int from) {
    return switch (text.kind(from)) {
      case FoldedText.HAN -> pair(from + 1) ? from + 2 : pair(from) ? from : from + 1;
      case FoldedText.ALPHANUMERIC -> WordRun.numberEnd(text, from);
      default -> WordRun.isSymbol(text, from) ? from + 1 : from;
    };
  }

  /** Whether the Han character at an index follows another without a break. */
  private boolean pair(int index) {
    return ChineseDigits.touches(text, index)
        && text.kind(index) == FoldedText.HAN
        && text.kind(index - 1) == FoldedText.HAN;
  }
}
