package org.zhangjie.analysis;

/** Words of letters and digits in a folded text, kept whole: 5G, C919, PM2.5, 2+6+N, 3.14. */
final class WordRun {
  /** Longer runs are cut here: no word, rather a table without blanks or an address. */
  static final int LONGEST = 128;

  private static final String JOINS = ".+-/&_'@,:";

  private WordRun() {}

  /** One past the last character of the run of letters and digits that starts at an index. */
  static int plainEnd(FoldedText text, int start) {
    int i = start + 1;
    while (i < text.length() && i - start < LONGEST && continues(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean continues(FoldedText text, int index) {
    return text.kind(index) == FoldedText.ALPHANUMERIC && !text.gapBefore(index);
  }

  /**
   * One past the last character of the run that starts at an index, with signs that join letters
   * and digits on both sides.
   */
  static int joinedEnd(FoldedText text, int start) {
    int end = plainEnd(text, start);
    while (joins(text, end) && end - start < LONGEST) {
      end = plainEnd(text, end + 1);
    }
    return end;
  }

  private static boolean joins(FoldedText text, int index) {
    return index + 1 < text.length()
        && JOINS.indexOf(text.codePoint(index)) >= 0
        && ChineseDigits.touches(text, index)
        && ChineseDigits.touches(text, index + 1)
        && text.kind(index + 1) == FoldedText.ALPHANUMERIC;
  }

  /** As {@link #joinedEnd}, but only a decimal point and the commas of a number join. */
  static int numberEnd(FoldedText text, int start) {
    int end = plainEnd(text, start);
    while (joins(text, end) && isNumberJoin(text, end) && end - start < LONGEST) {
      end = plainEnd(text, end + 1);
    }
    return end;
  }

  private static boolean isNumberJoin(FoldedText text, int index) {
    int c = text.codePoint(index);
    return (c == '.' || c == ',')
        && Character.isDigit(text.codePoint(index - 1))
        && Character.isDigit(text.codePoint(index + 1));
  }

  /** Whether the character is a sign that people look for: ①, ℃, ㎡, not punctuation. */
  static boolean isSymbol(FoldedText text, int index) {
    int c = text.codePoint(index);
    if (c < 128 || (c >= 0x3000 && c <= 0x3020)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER || type == Character.OTHER_SYMBOL;
  }
}
