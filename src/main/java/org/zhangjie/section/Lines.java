package org.zhangjie.section;

import org.jspecify.annotations.Nullable;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceLine;

/**
 * The lines of a source with a few compact facts about each, so that a large source is looked at
 * many times but held in memory once, by its reader. Line numbers are 1-based.
 */
final class Lines {
  /** No text at all. */
  static final int BLANK = 1;

  /** Ends with 。！？… and the closers behind them: a sentence is over. */
  static final int ENDS_SENTENCE = 1 << 1;

  /** Ends with ：；, which may or may not end a paragraph. */
  static final int ENDS_CLAUSE = 1 << 2;

  /** A row of a table. */
  static final int ROW = 1 << 3;

  /** A rule, a comment or an image: no text of its own. */
  static final int MARK = 1 << 4;

  /** Opens with white space. */
  static final int INDENTED = 1 << 5;

  /** Ends with 、，—or an opening bracket: more must follow. */
  static final int OPEN_END = 1 << 6;

  /** Holds a comma, a full stop or another mark inside that headings seldom have. */
  static final int HAS_STOP = 1 << 7;

  /** Set in bold as a whole, or opens so. */
  static final int BOLD = 1 << 8;

  /** Holds at least one Han character. */
  static final int HAN = 1 << 9;

  /** Opens with a date to the day: a line of a law's history, a signature. */
  static final int DATED = 1 << 10;

  /** Holds a footnote's reference mark. */
  static final int REFERS = 1 << 11;

  /** The source's format found it in the margin of several pages. */
  static final int MARGIN = 1 << 12;

  /** Holds nothing but characters without width: blank to a reader, but no empty line. */
  static final int UNSEEN = 1 << 13;

  /** In brackets as a whole: （责任单位：市商务局、市邮政管理局）. */
  static final int BRACKETED = 1 << 14;

  private static final int LEVEL_SHIFT = 16;
  private static final int WIDEST = 0xFFFF;

  private final SourceDocument document;
  private final RecentLines recent;
  private final int[] flags;
  private final char[] widths;

  Lines(SourceDocument document) {
    this.document = document;
    this.recent = new RecentLines(document);
    int count = document.lineCount();
    this.flags = new int[count + 1];
    this.widths = new char[count + 1];
    for (int n = 1; n <= count; n++) {
      look(n);
    }
  }

  private void look(int n) {
    RecentLines.Seen seen = recent.line(n);
    SourceLine source = seen.source();
    MarkedLine line = seen.marked();
    String text = line.text();
    if (text.isEmpty()) {
      flags[n] = source.text().isBlank() ? BLANK : BLANK | UNSEEN;
      return;
    }
    int facts = line.level() << LEVEL_SHIFT;
    facts |= line.bold() > 0 ? BOLD : 0;
    facts |= source.hint().margin() ? MARGIN : 0;
    facts |= MarkReader.isSpace(source.text().charAt(0)) ? INDENTED : 0;
    switch (line.kind()) {
      case ROW -> facts |= ROW;
      case RULE, COMMENT, IMAGE -> facts |= MARK;
      case TEXT -> facts |= Ending.of(text);
    }
    facts |= Dates.opens(text) ? DATED : 0;
    boolean open = text.charAt(0) == '（' && text.charAt(text.length() - 1) == '）';
    facts |= open && text.indexOf('（', 1) < 0 ? BRACKETED : 0;
    facts |= source.text().contains("<sup>") ? REFERS : 0;
    int width = 0;
    int scanned = Math.min(text.length(), 2000);
    for (int i = 0; i < scanned; i++) {
      char c = text.charAt(i);
      width += c < 0x2000 ? 1 : 2;
      if (c >= '\u3400' && c <= '\u9fff') {
        facts |= HAN;
      } else if ((c == '，' || c == '。' || c == ',' || c == '；') && i < text.length() - 1) {
        facts |= HAS_STOP;
      }
    }
    flags[n] = facts;
    widths[n] = (char) Math.min(WIDEST, width + (text.length() - scanned) * 2);
  }

  /** Says that a line of text is a row of a table. */
  void markRow(int n) {
    flags[n] = flags[n] & ~(ENDS_SENTENCE | ENDS_CLAUSE | OPEN_END | HAS_STOP) | ROW;
  }

  int count() {
    return flags.length - 1;
  }

  String source() {
    return document.source();
  }

  /** The line's text without marks and outer white space. */
  String text(int n) {
    return marked(n).text();
  }

  /** The number the line's text opens with, null if it opens with none. */
  @Nullable Marker marker(int n) {
    return marked(n).marker();
  }

  /** Whether the source's format says that its lines are whole paragraphs. */
  boolean areParagraphs() {
    return document.hasWholeParagraphs();
  }

  /** The line as the source has it. */
  String raw(int n) {
    return recent.line(n).source().text();
  }

  MarkedLine marked(int n) {
    return recent.line(n).marked();
  }

  /** The page the line stands on, 0 if the format has none. */
  int page(int n) {
    return recent.line(n).source().hint().page();
  }

  boolean is(int n, int fact) {
    return (flags[n] & fact) != 0;
  }

  boolean isBlank(int n) {
    return (flags[n] & BLANK) != 0;
  }

  /** Whether the line holds running text, neither blank nor row nor mark. */
  boolean isText(int n) {
    return (flags[n] & (BLANK | ROW | MARK)) == 0;
  }

  /** Heading level the marks claim, 0 if none. */
  int level(int n) {
    return flags[n] >>> LEVEL_SHIFT & 0xF;
  }

  /** Columns the line takes, a Han character counting two. */
  int width(int n) {
    return widths[n];
  }

  /** The next non-blank line after n, {@code count() + 1} if there is none. */
  int after(int n) {
    int i = n + 1;
    while (i < flags.length && isBlank(i)) {
      i++;
    }
    return i;
  }

  /** The last non-blank line before n, 0 if there is none. */
  int before(int n) {
    int i = n - 1;
    while (i > 0 && isBlank(i)) {
      i--;
    }
    return i;
  }
}
