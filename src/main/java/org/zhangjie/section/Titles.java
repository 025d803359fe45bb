package org.zhangjie.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the titles of documents: in the first line, in headings, and in lines of their form. */
final class Titles {
  private static final String[] GENRES = {
    "通知", "决定", "意见", "办法", "规定", "条例", "细则", "方案", "规划", "纲要", "报告", "公告", "通告", "批复", "复函", "函",
    "纪要", "标准", "规范", "规程", "公报", "通报", "制度", "章程", "守则", "计划", "法", "解释", "决议", "命令", "大事记", "清单",
    "通知书", "规则", "准则", "指南", "要点", "白皮书", "倡议书", "建议", "说明", "文件", "須知", "须知", "議案", "议案", "讲话"
  };

  private Titles() {}

  static @Nullable Candidate read(
      int n, MarkedLine line, @Nullable Marker marker, Reading reading, List<Candidate> found) {
    if (marker != null || line.text().length() > 90) {
      return null;
    }
    String text = line.text();
    Lines lines = reading.lines();
    boolean first = found.isEmpty() && reading.textBefore(n) == 0;
    if (lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)) {
      return null;
    }
    double weight = first ? 6 : -6;
    weight += line.level() == 1 ? 2.5 : line.level() == 2 ? 1.5 : line.level() > 0 ? 0.5 : 0;
    boolean genre = hasGenre(text);
    weight += genre ? 2.5 : 0;
    weight += text.contains("关于") && text.contains("的") ? 1 : 0;
    weight += reading.contents().mentions(text) ? 3 : 0;
    if (weight < -4.5) {
      return null;
    }
    Candidate c =
        new Candidate(
            n,
            n,
            MarkerForm.TITLE,
            0,
            "",
            "",
            HeadingText.tidy(text),
            Candidate.Shape.OWN_LINE,
            line.level());
    c.weight = weight;
    return c;
  }

  private static boolean hasGenre(String text) {
    String bare = text;
    int bracket = text.lastIndexOf('（');
    if (bracket > 4 && text.endsWith("）")) {
      bare = text.substring(0, bracket);
    }
    for (String genre : GENRES) {
      if (bare.endsWith(genre)) {
        return true;
      }
    }
    return false;
  }
}
