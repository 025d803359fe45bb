package org.zhangjie.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * A text folded for indexing and search, every folded character with its place in the original.
 * White space and invisible characters are left out; where white space parted two words of letters
 * or digits, the second keeps a {@linkplain #gapBefore gap}, so that {@code 12 3} is not {@code
 * 123}, while {@code 第 十 二 条} is {@code 第十二条}.
 *
 * <p>Whether there is a gap depends on the two neighbours alone, so any part of a text folds to a
 * part of the folded text.
 *
 * <p>An instance is used again for the next text by {@link #read}; it isn't safe for use by several
 * threads.
 */
public final class FoldedText {
  /** A character of a script written without blanks: Han, Kana, Bopomofo. */
  static final byte HAN = 0;

  /** A letter, digit or mark of any other script. */
  static final byte ALPHANUMERIC = 1;

  /** Punctuation and symbols. */
  static final byte OTHER = 2;

  private static final int KIND = 3;
  private static final int GAP = 4;
  private static final int BREAK = 8;
  private static final int WIDE = 16;
  private static final int OPENING = 32;
  private static final int BEYOND_BMP = 64;
  private static final int TOO_LONG_TO_KEEP = 1 << 18;

  private static final byte[] ASCII_KINDS = new byte[128];

  static {
    for (int c = 0; c < 128; c++) {
      ASCII_KINDS[c] = Character.isLetterOrDigit(c) ? ALPHANUMERIC : OTHER;
    }
  }

  /** {@link #OPENING} of the characters that a number may start with. */
  private static final byte[] OPENINGS = new byte[0x10000];

  static {
    for (char c : "0123456789o零一二三四五六七八九十百千万两".toCharArray()) {
      OPENINGS[c] = OPENING;
    }
  }

  private static final int LEAST = 256;

  private int[] codePoints;
  private int[] starts;
  private byte[] flags;

  /** What was read from a reader last; empty until there is one. */
  private char[] buffer = {};

  private int length;
  private int end;

  /** What came between the last character and the one to be added. */
  private boolean blank;

  private boolean lineEnd;

  FoldedText() {
    this(LEAST);
  }

  private FoldedText(int capacity) {
    codePoints = new int[capacity];
    starts = new int[capacity];
    flags = new byte[capacity];
  }

  /** Folds a text. */
  public static FoldedText of(CharSequence text) {
    FoldedText folded = new FoldedText(text.length());
    folded.fold(text.toString().toCharArray(), text.length());
    return folded;
  }

  /** Replaces the contents by a text. */
  void read(String text) {
    reset();
    if (buffer.length < text.length()) {
      buffer = new char[2 * text.length()];
    }
    text.getChars(0, text.length(), buffer, 0);
    fold(buffer, text.length());
  }

  /** Replaces the contents by what the reader gives, to its end; doesn't close it. */
  void read(Reader reader) throws IOException {
    reset();
    if (buffer.length == 0) {
      buffer = new char[4096];
    }
    int kept = 0;
    while (true) {
      int count = reader.read(buffer, kept, buffer.length - kept);
      int available = kept + Math.max(count, 0);
      // A high surrogate at the end waits for its low one.
      boolean split = count >= 0 && available > 0 && isHigh(buffer[available - 1]);
      fold(buffer, split ? available - 1 : available);
      if (count < 0) {
        return;
      }
      kept = split ? 1 : 0;
      if (split) {
        buffer[0] = buffer[available - 1];
      }
    }
  }

  private static boolean isHigh(char c) {
    return Character.isHighSurrogate(c);
  }

  private void reset() {
    if (codePoints.length > TOO_LONG_TO_KEEP) {
      codePoints = new int[LEAST];
      starts = new int[LEAST];
      flags = new byte[LEAST];
    }
    length = 0;
    end = 0;
    blank = false;
    lineEnd = false;
  }

  private void fold(char[] text, int size) {
    reserve(size);
    for (int i = 0; i < size; ) {
      int c = text[i];
      int width = 1;
      if (isHigh((char) c) && i + 1 < size && Character.isLowSurrogate(text[i + 1])) {
        c = Character.toCodePoint((char) c, text[i + 1]);
        width = 2;
      }
      add(Folding.fold(c), width == 2);
      i += width;
      end += width;
    }
  }

  private void add(int c, boolean wide) {
    if (isCommonHan(c)) {
      append(c, OPENINGS[c] | (wide ? WIDE : 0));
    } else if (isBlank(c)) {
      blank = true;
      lineEnd |= c == '\n' || c == '\t' || c == '\r';
    } else if (!isInvisible(c)) {
      int kind = kindOf(c);
      boolean word = kind == ALPHANUMERIC && length > 0 && kind(length - 1) == ALPHANUMERIC;
      int opening = c < OPENINGS.length ? OPENINGS[c] : BEYOND_BMP;
      append(c, kind | opening | (blank && word ? GAP : 0) | (wide ? WIDE : 0));
    }
  }

  private void append(int c, int flag) {
    codePoints[length] = c;
    starts[length] = end;
    flags[length] = (byte) (lineEnd ? flag | BREAK : flag);
    length++;
    blank = false;
    lineEnd = false;
  }

  private void reserve(int more) {
    if (length + more > codePoints.length) {
      int size = ArrayUtil.oversize(length + more, Integer.BYTES);
      codePoints = Arrays.copyOf(codePoints, size);
      starts = Arrays.copyOf(starts, size);
      flags = Arrays.copyOf(flags, size);
    }
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c >= 0x1680 && c <= 0x3000 && isSpace(c));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphen, zero-width characters, byte order mark, variation selectors. */
  private static boolean isInvisible(int c) {
    return c >= 0xAD
        && !(c >= 0x3000 && c < 0xD800)
        && (Character.getType(c) == Character.FORMAT
            || (c >= 0xFE00 && c <= 0xFE0F)
            || (c >= 0xE0100 && c <= 0xE01EF));
  }

  /** Nearly all characters are: neither blank nor invisible. */
  private static boolean isCommonHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static byte kindOf(int c) {
    if (c < 128) {
      return ASCII_KINDS[c];
    }
    if (isCommonHan(c) || (c >= 0x3400 && c <= 0x4DBF)) {
      return HAN;
    }
    if (isPunctuation(c)) {
      return OTHER;
    }
    if (Character.isIdeographic(c) || isKana(c)) {
      return HAN;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) || mark ? ALPHANUMERIC : OTHER;
  }

  /** The marks that stand in every Chinese text, told without asking Java's tables. */
  private static boolean isPunctuation(int c) {
    return (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020);
  }

  private static boolean isKana(int c) {
    return c >= 0x3005 && c <= 0x31FF && Character.isLetter(c) && !(c >= 0x3130 && c <= 0x318F);
  }

  /** The number of folded characters, each a code point. */
  public int length() {
    return length;
  }

  /** The folded character at an index. */
  public int codePoint(int index) {
    return codePoints[index];
  }

  /** Where in the original, in UTF-16 units, the character at an index starts. */
  public int start(int index) {
    return starts[index];
  }

  /** Where in the original, in UTF-16 units, the character at an index ends. */
  public int end(int index) {
    return starts[index] + ((flags[index] & WIDE) != 0 ? 2 : 1);
  }

  /** Whether white space parts this word of letters or digits from the one before it. */
  public boolean gapBefore(int index) {
    return (flags[index] & GAP) != 0;
  }

  /** Whether a line end or tabulator stands between this character and the one before it. */
  boolean breakBefore(int index) {
    return (flags[index] & BREAK) != 0;
  }

  /** Whether a number may start here: most of a text is passed over by one look. */
  boolean opensNumber(int index) {
    return (flags[index] & OPENING) != 0;
  }

  /** Whether there is a character at the index, one UTF-16 unit, before it no gap, no number's. */
  boolean isPlain(int index) {
    return index < length && (flags[index] & (OPENING | GAP | BEYOND_BMP)) == 0;
  }

  /** Whether there is such a character, Han, next to the one before it: nearly all are. */
  boolean isPlainHan(int index) {
    return index < length && flags[index] == 0;
  }

  byte kind(int index) {
    return (byte) (flags[index] & KIND);
  }

  /** The length of the original in UTF-16 units. */
  int originalLength() {
    return end;
  }

  /** The folded characters; a gap is a blank. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (gapBefore(i)) {
        text.append(' ');
      }
      text.appendCodePoint(codePoints[i]);
    }
    return text.toString();
  }
}
