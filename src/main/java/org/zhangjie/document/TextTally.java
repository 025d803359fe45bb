package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * What sort of characters a decoding gives, counted in UTF-16 units. The bounds below part real
 * text from bytes that happen to decode: a wrong decoding of Chinese text scatters over rare
 * characters and private use, and hits the punctuation and the commonest characters by chance only.
 */
final class TextTally {
  /**
   * Punctuation and the commonest characters of both scripts: together a quarter and more of any
   * running Chinese text, less than 3 in 100 characters of text decoded wrongly.
   */
  private static final String COMMON =
      "，。、；：（）《》“”　的一是在不了有和人这中大为上个国地到会行政年月日条第二三十工作发展建设市法" + "這為個國會發設條規定们們来來时時应應实實业業经經务務关關当當";

  private static final boolean[] IS_COMMON = new boolean[Character.MAX_VALUE + 1];

  static {
    COMMON.chars().forEach(sign -> IS_COMMON[sign] = true);
  }

  private long chars;
  private long ascii;
  private long controls;
  private long chinese;
  private long common;

  private TextTally() {}

  /** The tally of a decoding without any malformed or unmappable byte, if there is one. */
  static Optional<TextTally> strict(ByteBuffer bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = bytes.duplicate().position(start);
    CharBuffer out = CharBuffer.allocate(8192);
    TextTally tally = new TextTally();
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      tally.add(out.flip());
      out.clear();
    } while (result.isOverflow());
    if (result.isError() || decoder.flush(out).isError()) {
      return Optional.empty();
    }
    return Optional.of(tally);
  }

  private void add(CharBuffer text) {
    chars += text.length();
    char[] units = text.array();
    for (int i = 0; i < text.limit(); i++) {
      char unit = units[i];
      if (unit < 0x80) {
        ascii++;
        controls += unit < 0x20 && (unit < 0x07 || unit > 0x0D) && unit != 0x1B ? 1 : 0;
      } else if (isChinese(unit)) {
        chinese++;
        common += IS_COMMON[unit] ? 1 : 0;
      }
    }
  }

  private static boolean isChinese(char unit) {
    return (unit >= 0x4E00 && unit <= 0x9FFF)
        || (unit >= 0x3000 && unit <= 0x303F)
        || (unit >= 0xFF00 && unit <= 0xFFEF)
        || (unit >= 0x2010 && unit <= 0x2027);
  }

  /** Whether control characters are at most one in a hundred: OCR leaves some, binaries many. */
  boolean isText() {
    return controls * 100 <= chars;
  }

  /** Whether nearly all characters are ASCII or Chinese, and the Chinese among them is usual. */
  boolean readsAsChinese() {
    long other = chars - ascii;
    return isText()
        && (chinese + ascii) * 100 >= chars * 90
        && chinese * 100 >= other * 90
        && common * 100 >= chinese * 5;
  }

  /** Share of the commonest characters among the Chinese ones, 0–1. */
  double commonShare() {
    return chinese == 0 ? 0 : (double) common / chinese;
  }
}
