package org.zhangjie.analysis;

import java.util.Arrays;

/**
 * The most frequent reading of each Han character, without tone: 章 gives {@code zhang}, 女 {@code
 * nv}. For finding words that sound alike; a character of several readings (行, 重) has only one
 * here.
 *
 * <p>The table is made from ICU4J by {@code PinyinTableTest}, stands in {@code pinyin.txt} and is
 * loaded at the first call.
 */
public final class Pinyin {
  private static final int FIRST = 0x4E00;
  private static final int END = 0xA000;

  private Pinyin() {}

  private static final class Table {
    private static final String[] READINGS = new String[END - FIRST];

    static {
      Arrays.fill(READINGS, "");
      CharacterTable.read("pinyin.txt", Table::fill);
    }

    private static void fill(String reading, String characters) {
      for (int i = 0; i < characters.length(); i++) {
        READINGS[characters.charAt(i) - FIRST] = reading;
      }
    }
  }

  /** The reading of a character, empty if it has none, as with all that isn't U+4E00–9FFF. */
  public static String of(int codePoint) {
    int folded = Folding.fold(codePoint);
    return folded < FIRST || folded >= END ? "" : Table.READINGS[folded - FIRST];
  }

  /**
   * The readings of a text, each followed by a blank; characters without one stand for themselves:
   * 路长制5G gives {@code lu zhang zhi 5 g }.
   */
  public static String of(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    StringBuilder readings = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      String reading = of(folded.codePoint(i));
      if (reading.isEmpty()) {
        readings.appendCodePoint(folded.codePoint(i));
      } else {
        readings.append(reading);
      }
      readings.append(' ');
    }
    return readings.toString();
  }
}
