package org.zhangjie.highlight;

import java.util.Arrays;
import java.util.Map;

/**
 * A folded text as a row of atoms, the smallest things a mark may cover: one Chinese character, one
 * number, one Latin word, one punctuation mark.
 *
 * <p>An atom of one character has the character as its code; a longer one has the negative code
 * which the given vocabulary assigns to it, or {@link #UNKNOWN}.
 */
final class AtomText {
  /** The code of a number or Latin word outside the vocabulary; equals no atom of a query. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private final int[] codes;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] latin;
  private int size;

  private AtomText(int capacity) {
    codes = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    latin = new boolean[capacity];
  }

  /** Cuts a text; latin outside {@code vocabulary} get {@link #UNKNOWN}. */
  static AtomText of(FoldedText text, Map<String, Integer> vocabulary) {
    AtomText atoms = new AtomText(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = atomEnd(text, i);
      int code =
          end == i + 1 ? text.codePoint(i) : vocabulary.getOrDefault(atom(text, i, end), UNKNOWN);
      atoms.add(code, text.start(i), text.end(end - 1), isWord(text, i, end));
      i = end;
    }
    return atoms;
  }

  private void add(int code, int start, int end, boolean alone) {
    codes[size] = code;
    starts[size] = start;
    ends[size] = end;
    latin[size] = alone;
    size++;
  }

  /** Index after the atom that starts at {@code start}. */
  static int atomEnd(FoldedText text, int start) {
    int end = start + 1;
    if (isWordCharacter(text.codePoint(start))) {
      while (end < text.length()
          && !text.gapBefore(end)
          && (isWordCharacter(text.codePoint(end)) || isDecimalPoint(text, end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isDecimalPoint(FoldedText text, int at) {
    return text.codePoint(at) == '.'
        && Character.isDigit(text.codePoint(at - 1))
        && at + 1 < text.length()
        && !text.gapBefore(at + 1)
        && Character.isDigit(text.codePoint(at + 1));
  }

  /** The characters of an atom. */
  static String atom(FoldedText text, int start, int end) {
    StringBuilder atom = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      atom.appendCodePoint(text.codePoint(i));
    }
    return atom.toString();
  }

  /** Whether an atom says something alone: a Latin word, a number of three digits or more. */
  private static boolean isWord(FoldedText text, int start, int end) {
    if (end - start == 1 || !isWordCharacter(text.codePoint(start))) {
      return false;
    }
    return end - start > 2
        || !Character.isDigit(text.codePoint(start))
        || !Character.isDigit(text.codePoint(start + 1));
  }

  /** Letters and digits of scripts that part latin with blanks. */
  static boolean isWordCharacter(int c) {
    return c < 128
        ? c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c) && !isEastAsian(c);
  }

  private static boolean isEastAsian(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> false;
    };
  }

  /** The same text without its punctuation. */
  AtomText withoutPunctuation() {
    AtomText bare = new AtomText(size);
    for (int i = 0; i < size; i++) {
      if (!isPunctuation(i)) {
        bare.add(codes[i], starts[i], ends[i], latin[i]);
      }
    }
    return bare;
  }

  int size() {
    return size;
  }

  int code(int atom) {
    return codes[atom];
  }

  /** First unit of an atom in the original text. */
  int start(int atom) {
    return starts[atom];
  }

  /** One past the last unit of an atom in the original text. */
  int end(int atom) {
    return ends[atom];
  }

  /** Which atoms of a stretch say something alone: Latin words, numbers of three digits or more. */
  boolean[] latin(int from, int to) {
    return Arrays.copyOfRange(latin, from, to);
  }

  /** The codes in order. */
  int[] codes() {
    return Arrays.copyOf(codes, size);
  }

  /** Whether an atom is neither a character nor a number or word. */
  boolean isPunctuation(int atom) {
    int c = codes[atom];
    return c >= 0
        && switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION ->
              true;
          case Character.OTHER_PUNCTUATION -> "%‰@#&".indexOf(c) < 0;
          default -> false;
        };
  }
}
