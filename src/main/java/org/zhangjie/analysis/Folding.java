package org.zhangjie.analysis;

/**
 * Folds one character to the form under which it is indexed and searched: half width, lower case,
 * simplified, one form of each bracket, quotation mark and dash. One character stays one character
 * and the neighbours play no part, so folding never moves an offset and a part of a text folds to
 * the part of the folded text.
 *
 * <p>{@code Ａ → a}, {@code 國 → 国}, {@code ⻓ → 长}, {@code 〔 → (}, {@code ○ → 零}, {@code “ → "}.
 *
 * <p>The table is made from ICU4J by {@code FoldingTableTest} and stands in {@code folding.txt};
 * ICU4J isn't needed at run time.
 */
final class Folding {
  /** What is added to a character; the zeros of a new array leave it, so most need no writing. */
  private static final char[] SHIFT = new char[0x10000];

  /** Characters that fold to 0 by {@link #SHIFT} have their forms here, beyond the BMP. */
  private static final CharacterTable.Sparse REST = new CharacterTable.Sparse();

  private static final char UNPAIRED = '\uFFFD';
  private static final long CHECKSUM;

  static {
    for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      SHIFT[c] = (char) (UNPAIRED - c);
    }
    CHECKSUM = CharacterTable.read("folding.txt", Folding::fill);
    REST.sort();
  }

  private Folding() {}

  private static void fill(String target, String sources) {
    int to = target.codePointAt(0);
    for (int i = 0; i < sources.length(); ) {
      int from = sources.codePointAt(i);
      i += Character.charCount(from);
      if ((from | to) < 0x10000) {
        SHIFT[from] = (char) (to - from);
      } else {
        REST.put(from, to);
        if (from < 0x10000) {
          SHIFT[from] = (char) -from;
        }
      }
    }
  }

  /** The folded form of a code point; an unpaired surrogate becomes U+FFFD. */
  static int fold(int codePoint) {
    if (codePoint < 0x10000) {
      char folded = (char) (codePoint + SHIFT[codePoint]);
      if (folded != 0) {
        return folded;
      }
    }
    return REST.get(codePoint);
  }

  /** Changes whenever the table does; part of an index's fingerprint. */
  static long checksum() {
    return CHECKSUM;
  }
}
