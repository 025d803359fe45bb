package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines into the paragraphs that were set, over the ends of columns and pages: a line that
 * ends before the edge ends a paragraph, an indented one begins one. What stands between the pages
 * (notes, running headers, page numbers) comes behind the paragraph that it interrupts.
 */
final class Paragraphs {
  /** First lines are set in by two signs; half of that is a difference that one can see. */
  private static final float INDENT = 1.2f;

  /** A line may end early because the next sign may not begin one. */
  private static final float SHORT = 1.7f;

  /** Headings in the middle leave as much on either side, give or take one sign. */
  private static final float ASKEW = 1.2f;

  /** Paragraphs set apart by white space have so many steps between them. */
  private static final float APART = 1.5f;

  /** Sizes that differ by less are of one text in two fonts. */
  private static final float SAME_SIZE = 0.12f;

  private static final String STOPS = "。！？；：…”.!?;:";

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:第[零〇一二三四五六七八九十百千]+[编篇章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]"
              + "|[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)]|[①-⑳]).*");

  private static final Pattern ENTRY =
      Pattern.compile(".*(?:[.．·・]{3,}|…{2,})[\\s—\\-–(（]*[0-9０-９ⅠⅡⅢⅣⅤivx]{1,4}[\\s—\\-–)）]*");

  private final List<PdfLine> body;
  private final List<TypeArea> areas;

  private Paragraphs(List<PdfLine> body) {
    this.body = body;
    this.areas = TypeArea.of(body);
  }

  /**
   * A paragraph.
   *
   * @param text on one line
   * @param first its first line
   * @param indented whether the first line is set in
   * @param apart whether there is white space above it
   */
  record Paragraph(String text, PdfLine first, boolean indented, boolean apart) {}

  /** The paragraphs of lines that follow each other; the numbers count lines. */
  static List<List<Paragraph>> of(List<PdfLine> lines) {
    Paragraphs paragraphs = new Paragraphs(lines);
    List<List<Paragraph>> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      Joint.append(text, lines.get(i).text());
      out.add(new ArrayList<>());
      if (i + 1 == lines.size() || !paragraphs.goesOn(start, i)) {
        out.getLast().add(paragraphs.paragraph(text.toString(), start));
        text.setLength(0);
        start = i + 1;
      }
    }
    return out;
  }

  private Paragraph paragraph(String text, int start) {
    PdfLine first = body.get(start);
    TypeArea area = areas.get(start);
    boolean indented = !first.isRow() && area.indent(first) > INDENT && !isCentred(start);
    boolean apart =
        start > 0
            && !(first.isRow() && body.get(start - 1).isRow())
            && step(start - 1) > APART * Math.max(area.step(), 1.5f * first.size());
    return new Paragraph(text, first, indented, apart);
  }

  /** Whether the paragraph that begins with one line goes on behind another. */
  private boolean goesOn(int start, int i) {
    PdfLine line = body.get(i);
    PdfLine next = body.get(i + 1);
    if (line.isRow() || next.isRow() || !isAlike(line, next) || isCentred(i) || isCentred(i + 1)) {
      return false;
    }
    if (areas.get(i).rest(line) > SHORT + firstWord(next)) {
      return false;
    }
    if (step(i) > APART * areas.get(i).step() || ENTRY.matcher(line.text()).matches()) {
      return false;
    }
    boolean stopped = STOPS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    if (stopped && MARKER.matcher(next.text()).matches()) {
      return false;
    }
    boolean in = areas.get(i + 1).indent(next) > INDENT;
    boolean asBefore =
        Math.abs(areas.get(i + 1).indent(next) - areas.get(i).indent(line)) < INDENT / 2;
    return !in || asBefore && (i > start || !stopped);
  }

  private static boolean isAlike(PdfLine line, PdfLine next) {
    float larger = Math.max(line.size(), next.size());
    return Math.abs(line.size() - next.size()) <= SAME_SIZE * larger
        && (line.lastFont().equals(next.firstFont())
            || line.lastFont().isEmpty()
            || next.firstFont().isEmpty());
  }

  /** How far down the next line is; 0 if it is in another column or on another page. */
  private float step(int i) {
    PdfLine line = body.get(i);
    PdfLine next = body.get(i + 1);
    return line.page() == next.page() ? Math.max(0, next.y() - line.y()) : 0;
  }

  private boolean isCentred(int i) {
    float before = areas.get(i).indent(body.get(i));
    float behind = areas.get(i).rest(body.get(i));
    boolean asFirstLine = before > INDENT && before < 2.6f && behind < before + ASKEW;
    return before > INDENT
        && behind > INDENT
        && !asFirstLine
        && Math.abs(before - behind) <= ASKEW + 0.1f * (before + behind);
  }

  /** Width of a word that cannot be parted, in sizes: half a size for each of its letters. */
  private static float firstWord(PdfLine line) {
    int letters = 0;
    while (letters < line.text().length() && Segment.isNarrow(line.text().charAt(letters))) {
      letters++;
    }
    return Math.min(letters, 30) / 2f;
  }
}
