package org.zhangjie.analysis;

import java.util.Locale;
import java.util.stream.IntStream;

/** A decimal number, perhaps so many per cent: {@code unscaled / 10^scale}. */
final class NumeralValue {
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private long unscaled;
  private int scale;

  /** {@code %}, {@code ‰}, {@code ‱}, or 0. */
  private char per;

  void set(long newUnscaled, int newScale) {
    unscaled = newUnscaled;
    scale = newScale;
    per = 0;
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
  }

  /** Multiplies by a power of ten; false if the result is too large. */
  boolean multiply(long power) {
    for (long p = power; p > 1; p /= 10) {
      if (scale > 0) {
        scale--;
      } else if (unscaled >= LIMIT / 10) {
        return false;
      } else {
        unscaled *= 10;
      }
    }
    return true;
  }

  /** Appends the Chinese digits of a text as decimal places; false if they are too many. */
  boolean fraction(FoldedText text, int start, int stop) {
    for (int i = start; i < stop && unscaled < LIMIT / 10; i++) {
      unscaled = 10 * unscaled + ChineseDigits.digitAt(text, i);
      scale++;
    }
    boolean fits = scale == stop - start;
    set(unscaled, scale);
    return fits;
  }

  void per(char sign) {
    per = sign;
  }

  /** Appends the plain decimal form, such as {@code 3.5%}. */
  StringBuilder appendTo(StringBuilder out) {
    int start = out.length();
    out.append(unscaled);
    if (scale > 0) {
      while (out.length() - start <= scale) {
        out.insert(start, '0');
      }
      out.insert(out.length() - scale, '.');
    }
    return per == 0 ? out : out.append(per);
  }

  /** The lengths, in characters, of the usual ways to write this number, ascending. */
  int[] spelledLengths() {
    long whole = scale == 0 ? unscaled : unscaled / power(scale);
    int fraction = scale == 0 ? 0 : scale + 1;
    int digits = Long.toString(whole).length();
    int chinese = ChineseDigits.spell(whole).length() + fraction;
    int sign = per == 0 ? 0 : 1;
    int prefix = per == 0 ? 0 : "百分之".length();
    IntStream lengths =
        IntStream.of(
            digits + fraction + sign,
            Math.max(digits, per == 0 && scale == 0 ? "06".length() : 1) + fraction + sign,
            digits + (digits - 1) / 3 + fraction + sign,
            chinese + prefix);
    if (per == 0 && scale == 0) {
      lengths =
          IntStream.concat(lengths, IntStream.of(inUnits(4, 1), inUnits(8, 1), inUnits(12, 2)));
    }
    return lengths.filter(length -> length > 0).distinct().sorted().toArray();
  }

  /** The length as so many 万 or 亿 with at most four decimals, 0 if that isn't usual. */
  private int inUnits(int zeros, int unitLength) {
    if (unscaled < power(zeros - 1) || unscaled % power(zeros - 4) != 0) {
      return 0;
    }
    String decimal = String.format(Locale.ROOT, "%.4f", unscaled / (double) power(zeros));
    return decimal.replaceFirst("\\.?0+$", "").length() + unitLength;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  @Override
  public String toString() {
    return appendTo(new StringBuilder()).toString();
  }
}
