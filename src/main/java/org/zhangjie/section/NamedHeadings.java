package org.zhangjie.section;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headings known by their name (前言, 序言, 物权编) and those that only the format's hint marks. */
final class NamedHeadings {
  private static final Set<String> NAMES =
      Set.of(
          "前言", "序言", "引言", "序", "导言", "绪论", "结语", "结束语", "后记", "附则", "总则", "附件", "附录", "附注",
          "参考文献", "參考文獻", "索引", "编制说明", "總則", "附則", "附錄", "結語", "後記", "序論", "导论", "摘要", "名词解释",
          "术语和定义", "释义", "使用说明", "注释", "项目概况", "重要提示");

  /** Names of headings that hold text and no further headings. */
  private static final Set<String> LEAVES =
      Set.of(
          "前言", "序言", "引言", "序", "导言", "结语", "结束语", "后记", "摘要", "编制说明", "使用说明", "參考文獻", "参考文献",
          "主旨", "依據", "重要提示", "重要内容提示", "特别提示", "项目概况");

  /** The parts of Taiwan's letters and notices, and of announcements of listed companies. */
  private static final Set<String> LABELS =
      Set.of("主旨", "說明", "依據", "公告事項", "擬辦", "重要内容提示", "特别提示");

  /** The parts of a published case, one beside the other whatever their marks say. */
  private static final Set<String> CASE_PARTS =
      Set.of("关键词", "裁判要点", "裁判要旨", "相关法条", "基本案情", "裁判结果", "裁判理由", "案例正文", "典型意义", "指导意义", "要旨");

  /** Characters of the longest known name with blanks in it. */
  private static final int LONGEST_NAME = 12;

  /** What stands above the notes at a document's end. */
  private static final Set<String> NOTES = Set.of("注", "注释", "附注", "备注");

  /** Lines of a case's part, at most. */
  private static final int LONGEST_PART = 40;

  /** Characters of the longest heading in 【】. */
  private static final int LONGEST_FRAMED = 16;

  private static final int LONGEST_LABEL = 8;

  /** What speaks for a label, whatever stands before it and although a ： closes it. */
  private static final double KNOWN_LABEL = 8;

  /** What speaks for a part of a case, although a list of words above it ends no sentence. */
  private static final double KNOWN_PART = 4;

  private NamedHeadings() {}

  /** Names of what stands at the end of a document, behind its annexes. */
  private static final Set<String> LAST = Set.of("参考文献", "參考文獻", "索引", "后记", "後記");

  /** Whether the line says the name of a heading and nothing else. */
  static boolean isKnown(String line) {
    return line.length() < 16 && NAMES.contains(Contents.key(line));
  }

  /** Whether a heading of that name belongs to the document as a whole, not to its last annex. */
  static boolean isLast(String heading) {
    return LAST.contains(Contents.key(heading));
  }

  /** Whether a heading of that name divides a document, not a chapter of it. */
  static boolean isOuter(String heading) {
    String key = Contents.key(heading);
    return NAMES.contains(key) && !key.equals("项目概况") || CASE_PARTS.contains(key);
  }

  /** Whether a heading of that name holds no further headings. */
  static boolean isLeaf(String heading) {
    return heading.length() <= LONGEST_NAME && LEAVES.contains(Contents.key(heading));
  }

  static @Nullable Candidate read(int n, MarkedLine line, Reading reading) {
    String text = line.text();
    int colon = labelEnd(text);
    if (colon > 0) {
      return labelled(n, line, colon);
    }
    if (text.length() > 60
        || reading.lines().is(n, Lines.ENDS_SENTENCE)
        || text.contains("各位") && FieldLine.isRecipients(text)
        || isNotes(n, text, reading)
        || FieldLine.isNumber(text)) {
      return null;
    }
    String key = Contents.key(text);
    boolean part =
        key.length() <= 8
            && key.length() > 2
            && key.endsWith("编")
            && !FieldReader.isPublished(text);
    boolean named =
        part
            || isFramed(n, text, reading)
            || key.length() <= 5 && (NAMES.contains(key) || CASE_PARTS.contains(key));
    if (!named && line.level() == 0 && !reading.plain().get(n)) {
      return null;
    }
    boolean ofCase = CASE_PARTS.contains(key);
    Candidate c =
        new Candidate(
            n,
            n,
            part ? MarkerForm.PART : MarkerForm.NAMED,
            0,
            "",
            "",
            HeadingText.tidy(text),
            Candidate.Shape.OWN_LINE,
            ofCase ? 0 : line.level());
    c.weight = ofCase ? KNOWN_PART : 0;
    return c;
  }

  /** Whether a case's number or one of its known parts stands not far above. */
  private static boolean isOfCase(int n, Lines lines) {
    int above = n;
    for (int i = 0; i < LONGEST_PART && above > 0; i++) {
      above = lines.before(above);
      boolean text = above > 0 && lines.isText(above);
      Marker marker = text ? lines.marker(above) : null;
      if (marker != null && marker.form() == MarkerForm.CASE
          || text && CASE_PARTS.contains(Contents.key(lines.text(above)))) {
        return true;
      }
    }
    return false;
  }

  /** 【检察机关履职情况】 alone above a paragraph. */
  private static boolean isFramed(int n, String text, Reading reading) {
    Lines lines = reading.lines();
    int next = reading.textAfter(n);
    return text.length() <= LONGEST_FRAMED
        && text.length() > 4
        && text.startsWith("【")
        && text.indexOf('】') == text.length() - 1
        && text.indexOf('：') < 0
        && text.indexOf('，') < 0
        && isOfCase(n, reading.lines())
        && next <= lines.count()
        && lines.isText(next)
        && lines.is(next, Lines.ENDS_SENTENCE | Lines.HAS_STOP | Lines.INDENTED);
  }

  /** 注：, 注释： and nothing else. */
  static boolean opensNotes(String text) {
    return text.length() <= 4 && NOTES.contains(Contents.key(text));
  }

  /** 注释： above [1], which belongs to the sections that refer to it. */
  private static boolean isNotes(int n, String text, Reading reading) {
    int next = reading.lines().after(n);
    return opensNotes(text)
        && next <= reading.lines().count()
        && reading.lines().isText(next)
        && "[［①".indexOf(reading.lines().text(next).charAt(0)) >= 0;
  }

  /** The offset of the ： that closes a label at the start of a line, -1 if there is none. */
  private static int labelEnd(String text) {
    for (int i = 0; i <= LONGEST_LABEL && i < text.length(); i++) {
      if (text.charAt(i) == '：') {
        return LABELS.contains(Contents.key(text.substring(0, i))) ? i : -1;
      }
    }
    return -1;
  }

  private static Candidate labelled(int n, MarkedLine line, int colon) {
    boolean alone = colon == line.text().length() - 1;
    Candidate c =
        new Candidate(
            n,
            n,
            MarkerForm.NAMED,
            0,
            "",
            "",
            HeadingText.tidy(line.text().substring(0, colon)),
            alone ? Candidate.Shape.OWN_LINE : Candidate.Shape.LEAD,
            line.level());
    c.weight = KNOWN_LABEL;
    return c;
  }
}
