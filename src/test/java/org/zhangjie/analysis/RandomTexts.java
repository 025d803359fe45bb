package org.zhangjie.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of dictionary words, letters, digits, delimiters, white space and oddities, by a seed. */
final class RandomTexts {

  private static final String[] ENDS = {"。", "！", ". ", "?\"", "\n", "\r\n", "\u2029", "\u0085"};
  private static final String[] SPACES = {" ", "\t", "\u3000", "\n", "  ", "\u00A0"};
  private static final String[] ODD = {
    "〇", "々", "①", "é", "е\u0301", "\u200B", "\uFEFF", "\uFFFF", "\0", "カ", "ｶ", "한", "\uD840",
    "\uDC00", "⺠", "㈠", "。。。", "(\"'", "“’》", "@", "#", "##"
  };

  private final Random random;
  private final List<String> words = new ArrayList<>();

  RandomTexts(long seed, SmartcnSource source) {
    random = new Random(seed);
    source.forEachWord((word, frequency) -> words.add(word));
  }

  /** Returns the next text, of {@code 1..pieces} pieces of 1–13 characters. */
  String next(int pieces) {
    var text = new StringBuilder();
    for (int left = 1 + random.nextInt(pieces); left > 0; left--) {
      addPiece(text);
    }
    return text.toString();
  }

  private void addPiece(StringBuilder text) {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> text.append(words.get(random.nextInt(words.size())));
      case 5, 6 -> addRun(text, 0x4E00, 0x9FFF);
      case 7 -> addRun(text, 'A', 'z');
      case 8 -> addRun(text, '0', '9');
      case 9 -> addRun(text, 0xFF01, 0xFF7F);
      case 10 -> addRun(text, 0x2010, 0x2650);
      case 11 -> addRun(text, 0x3000, 0x3020);
      case 12 -> text.append(pick(SPACES));
      case 13 -> text.append(pick(ENDS));
      case 14 -> text.append(pick(ODD));
      default -> text.appendCodePoint(0x1F000 + random.nextInt(0x13000));
    }
  }

  private void addRun(StringBuilder text, int first, int last) {
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      text.append((char) (first + random.nextInt(last - first + 1)));
    }
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
