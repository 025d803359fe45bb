package org.zhangjie.highlight;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.zhangjie.analysis.FoldedText;
import org.zhangjie.analysis.Numerals;

/**
 * A folded text as a row of atoms, the smallest things a mark may cover: one Chinese character, one
 * number, one Latin word, one punctuation mark.
 *
 * <p>A Chinese character or punctuation mark has itself as its code; a number, whichever way it is
 * written, and a word have the negative code which the given vocabulary assigns to it, or {@link
 * #UNKNOWN}.
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

  /** Cuts a text; words outside {@code vocabulary} get {@link #UNKNOWN}. */
  static AtomText of(FoldedText text, Map<String, Integer> vocabulary) {
    return of(text, word -> vocabulary.getOrDefault(word, UNKNOWN));
  }

  /** Cuts a text; words outside {@code vocabulary} are given a code there. */
  static AtomText learn(FoldedText text, Map<String, Integer> vocabulary) {
    return of(text, word -> vocabulary.computeIfAbsent(word, w -> -1 - vocabulary.size()));
  }

  private static AtomText of(FoldedText text, ToIntFunction<String> vocabulary) {
    AtomText atoms = new AtomText(text.length());
    Numerals numerals = new Numerals(text);
    for (int i = 0; i < text.length(); ) {
      boolean number = numerals.find(i);
      int end = number ? numerals.end() : atomEnd(text, i);
      if (!number && end == i + 1) {
        atoms.add(text.codePoint(i), text.start(i), text.end(i), false);
      } else {
        String word = number ? numerals.decimal() : word(text, i, end);
        atoms.add(vocabulary.applyAsInt(word), text.start(i), text.end(end - 1), isAlone(word));
      }
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
  private static int atomEnd(FoldedText text, int start) {
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

  private static String word(FoldedText text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.appendCodePoint(text.codePoint(i));
    }
    return word.toString();
  }

  /** Whether a word says something alone: a Latin word, a number of three digits or more. */
  private static boolean isAlone(String word) {
    return word.length() > 2
        || word.length() == 2
            && !(Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1)));
  }

  /** Letters and digits of scripts that part words with blanks. */
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

  /** Which atoms say something alone: Latin words, numbers of three digits or more. */
  boolean[] latin() {
    return Arrays.copyOf(latin, size);
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
