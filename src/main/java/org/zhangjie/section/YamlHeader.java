package org.zhangjie.section;

/**
 * Reads the block of keys and values that opens many Markdown files as a masthead, so that its
 * fields are kept, and leaves out the remarks between it and the title that it names.
 */
final class YamlHeader {
  /** Lines of remarks between the block and the title, at most. */
  private static final int REMARKS = 6;

  private YamlHeader() {}

  static void find(Lines lines, Noise noise) {
    int n = lines.after(0);
    if (n > 1 || n > lines.count() || !isRule(n, lines)) {
      return;
    }
    noise.mark(n, Noise.Kind.RULE);
    n = lines.after(n);
    while (n <= lines.count() && lines.is(n, Lines.MARGIN) && !isRule(n, lines)) {
      noise.mark(n, Noise.Kind.MASTHEAD);
      n = lines.after(n);
    }
    if (n > lines.count() || !isRule(n, lines)) {
      return;
    }
    noise.mark(n, Noise.Kind.RULE);
    int title = title(n, lines);
    for (int m = lines.after(n); m < title; m = lines.after(m)) {
      noise.mark(m, Noise.Kind.NAVIGATION);
    }
  }

  /** The marked line near below the block that says a value of it again, 0 if there is none. */
  private static int title(int end, Lines lines) {
    int n = end;
    for (int i = 0; i <= REMARKS; i++) {
      n = lines.after(n);
      if (n > lines.count() || lines.level(n) > 0) {
        return n <= lines.count() && isValue(n, end, lines) ? n : 0;
      }
    }
    return 0;
  }

  private static boolean isValue(int title, int end, Lines lines) {
    String key = Contents.key(lines.text(title));
    for (int n = 2; n < end; n++) {
      if (Contents.key(lines.text(n)).endsWith(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(int n, Lines lines) {
    return lines.is(n, Lines.MARGIN) && lines.text(n).equals("---");
  }
}
