package org.zhangjie.analysis;

import static org.zhangjie.analysis.ChineseDigits.digitAt;
import static org.zhangjie.analysis.ChineseDigits.touches;
import static org.zhangjie.analysis.ChineseDigits.unit;

/**
 * Finds the whole numbers of a folded text and reads their value, in whichever notation: {@code
 * 2025}, {@code 二零二五}, {@code 十二}, {@code 1,200}, {@code 3.2亿}, {@code 三亿二千万}, {@code 5%}, {@code
 * 百分之五}. What isn't a well-formed number as a whole ({@code 十四五}, {@code 一百五}, {@code 2025.6.30},
 * {@code 数十}) is passed over rather than guessed at.
 *
 * <p>Not safe for use by several threads.
 */
final class NumeralScanner {
  /** So many digits fit a {@code long} whatever the fraction. */
  private static final int MOST_DIGITS = 15;

  private FoldedText text = FoldedText.of("");
  private int end;
  private final NumeralValue value = new NumeralValue();

  /** Starts on a text. */
  void reset(FoldedText newText) {
    text = newText;
    end = 0;
  }

  /** One past the last character of the number found last. */
  int end() {
    return end;
  }

  /** The value of the number found last; overwritten by the next. */
  NumeralValue value() {
    return value;
  }

  /** Whether a whole number starts at an index; to be asked in ascending order. */
  boolean find(int start) {
    if (start < end || !text.opensNumber(start)) {
      return false;
    }
    int c = text.codePoint(start);
    if (isArabic(c)) {
      return arabic(start);
    }
    char per = fractionPrefix(start);
    if (per != 0) {
      return chinese(start + 3) && sign(per);
    }
    boolean opens = digitAt(text, start) >= 0 || c == '十' || isTwo(start);
    return opens && !isPartOfMore(start) && chinese(start) && (!signFollows() || sign());
  }

  private static boolean isArabic(int c) {
    return c >= '0' && c <= '9';
  }

  private boolean isArabicAt(int index) {
    return touches(text, index) && isArabic(text.codePoint(index));
  }

  /** 百分之, 千分之, 万分之 followed by a number, as the sign that means the same; else 0. */
  private char fractionPrefix(int start) {
    int c = text.codePoint(start);
    char sign = c == '百' ? '%' : c == '千' ? '‰' : c == '万' ? '‱' : 0;
    boolean prefix =
        sign != 0
            && is(start + 1, '分')
            && is(start + 2, '之')
            && touches(text, start + 3)
            && (digitAt(text, start + 3) >= 0 || is(start + 3, '十'));
    return prefix ? sign : 0;
  }

  private boolean is(int index, char c) {
    return touches(text, index) && text.codePoint(index) == c;
  }

  /** 两 before a unit. */
  private boolean isTwo(int index) {
    return text.codePoint(index) == '两'
        && touches(text, index + 1)
        && unit(text.codePoint(index + 1)) > 10;
  }

  /** 数十, 几十 and 20二 are no numbers; nor is the tail of a number that was passed over. */
  private boolean isPartOfMore(int start) {
    boolean more =
        touches(text, start)
            && (isArabic(text.codePoint(start - 1))
                || (text.codePoint(start) == '十' && isSome(text.codePoint(start - 1))));
    if (more) {
      end = chineseEnd(start);
    }
    return more;
  }

  private static boolean isSome(int c) {
    return c == '数' || c == '几';
  }

  private boolean signFollows() {
    return is(end, '%') || is(end, '‰');
  }

  private boolean sign() {
    return sign((char) text.codePoint(end++));
  }

  private boolean sign(char per) {
    value.per(per);
    return true;
  }

  // Arabic

  private boolean arabic(int start) {
    boolean insideWord =
        start > 0 && touches(text, start) && text.kind(start - 1) == FoldedText.ALPHANUMERIC;
    end = arabicEnd(start);
    if (insideWord || !readArabic(start)) {
      return false;
    }
    return units() && (!signFollows() || sign());
  }

  private int arabicEnd(int start) {
    int i = start + 1;
    while (isArabicAt(i) || ((is(i, '.') || is(i, ',')) && isArabicAt(i + 1))) {
      i++;
    }
    return i;
  }

  /** Reads digits with at most one point, and commas at every third place if there are any. */
  private boolean readArabic(int start) {
    long number = 0;
    int comma = -1;
    int point = -1;
    for (int i = start; i < end; i++) {
      int c = text.codePoint(i);
      if (isArabic(c)) {
        number = 10 * number + c - '0';
      } else if (point >= 0 || (comma < 0 ? c == ',' && i - start > 3 : i - comma != 4)) {
        return false;
      } else if (c == ',') {
        comma = i;
      } else {
        point = i;
      }
    }
    boolean groups = comma < 0 || (point < 0 ? end : point) - comma == 4;
    value.set(number, point < 0 ? 0 : end - 1 - point);
    return groups && end - start <= MOST_DIGITS;
  }

  /** 万, 亿, 千万, 百万, 万亿 after digits; false if yet more of a number follows. */
  private boolean units() {
    int before = end;
    if ((is(end, '百') || is(end, '千')) && (is(end + 1, '万') || is(end + 1, '亿'))) {
      value.multiply(unit(text.codePoint(end++)));
    }
    boolean fits = true;
    while (is(end, '万') || is(end, '亿')) {
      fits &= value.multiply(unit(text.codePoint(end++)));
    }
    boolean more = end > before && touches(text, end) && goesOn(end);
    return fits && !more;
  }

  private boolean goesOn(int index) {
    return isArabic(text.codePoint(index)) || digitAt(text, index) >= 0;
  }

  // Chinese

  private int chineseEnd(int start) {
    int i = start;
    while (i < text.length() && (i == start || touches(text, i)) && isChinese(i)) {
      i++;
    }
    return i;
  }

  private boolean isChinese(int index) {
    int c = text.codePoint(index);
    return unit(c) > 0 || digitAt(text, index) >= 0 || isTwo(index) || isPoint(index);
  }

  /** 点 between digits. */
  private boolean isPoint(int index) {
    return is(index, '点')
        && (digitAt(text, index - 1) >= 0 || is(index - 1, '十'))
        && touches(text, index + 1)
        && digitAt(text, index + 1) >= 0;
  }

  private boolean chinese(int start) {
    end = chineseEnd(start);
    int point = start;
    while (point < end && text.codePoint(point) != '点') {
      point++;
    }
    boolean whole = places(start, point) || spelled(start, point);
    return whole && (point == end || fraction(point));
  }

  /** Reads digits that are one decimal place each, or a single one: 二零二五, 五. */
  private boolean places(int start, int stop) {
    long number = 0;
    for (int i = start; i < stop; i++) {
      int digit = digitAt(text, i);
      if (digit < 0) {
        return false;
      }
      number = 10 * number + digit;
    }
    value.set(number, 0);
    return stop - start <= MOST_DIGITS;
  }

  /** Reads a number with units: 十二, 一百零五, 三亿二千万. */
  private boolean spelled(int start, int stop) {
    long number = SpelledNumber.read(text, start, stop);
    value.set(number, 0);
    return number >= 0;
  }

  /** Reads the digits after 点 and the 万 and 亿 after them. */
  private boolean fraction(int point) {
    int stop = point + 1;
    while (stop < end && digitAt(text, stop) >= 0) {
      stop++;
    }
    boolean fits = value.fraction(text, point + 1, stop);
    int last = end;
    end = stop;
    boolean whole = fits && units() && end == last;
    end = last;
    return whole;
  }
}
