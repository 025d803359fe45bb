package org.zhangjie.section;

/** Reads the numerals of headings: 十二, 〇, 廿三, 12, １２, ⒓, ㈠, ①. */
final class Numeral {
  /** What {@link #parse} returns for a text that is no numeral. */
  static final int NONE = -1;

  private static final String FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾";

  private Numeral() {}

  /** Whether the character may stand in a Chinese or Arabic numeral. */
  static boolean isPart(char c) {
    return value(c) != NONE;
  }

  /** Whether the character is one of 壹, 貳, 拾, which are written where no other may be forged. */
  static boolean isFormal(char c) {
    return FORMAL.indexOf(c) >= 0;
  }

  /** Whether the character is an Arabic digit, of whatever width. */
  static boolean isArabic(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /**
   * The value of a numeral up to 99,999,999; {@link #NONE} for anything else. White space inside is
   * skipped.
   */
  static int parse(CharSequence text, int start, int end) {
    long total = 0;
    long section = 0;
    long digits = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '　') {
        continue;
      }
      int value = value(c);
      if (value == NONE) {
        return NONE;
      } else if (value < 10) {
        digits = digits < 0 ? value : digits * 10 + value;
      } else if (value == 20 || value == 30 || value == 40) {
        section += value;
        digits = -1;
      } else if (value == 10_000) {
        total += (section + Math.max(0, digits)) * value;
        section = 0;
        digits = -1;
      } else {
        section += (digits < 0 ? 1 : digits) * value;
        digits = -1;
      }
      if (total + section + digits > 99_999_999) {
        return NONE;
      }
    }
    long value = total + section + Math.max(0, digits);
    return start == end ? NONE : (int) value;
  }

  /** What a digit counts, or a unit, which is at least 10; {@link #NONE} for others. */
  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return switch (c) {
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '貳', '两', '兩' -> 2;
      case '三', '叁', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      case '十', '拾' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万', '萬' -> 10_000;
      default -> NONE;
    };
  }

  /** The number in one enclosed character (①, ⑴, ⒈, ㈠, ㊀, ❶); {@link #NONE} for others. */
  static int enclosed(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '⒈' && c <= '⒛') {
      return c - '⒈' + 1;
    }
    if (c >= '㈠' && c <= '㈩') {
      return c - '㈠' + 1;
    }
    if (c >= '㊀' && c <= '㊉') {
      return c - '㊀' + 1;
    }
    if (c >= '❶' && c <= '❿') {
      return c - '❶' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    return NONE;
  }
}
