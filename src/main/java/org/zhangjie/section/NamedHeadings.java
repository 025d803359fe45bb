package org.zhangjie.section;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headings known by their name (前言, 序言, 物权编) and those that only the format's hint marks. */
final class NamedHeadings {
  private static final Set<String> NAMES =
      Set.of(
          "前言", "序言", "引言", "序", "导言", "绪论", "结语", "结束语", "后记", "附则", "总则", "附件", "附录", "附注",
          "参考文献", "编制说明", "總則", "附則", "附錄", "結語", "後記", "序論", "导论", "摘要", "名词解释", "术语和定义", "使用说明",
          "注释");

  /** Names of headings that hold text and no further headings. */
  private static final Set<String> LEAVES =
      Set.of("前言", "序言", "引言", "序", "导言", "结语", "结束语", "后记", "摘要", "编制说明", "使用说明", "參考文獻", "参考文献");

  private NamedHeadings() {}

  /** Whether a heading of that name holds no further headings. */
  static boolean isLeaf(String heading) {
    return LEAVES.contains(Contents.key(heading));
  }

  static @Nullable Candidate read(int n, MarkedLine line, Reading reading) {
    String text = line.text();
    if (text.length() > 60 || reading.lines().is(n, Lines.ENDS_SENTENCE)) {
      return null;
    }
    String key = Contents.key(text);
    boolean part = key.length() <= 8 && key.length() > 2 && key.endsWith("编");
    boolean named = part || key.length() <= 5 && NAMES.contains(key);
    if (!named && line.level() == 0) {
      return null;
    }
    return new Candidate(
        n,
        n,
        part ? MarkerForm.PART : MarkerForm.NAMED,
        0,
        "",
        "",
        HeadingText.tidy(text),
        Candidate.Shape.OWN_LINE,
        line.level());
  }
}
