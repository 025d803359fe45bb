package org.zhangjie.section;

/**
 * Reads the block of keys and values that opens many Markdown files as a masthead, so that its
 * fields are kept, and leaves out the remarks between it and a marked title.
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
    int title = n;
    for (int i = 0; i <= REMARKS && title <= lines.count(); i++) {
      title = lines.after(title);
      if (title <= lines.count() && lines.level(title) == 1) {
        for (int m = lines.after(n); m < title; m = lines.after(m)) {
          noise.mark(m, Noise.Kind.NAVIGATION);
        }
        return;
      }
    }
  }

  private static boolean isRule(int n, Lines lines) {
    return lines.is(n, Lines.MARGIN) && lines.text(n).equals("---");
  }
}
