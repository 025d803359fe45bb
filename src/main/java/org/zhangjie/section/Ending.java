package org.zhangjie.section;

/** How a line ends: with a sentence, with a clause, or in the middle of one. */
final class Ending {
  private static final String CLOSERS = "”’」』）)》】\"'〕]";
  private static final String STOPS = "。！？!?…";

  private Ending() {}

  /** …保障。（责任单位：市财政局）: a remark behind a sentence. */
  private static boolean isAside(String text, char last) {
    if (last != '）') {
      return false;
    }
    int open = text.lastIndexOf('（');
    return open > 1 && text.charAt(open - 1) == '。';
  }

  /** The facts of {@link Lines} that the last characters give. */
  static int of(String text) {
    int i = text.length() - 1;
    char last = text.charAt(i);
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char stop = text.charAt(i);
    if (isAside(text, last)
        || STOPS.indexOf(stop) >= 0
        || stop == '.' && i > 2 && text.charAt(i - 1) == '.') {
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
