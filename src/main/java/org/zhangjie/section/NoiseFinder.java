package org.zhangjie.section;

/** Finds the lines that are no content by form or place alone: rules, images, running heads. */
final class NoiseFinder {
  private NoiseFinder() {}

  static void find(Lines lines, Noise noise) {
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.is(n, Lines.MARGIN)) {
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
}
