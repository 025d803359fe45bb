package org.zhangjie.section;

/** Finds rules, comments and images, and the headers that tables repeat on each page. */
final class NoiseFinder {
  private NoiseFinder() {}

  static void find(Lines lines, Noise noise) {
    for (int n = 1; n < lines.after(0); n++) {
      noise.mark(n, lines.is(n, Lines.UNSEEN) ? Noise.Kind.UNSEEN : Noise.Kind.NONE);
    }
    YamlHeader.find(lines, noise);
    PageFurniture.find(lines, noise);
    repeatedHeaders(lines, noise);
    WebPage.find(lines, noise);
    for (int n = 1; n <= lines.count(); n++) {
      boolean brief = lines.isText(n) && lines.width(n) < 200;
      if (brief && WebPage.isTool(lines.text(n))) {
        noise.mark(n, Noise.Kind.NAVIGATION);
      } else if (brief && Bylines.isImprint(lines.text(n))) {
        noise.mark(n, Noise.Kind.MASTHEAD);
      } else if (lines.is(n, Lines.MARGIN) && !noise.is(n)) {
        boolean text = lines.is(n, Lines.HAN);
        noise.mark(n, text ? Noise.Kind.RUNNING_HEAD : Noise.Kind.PAGE_NUMBER);
      } else if (lines.is(n, Lines.MARK)) {
        noise.mark(
            n,
            switch (lines.marked(n).kind()) {
              case COMMENT -> Noise.Kind.COMMENT;
              case IMAGE -> Noise.Kind.IMAGE;
              default -> Noise.Kind.RULE;
            });
      }
    }
  }

  private static void repeatedHeaders(Lines lines, Noise noise) {
    String first = "";
    String second = "";
    int row = 0;
    boolean again = false;
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isText(n) && row > 0 && isContinued(n, lines)) {
        noise.mark(n, Noise.Kind.REPEATED_HEADER);
      } else if (lines.isText(n) && !noise.is(n)) {
        row = 0;
      }
      if (!lines.is(n, Lines.ROW)) {
        continue;
      }
      String key = Contents.key(lines.text(n));
      row++;
      if (row == 1) {
        first = key;
      } else if (row == 2) {
        second = key;
      }
      boolean header = row > 2 && (key.equals(first) || again && key.equals(second));
      again = row > 2 && key.equals(first);
      if (header) {
        noise.mark(n, Noise.Kind.REPEATED_HEADER);
        if (n < lines.count() && lines.is(n + 1, Lines.UNSEEN)) {
          noise.mark(n + 1, Noise.Kind.REPEATED_HEADER);
        }
      }
    }
  }

  /** 表1 设备配置（续）, 续表1: the title of a table that goes on, above its rows. */
  private static boolean isContinued(int n, Lines lines) {
    if (lines.width(n) > 90 || !lines.is(n, Lines.HAN)) {
      return false;
    }
    String key = Contents.key(lines.text(n));
    boolean says = key.endsWith("续") || key.endsWith("續") || key.startsWith("续表");
    int next = lines.after(n);
    return says && next <= lines.count() && lines.is(next, Lines.ROW);
  }
}
