package org.zhangjie.analysis;

/**
 * The character classes smartcn cuts by; every UTF-16 unit belongs to one.
 *
 * <p>The ranges are those of smartcn's {@code Utility.getCharType} with all they imply: 々 and 〇 are
 * delimiters, ⺠ and U+9FA6 are neither that nor Han.
 */
final class CharClass {

  static final int HAN = 0;
  static final int SPACE = 1;
  static final int LETTER = 2;
  static final int FULLWIDTH_LETTER = 3;
  static final int DIGIT = 4;
  static final int FULLWIDTH_DIGIT = 5;
  static final int DELIMITER = 6;
  static final int SURROGATE = 7;
  static final int OTHER = 8;

  static final char FIRST_HAN = 0x4E00;
  static final char LAST_HAN = 0x9FA5;

  private CharClass() {}

  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  /** Returns the class of a UTF-16 unit. */
  static int of(char c) {
    if (isHan(c)) {
      return HAN;
    }
    return c < 0x80 ? ofAscii(c) : ofOther(c);
  }

  private static int ofAscii(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return LETTER;
    }
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      return SPACE;
    }
    return c > ' ' ? DELIMITER : OTHER;
  }

  private static int ofOther(char c) {
    if (c == '\u3000') {
      return SPACE;
    }
    if (c <= 0x00BB || (c >= 0x2010 && c <= 0x2642) || (c >= 0x3001 && c <= 0x301E)) {
      return DELIMITER;
    }
    if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) {
      return FULLWIDTH_LETTER;
    }
    if (c >= 0xFF10 && c <= 0xFF19) {
      return FULLWIDTH_DIGIT;
    }
    if (c >= 0xFE30 && c <= 0xFF63) {
      return DELIMITER;
    }
    return Character.isSurrogate(c) ? SURROGATE : OTHER;
  }
}
