package org.zhangjie.document.docx;

import java.util.Locale;

/** How Word prints a list number, by the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
final class NumberFormat {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private NumberFormat() {}

  static String print(String format, int value) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "taiwaneseCounting",
          "japaneseCounting",
          "ideographLegalTraditional" ->
          counting(value, "零" + DIGITS.substring(1), "十百千");
      case "chineseLegalSimplified" -> counting(value, LEGAL, "拾佰仟");
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(value);
      case "ideographTraditional" -> pick(STEMS, value);
      case "ideographZodiac" -> pick(BRANCHES, value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(0x2460, value);
      case "decimalEnclosedParen" -> enclosed(0x2474, value);
      case "decimalEnclosedFullstop" -> enclosed(0x2488, value);
      case "decimalFullWidth" -> fullWidth(value);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(value);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      default -> Integer.toString(value);
    };
  }

  /** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
  private static String counting(int value, String digits, String units) {
    if (value <= 0 || value > 9999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = value / unit % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(digits.charAt(0));
        gap = false;
      }
      if (!(digit == 1 && power == 1 && out.isEmpty())) {
        out.append(digits.charAt(digit));
      }
      if (power > 0) {
        out.append(units.charAt(power - 1));
      }
    }
    return out.toString();
  }

  private static String digits(int value) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      out.append(digit == '-' ? digit : DIGITS.charAt(digit - '0'));
    }
    return out.toString();
  }

  private static String fullWidth(int value) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      out.append((char) (digit + 0xFEE0));
    }
    return out.toString();
  }

  private static String enclosed(int first, int value) {
    return value >= 1 && value <= 20 ? Character.toString(first + value - 1) : "(" + value + ")";
  }

  private static String pick(String row, int value) {
    return value >= 1 && value <= row.length()
        ? row.substring(value - 1, value)
        : Integer.toString(value);
  }

  /** a … z, aa … zz, as Word repeats the letter. */
  private static String letters(int value) {
    if (value < 1 || value > 26 * 30) {
      return Integer.toString(value);
    }
    return Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int left = value;
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        out.append(signs[i]);
      }
    }
    return out.toString();
  }
}
