package org.zhangjie.analysis;

/**
 * Goes through the tokens of a text that no dictionary segmenter knows, by ascending start: words
 * of letters and digits, whole and in parts, {@code 5A级}, rare characters, symbols, numbers.
 */
final class WordRuns {
  /** Characters that make a class of a short name: 5A级, A类, Ⅱ型, 2.0版. */
  private static final String CLASSES = "级类型版";

  private static final int LONGEST_CLASS = 4;

  private final NumberTerms numbers = new NumberTerms();
  private FoldedText text = FoldedText.of("");
  private int start;
  private int end;
  private boolean number;

  /** Where to look for the next token. */
  private int scan;

  /** Up to here the parts of a joined run are given. */
  private int partsEnd;

  /** Whether the run found last is to be given with the character after it, too. */
  private boolean classPending;

  void reset(FoldedText newText) {
    text = newText;
    numbers.reset(newText);
    scan = 0;
    partsEnd = 0;
    classPending = false;
  }

  /** Index of the token's first character. */
  int start() {
    return start;
  }

  /** One past the token's last character. */
  int end() {
    return end;
  }

  /** Whether the token is {@link #number} rather than the characters themselves. */
  boolean isNumber() {
    return number;
  }

  /** The number's plain decimal form. */
  CharSequence number() {
    return numbers.term();
  }

  /** Goes to the next token; false at the end of the text. */
  boolean next() {
    number = false;
    if (classPending) {
      classPending = false;
      end++;
      return true;
    }
    while (scan < text.length()) {
      if (text.isPlainHan(scan)) {
        scan++;
        continue;
      }
      if (numbers.find(scan)) {
        number = true;
        return token(scan, numbers.end());
      }
      int from = scan;
      if (text.kind(from) == FoldedText.ALPHANUMERIC) {
        return from < partsEnd ? part(from) : run(from);
      }
      scan++;
      if (text.codePoint(from) >= 0x10000 || WordRun.isSymbol(text, from)) {
        return token(from, scan);
      }
    }
    return false;
  }

  private boolean token(int from, int to) {
    start = from;
    end = to;
    return true;
  }

  private boolean part(int from) {
    scan = WordRun.numberEnd(text, from);
    return token(from, scan);
  }

  private boolean run(int from) {
    int joined = WordRun.joinedEnd(text, from);
    boolean whole = joined == WordRun.numberEnd(text, from);
    partsEnd = joined;
    scan = whole ? joined : from;
    classPending =
        joined - from <= LONGEST_CLASS
            && ChineseDigits.touches(text, joined)
            && CLASSES.indexOf(text.codePoint(joined)) >= 0;
    return token(from, joined);
  }
}
