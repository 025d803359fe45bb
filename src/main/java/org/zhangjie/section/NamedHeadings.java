package org.zhangjie.section;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headings known by their name (前言, 序言) and those that only the format's hint marks. */
final class NamedHeadings {
  private static final Set<String> NAMES =
      Set.of(
          "前言", "序言", "引言", "序", "导言", "绪论", "结语", "后记", "附则", "总则", "附件", "附录", "附注", "参考文献",
          "编制说明", "總則", "附則", "附錄", "結語", "後記", "摘要", "概述");

  private NamedHeadings() {}

  static @Nullable Candidate read(int n, MarkedLine line, Reading reading) {
    String key = Contents.key(line.text());
    boolean named = key.length() <= 4 && NAMES.contains(key);
    if (!named && (line.level() == 0 || line.text().length() > 60)) {
      return null;
    }
    if (!named && reading.lines().is(n, Lines.ENDS_SENTENCE)) {
      return null;
    }
    return new Candidate(
        n,
        n,
        MarkerForm.NAMED,
        0,
        "",
        "",
        HeadingText.tidy(line.text()),
        Candidate.Shape.OWN_LINE,
        line.level());
  }
}
