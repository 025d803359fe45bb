package org.zhangjie.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells GB18030 (with GBK and GB2312 inside it) from Big5 by ICU4J's statistics, and checks that
 * the whole source decodes to text that reads as Chinese.
 */
final class ChineseCharsets {
  private static final List<String> NAMES = List.of("GB18030", "Big5");

  /** ICU looks at 8,000 bytes at most. */
  private static final int SAMPLE = 8000;

  private ChineseCharsets() {}

  static Charset detect(ByteBuffer bytes, String source) throws DocumentFormatException {
    CharsetMatch[] matches;
    try {
      matches = new CharsetDetector().setText(sample(bytes)).detectAll();
    } catch (NoClassDefFoundError e) {
      throw new DocumentFormatException(
          source,
          "is not UTF-8 or UTF-16; to read GB18030 and Big5 add com.ibm.icu:icu4j to the class"
              + " path, or save the file as UTF-8");
    }
    Charset best = null;
    double bestScore = -1;
    for (String name : NAMES) {
      Charset charset = Charset.forName(name);
      Optional<TextTally> tally =
          TextTally.strict(bytes, 0, charset).filter(TextTally::readsAsChinese);
      double score = tally.isPresent() ? confidence(matches, name) + tally.get().commonShare() : -1;
      if (score > bestScore) {
        best = charset;
        bestScore = score;
      }
    }
    if (best == null) {
      throw new DocumentFormatException(
          source,
          "is not text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 or leave it out");
    }
    return best;
  }

  private static double confidence(CharsetMatch[] matches, String name) {
    return Arrays.stream(matches)
        .filter(
            match -> match.getName().toUpperCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT)))
        .mapToInt(CharsetMatch::getConfidence)
        .max()
        .orElse(0);
  }

  /** The bytes from the first one that is not ASCII on. */
  private static byte[] sample(ByteBuffer bytes) {
    int first = 0;
    while (first < bytes.limit() - 1 && bytes.get(first) >= 0) {
      first++;
    }
    byte[] sample = new byte[Math.min(SAMPLE, bytes.limit() - first)];
    bytes.get(first, sample);
    return sample;
  }
}
