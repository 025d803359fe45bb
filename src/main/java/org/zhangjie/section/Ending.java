package org.zhangjie.section;

/** How a line ends: with a sentence, with a clause, or in the middle of one. */
final class Ending {
  private static final String CLOSERS = "”’」』）)》】\"'〕]";
  private static final String STOPS = "。！？!?…";

  private Ending() {}

  /** The facts of {@link Lines} that the last characters give. */
  static int of(String text) {
    int i = text.length() - 1;
    char last = text.charAt(i);
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char stop = text.charAt(i);
    if (STOPS.indexOf(stop) >= 0 || stop == '.' && i > 2 && text.charAt(i - 1) == '.') {
      return Lines.ENDS_SENTENCE;
    }
    if (last == '：' || last == ':' || last == '；' || last == ';') {
      return Lines.ENDS_CLAUSE;
    }
    if (last == '，'
        || last == '、'
        || last == ','
        || last == '（'
        || last == '('
        || last == '“'
        || last == '《'
        || last == '—') {
      return Lines.OPEN_END;
    }
    return 0;
  }
}
