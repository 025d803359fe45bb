package org.zhangjie.analysis;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.util.CharArrayIterator;

/**
 * Finds the sentence ends of the JDK's {@code BreakIterator.getSentenceInstance(Locale.ROOT)}, in
 * linear time.
 *
 * <p>The JDK's rules: after ! ? 。！？, further terminators, closing punctuation and white space;
 * after a period only where what follows, be it hundreds of characters later, is a letter that can
 * begin a sentence. The JDK looks ahead anew from every end it finds, so that {@code .@.@.@} costs
 * it 70 times as much a character as prose. Here, what a look-ahead found out is remembered by
 * place and state. Not thread-safe.
 */
final class SentenceBreaks {

  private static final int IGNORED = -1;
  private static final int COMMA = 0;
  private static final int PARAGRAPH = 1;
  private static final int PERIOD = 2;
  private static final int QUOTE = 3;
  private static final int TERMINATOR = 4;
  private static final int LETTER = 5;
  private static final int LOWER_CASE = 6;
  private static final int DANDA = 7;
  private static final int SYMBOL = 8;
  private static final int DIGIT = 9;
  private static final int CLOSING = 10;
  private static final int OPENING = 11;
  private static final int SPACE = 12;

  private static final int STOP = 0;
  private static final int TEXT = 1;
  private static final int CONFIRMED = 4;

  /** By state, then by class of character: the behaviour of the JDK's iterator, 17 to 25 alike. */
  private static final byte[][] NEXT = {
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {1, 2, 5, 1, 11, 1, 1, 3, 1, 1, 1, 1, 1}, // text
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, // behind a paragraph separator
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}, // behind a danda
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, // confirmed: the sentence ended where marked
    {1, 2, 5, 9, 11, 1, 1, 8, 8, 1, 5, 8, 6}, // behind a period
    {1, 2, 5, 8, 11, 4, 1, 8, 8, 1, 1, 8, 7}, // period, one space
    {1, 2, 5, 10, 11, 4, 4, 10, 10, 1, 1, 10, 7}, // period, several spaces
    {1, 2, 5, 8, 11, 4, 4, 8, 8, 1, 1, 8, 1}, // opening punctuation and symbols behind that
    {1, 2, 5, 9, 11, 4, 4, 10, 10, 1, 5, 10, 6}, // period, quotes
    {0, 0, 0, 8, 0, 4, 4, 8, 8, 0, 0, 8, 0}, // the same behind several spaces
    {0, 2, 11, 11, 11, 0, 0, 0, 0, 0, 11, 0, 12}, // behind a terminator
    {0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12}, // terminator, spaces
  };

  /** States in which the sentence may end here. */
  private static final int ENDING = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 11 | 1 << 12;

  /** States which mark a place where the sentence ends if what follows confirms it. */
  private static final int MARKING = 1 << 5 | 1 << 6 | 1 << 7 | 1 << 9;

  /** What Java gives for the end of a text; in a text it is taken for one. */
  private static final char DONE = CharacterIterator.DONE;

  private final BreakIterator jdk = BreakIterator.getSentenceInstance(Locale.ROOT);
  private final CharArrayIterator probed = CharArrayIterator.newSentenceInstance();
  private final char[] probe = {'.', ' ', 0, 0, 0};

  private char[] text = {};
  private int length;

  /** By place, sets of states from which a look-ahead led to nothing, or to the place marked. */
  private short[] futile = {};

  private short[] confirming = {};
  private byte[] trail = {};
  private boolean marked;

  /** Takes {@code text[0, length)}; it must not change while sentences are asked for. */
  void setText(char[] text, int length) {
    this.text = text;
    this.length = length;
    if (futile.length < length) {
      futile = new short[text.length];
      confirming = new short[text.length];
      trail = new byte[text.length];
    } else if (marked) {
      Arrays.fill(futile, (short) 0);
      Arrays.fill(confirming, (short) 0);
    }
    marked = false;
  }

  /** Returns the end of the sentence that begins at {@code start}, which lies before the end. */
  int next(int start) {
    int state = TEXT;
    int end = start + Character.charCount(codePoint(start));
    int mark = 0;
    int i = start;
    while (i < length && text[i] != DONE && state != STOP) {
      if (state == TEXT && CharClass.isHan(text[i])) {
        end = ++i;
        continue;
      }
      if ((ENDING >> state & 1) == 0) {
        int known = 1 << state;
        if ((futile[i] & known) != 0) {
          break;
        }
        if ((confirming[i] & known) != 0) {
          end = mark;
          break;
        }
        trail[i] = (byte) state;
      }
      int c = codePoint(i);
      int classOf = classOf(c);
      state = classOf == IGNORED ? state : NEXT[state][classOf];
      i += Character.charCount(c);
      if (state == CONFIRMED) {
        end = mark;
      } else if ((MARKING >> state & 1) != 0) {
        mark = i;
      } else if ((ENDING >> state & 1) != 0) {
        end = i;
      }
    }
    if (mark == length) {
      return length;
    }
    remember(end, i, end == mark ? confirming : futile);
    return end;
  }

  /** Marks the places a look-ahead went over beyond the end it found. */
  private void remember(int end, int reached, short[] outcome) {
    for (int i = end + 1; i < reached; i++) {
      outcome[i] |= (short) (1 << trail[i]);
      marked = true;
    }
  }

  private int codePoint(int i) {
    char c = text[i];
    return Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text[i + 1])
        ? Character.toCodePoint(c, text[i + 1])
        : c;
  }

  private int classOf(int c) {
    return switch (c) {
      case ',' -> COMMA;
      case '.', '．' -> PERIOD;
      case '"', '\'' -> QUOTE;
      case '!', '?', '。', '！', '？' -> TERMINATOR;
      case '\t', '\n', '\f', '\r', '\u2028' -> SPACE;
      case '\u2029' -> PARAGRAPH;
      case '।', '॥' -> DANDA;
      default -> classOfType(c);
    };
  }

  private int classOfType(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> LOWER_CASE;
      case Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          Character.isBmpCodePoint(c) || jdkBreaksAt(c, 'A') ? IGNORED : COMMA;
      case Character.UNASSIGNED ->
          Character.isSupplementaryCodePoint(c) && jdkBreaksAt(c, ',') ? LETTER : SYMBOL;
      default -> SYMBOL;
    };
  }

  /**
   * Asks the JDK's iterator about a character beyond U+FFFF, where its table follows the Unicode
   * categories only roughly: some marks stand as commas, some gaps between Han blocks as letters.
   */
  private boolean jdkBreaksAt(int c, char following) {
    Character.toChars(c, probe, 2);
    probe[4] = following;
    probed.setText(probe, 0, probe.length);
    jdk.setText(probed);
    return jdk.next() < probe.length;
  }
}
