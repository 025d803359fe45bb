package org.zhangjie.section;

import java.util.regex.Pattern;

/** Tells over which lines a title runs: what may be a part of one, and what goes on with it. */
final class TitleLines {
  /** Lines a title may be wrapped over. */
  private static final int MOST_LINES = 6;

  /** The longest title, in characters. */
  static final int LONGEST = 120;

  /** Characters of a line that may be the title again. */
  private static final int SHORTEST_AGAIN = 10;

  /** Columns of the widest subtitle. */
  private static final int WIDEST_SUBTITLE = 60;

  /** The month or year below the title on a cover. */
  private static final Pattern IMPRINT =
      Pattern.compile("[0-9０-９〇○Ｏ零一二三四五六七八九]{4}\\s*年(?:\\s*[0-9０-９一二三四五六七八九十]{1,2}\\s*月)?");

  /** The years a plan is for. */
  private static final Pattern PERIOD =
      Pattern.compile("[（(][12][0-9]{3}\\s*(?:年?\\s*[—–－~～至-]+\\s*[12][0-9]{3}\\s*)?年?度?[）)]");

  /** The name of a newspaper, above the page's. */
  private static final Pattern NEWSPAPER =
      Pattern.compile("[\\u4e00-\\u9fff]{2,8}(?:日报|晚报|晨报|早报|时报|商报|周报|都市报|日報|晚報|時報)");

  private TitleLines() {}

  static boolean canBelong(int n, Lines lines) {
    return lines.isText(n)
        && lines.width(n) <= 2 * LONGEST
        && lines.is(n, Lines.HAN)
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
  }

  static boolean isField(String text) {
    return FieldLine.isNumber(text)
        || FieldLine.isDate(text)
        || FieldLine.isOpenness(text)
        || text.endsWith("印发") && FieldLine.isImprint(text)
        || LabelledFields.is(text)
        || FieldReader.isAuthorityAndDate(text)
        || Bylines.isCredit(text)
        || Bylines.isSpeaker(text)
        || Bylines.isDateline(text)
        || IMPRINT.matcher(text).matches();
  }

  /**
   * The last line of the phrase: adjacent lines that have no marks and markers of their own, up to
   * the last that names a kind of document where one does.
   */
  static int end(int n, MarkedLine line, Reading reading, boolean first) {
    Lines lines = reading.lines();
    if (isNewspaper(line.text())) {
      return n;
    }
    int period = next(n, line.text(), lines);
    if (line.level() > 0
        && period <= lines.count()
        && lines.isText(period)
        && PERIOD.matcher(lines.text(period)).matches()) {
      return period;
    }
    int end = n;
    boolean wide = reading.flow().wrapped() && reading.flow().isFull(n);
    StringBuilder text = new StringBuilder(line.text());
    int named = Genre.of(line.text()).isEmpty() ? 0 : n;
    while (end - n + 1 < MOST_LINES
        && (line.level() == 0 || wide || Genre.of(line.text()).isEmpty())) {
      int next = next(end, text.toString(), lines);
      boolean twice = first && isMarkedTwice(end, lines);
      next = twice ? lines.after(end) : next;
      if (next > lines.count()
          || !canBelong(next, lines)
          || reading.noise().is(next)
          || lines.level(next) > 0
              && !twice
              && !isOpen(text.toString(), lines, next)
              && !PERIOD.matcher(lines.text(next)).matches()
          || lines.width(next) > 90) {
        break;
      }
      String more = lines.text(next);
      boolean within = isWithin(next, lines);
      if (isRemark(more) && !within || isIssue(text.toString(), more)) {
        return next;
      }
      if (lines.marker(next) != null
          || NamedHeadings.isKnown(more)
          || isField(more)
          || Bylines.opens(more)
          || more.indexOf('。') >= 0
          || lines.is(next, Lines.INDENTED)
              && lines.is(next, Lines.HAS_STOP)
              && !lines.is(n, Lines.INDENTED)
          || named > 0 && (FieldLine.isSignature(more) || saysAgain(text.toString(), more))
          || !within && (more.startsWith("（") || more.startsWith("("))) {
        break;
      }
      end = next;
      text.append(more);
      named = Genre.of(HeadingText.tidy(text.toString())).isEmpty() ? named : end;
    }
    boolean signed = end > n && isName(lines.text(end));
    return named > 0 ? named : signed ? lines.before(end) : end;
  }

  /** 栖梧日报 */
  static boolean isNewspaper(String text) {
    return text.length() <= 12 && NEWSPAPER.matcher(text).matches();
  }

  /**
   * The last of some lines, blank ones between them, that the title above quotes together:
   * 关于批准《青山省和北湖州　渔业合作协议》的决定.
   */
  static int quotedEnd(int n, String above, Reading reading) {
    Lines lines = reading.lines();
    String key = Contents.key(lines.text(n));
    int end = n;
    while (key.length() > 6 && end - n < 2 * MOST_LINES && above.contains(key)) {
      int next = lines.after(end);
      boolean more =
          next <= end + 2
              && next <= lines.count()
              && canBelong(next, lines)
              && !reading.noise().is(next)
              && above.contains(key + Contents.key(lines.text(next)));
      if (!more) {
        return end;
      }
      key += Contents.key(lines.text(next));
      end = next;
    }
    return 0;
  }

  /** Whether a line says what the title says already, as on a page that prints it twice. */
  private static boolean saysAgain(String title, String more) {
    String key = Contents.key(more);
    return key.length() >= SHORTEST_AGAIN && Contents.key(title).contains(key);
  }

  /** 席晓燕 below a title: who wrote it. */
  private static boolean isName(String text) {
    String bare = HeadingText.tidy(text);
    return bare.length() >= 2 && bare.length() <= 3 && Genre.of(bare).isEmpty();
  }

  /** Two headings of one level, of which only the second says what the document is. */
  static boolean isMarkedTwice(int n, Lines lines) {
    int next = lines.after(n);
    return next <= lines.count()
        && lines.level(n) > 0
        && lines.level(next) == lines.level(n)
        && lines.marker(next) == null
        && !NamedHeadings.isKnown(lines.text(n))
        && Genre.of(lines.text(n)).isEmpty()
        && !Genre.of(lines.text(next)).isEmpty();
  }

  /** Whether a 《 is open at the text's end: the name in it goes on. */
  static boolean isUnclosed(String text) {
    return text.lastIndexOf('《') > text.lastIndexOf('》');
  }

  /** The line that may go on with a title: the next, or one below a blank line where it must. */
  static int next(int end, String text, Lines lines) {
    int next = lines.after(end);
    boolean more =
        next == end + 2
            && next <= lines.count()
            && (isOpen(text, lines, next)
                || isUnclosed(text)
                || isSubtitle(next, lines)
                || PERIOD.matcher(lines.text(next)).matches());
    return next == end + 1 || more ? next : end + 1;
  }

  /** ——松陵市盘活工业遗存走笔 below a title, no occasion of a speech and no item of a list. */
  private static boolean isSubtitle(int n, Lines lines) {
    String text = lines.text(n);
    return text.startsWith("——")
        && lines.width(n) <= WIDEST_SUBTITLE
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.HAS_STOP)
        && !FieldReader.isOccasion(text)
        && !text.endsWith("上");
  }

  /** 公开招标文件, 民事判决书: a kind of document and nothing that tells which. */
  static boolean isKind(String text) {
    return text.length() <= 8 && !Genre.of(text).isEmpty() && !NamedHeadings.isOuter(text);
  }

  /** Whether a phrase is the first half of a title: an authority, or 关于… without its kind. */
  static boolean isOpen(String text, Lines lines, int next) {
    boolean quotes = text.contains("关于") && text.endsWith("》");
    boolean whole = !quotes && !Genre.of(text).isEmpty();
    if (next > lines.count() || !lines.isText(next) || whole) {
      return false;
    }
    if (isKind(HeadingText.tidy(lines.text(next)))) {
      return !isField(text);
    }
    String below = lines.text(next);
    boolean joined = below.startsWith("和") || below.startsWith("及") || below.startsWith("暨");
    if (joined && lines.level(next) > 0 && lines.level(next - 1) + lines.level(next - 2) > 0) {
      return true;
    }
    boolean about =
        text.startsWith("关于")
            || text.startsWith("關於")
            || text.contains("关于印发")
            || text.contains("关于") && !Genre.of(HeadingText.tidy(text + below)).isEmpty();
    return about || FieldLine.isSignature(text) && mayFollow(text, lines.text(next));
  }

  /** An authority at a source's head, above a title of its own that names its place again. */
  static boolean isIssuerAbove(int n, Lines lines) {
    int next = lines.after(n);
    String authority = lines.text(n);
    if (next > lines.count()
        || !lines.isText(next)
        || !FieldLine.isSignature(authority)
        || !Genre.of(authority).isEmpty()) {
      return false;
    }
    String title = HeadingText.tidy(lines.text(next));
    return namesPlaceOf(authority, title) && !isKind(title) && !Genre.of(title).isEmpty();
  }

  /** 青山市… or 2023年青山市… below 青山市渡口管理局; 转发青山市… goes on with it. */
  private static boolean namesPlaceOf(String authority, String title) {
    String place = MarkReader.withoutBlanks(authority).substring(0, 2);
    return title.startsWith(place)
        || !title.isEmpty() && Numeral.isArabic(title.charAt(0)) && title.contains(place);
  }

  /** What an authority's name may open: 关于…, or a report whose name does not name it again. */
  private static boolean mayFollow(String authority, String title) {
    boolean named = title.length() > 4 && !namesPlaceOf(authority, title);
    return title.startsWith("关于") || named && !Genre.of(title).isEmpty() && !isKind(title);
  }

  /** （第二号） below the title of a series of communiqués, which it alone tells apart. */
  private static boolean isIssue(String title, String more) {
    return Genre.of(title).equals("gazette") && more.startsWith("（第") && FieldLine.isNumber(more);
  }

  /** （试行）, （示范文本）, （2023—2025年）: no date, no number. */
  private static boolean isRemark(String text) {
    if (PERIOD.matcher(text).matches()) {
      return true;
    }
    boolean digits = text.chars().anyMatch(c -> Numeral.isPart((char) c));
    return text.length() <= 8
        && text.indexOf('稿') < 0
        && text.startsWith("（")
        && text.endsWith("）")
        && !digits;
  }

  /** （2024—2026年）的通知, on one line or two: a remark in the middle of a title. */
  private static boolean isWithin(int n, Lines lines) {
    String text = lines.text(n);
    int close = text.startsWith("（") ? text.indexOf('）') : -1;
    if (close < 0) {
      return false;
    }
    boolean last = close == text.length() - 1;
    if (!last) {
      return text.charAt(close + 1) == '的' && !Genre.of(text.substring(close + 1)).isEmpty();
    }
    return n < lines.count()
        && lines.isText(n + 1)
        && lines.text(n + 1).startsWith("的")
        && !Genre.of(lines.text(n + 1)).isEmpty();
  }
}
