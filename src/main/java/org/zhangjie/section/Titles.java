package org.zhangjie.section;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lines, also several that make one phrase, that may be the title of a document. */
final class Titles {
  /** Lines a title may be wrapped over. */
  private static final int MOST_LINES = 6;

  /** The longest title, in characters. */
  private static final int LONGEST = 120;

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

  /** 全国人口普查公报（第二号） */
  private static final Pattern ISSUED = Pattern.compile("公报(?:\\[1])?（第[0-9一二三四五六七八九十]+号）$");

  private static final Pattern RUBRIC =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{2,10}文件|[\\u4e00-\\u9fff]{4}[\\s\\u3000]+[\\u4e00-\\u9fff]{4}");

  /** Columns of the widest rubric. */
  private static final int WIDEST_RUBRIC = 28;

  /** The name of a newspaper, above the page's. */
  private static final Pattern NEWSPAPER =
      Pattern.compile("[\\u4e00-\\u9fff]{2,8}(?:日报|晚报|晨报|早报|时报|商报|周报|都市报|日報|晚報|時報)");

  /** 中華民國112年8月14日…號公告訂定全文9點 below the title of Taiwan's rules. */
  private static final Pattern REPUBLIC = Pattern.compile("中[華华]民[國国][^，。]{4,20}日.{4,80}");

  private Titles() {}

  /**
   * The title that may start on line n, null if none does.
   *
   * @param first whether nothing but noise stands before
   * @param above letters and digits of the title before, which may quote this one
   */
  static @Nullable Candidate read(
      int n, MarkedLine line, Reading reading, boolean first, String above) {
    Lines lines = reading.lines();
    String opening = first ? LabelledFields.title(n, lines) : line.text();
    if (!canBelong(n, lines)
        || isField(opening) && !isNamelessOrder(n, reading)
        || first && isIssuerAbove(n, lines)) {
      return null;
    }
    int end = Math.max(end(n, line, reading, first), quotedEnd(n, above, reading));
    StringBuilder text = new StringBuilder(opening);
    for (int i = n + 1; i <= end; i++) {
      text.append(' ').append(lines.isBlank(i) ? "" : lines.text(i));
    }
    if (text.length() > LONGEST) {
      return null;
    }
    String title = HeadingText.tidy(text.toString());
    boolean sentence = first && lines.is(n, Lines.HAS_STOP) && reading.flow().wrapped();
    double weight = (first ? sentence ? -1 : 6 : -6) + weigh(n, end, title, line.level(), reading);
    if (weight < -4.5) {
      return null;
    }
    Candidate c =
        new Candidate(
            n, end, MarkerForm.TITLE, 0, "", "", title, Candidate.Shape.OWN_LINE, line.level());
    c.weight = weight;
    return c;
  }

  private static double weigh(int n, int end, String title, int level, Reading reading) {
    double weight = level == 1 ? 2.5 : level == 2 ? 1.5 : level > 0 ? 0.5 : 0;
    weight += reading.lines().is(n, Lines.BOLD) ? 0.5 : 0;
    weight += Genre.of(title).isEmpty() ? 0 : 2.5;
    weight += title.contains("关于") && title.contains("的") ? 1 : 0;
    weight += reading.contents().mentions(title) ? 3 : 0;
    boolean afterEnd = afterEnd(n, reading);
    weight += afterEnd ? 4 : 0;
    weight += beforeFields(end, reading) ? 3 : 0;
    boolean order = isOrder(title, end, reading);
    weight += order ? 4 : 0;
    weight += opensLetter(title, end, reading.lines()) ? 5 : 0;
    boolean story = beforeStory(end, reading);
    weight += story ? 7 : 0;
    weight += reading.noise().at(reading.lines().before(n)) == Noise.Kind.MASTHEAD ? 4 : 0;
    weight += belowNumber(n, reading) ? 4 : 0;
    weight += isWhole(n, end, title, reading) ? 3 : 0;
    boolean column = belowColumn(n, reading.lines());
    weight += column ? 4 : 0;
    weight += ISSUED.matcher(title).find() ? 4 : 0;
    weight -= title.length() > 70 ? 2 : 0;
    weight -= title.length() < 4 ? 3 : 0;
    weight -= title.indexOf('。') >= 0 || title.indexOf('；') >= 0 ? 4 : 0;
    weight -= title.indexOf('：') >= 0 || title.indexOf('，') >= 0 ? 1.5 : 0;
    int before = reading.textBefore(n);
    boolean runsOn =
        before > 0
            && !story
            && !order
            && !afterEnd
            && !column
            && !reading.flow().ends(before, n)
            && !LabelledFields.is(reading.lines().text(before));
    weight -= runsOn ? 5 : 0;
    return weight;
  }

  /** 省民政厅关于命名示范单位的公示 between blank lines, below a sentence: nothing but a title says so. */
  private static boolean isWhole(int n, int end, String title, Reading reading) {
    Lines lines = reading.lines();
    int about = title.indexOf("关于");
    int before = reading.textBefore(n);
    return about > 3
        && n > 1
        && lines.isBlank(n - 1)
        && before > 0
        && lines.is(before, Lines.ENDS_SENTENCE)
        && end < lines.count()
        && lines.isBlank(end + 1)
        && title.indexOf('的', about) > 0
        && !Genre.of(title).isEmpty()
        && FieldLine.isSignature(title.substring(0, about));
  }

  private static boolean canBelong(int n, Lines lines) {
    return lines.isText(n)
        && lines.width(n) <= 2 * LONGEST
        && lines.is(n, Lines.HAN)
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
  }

  private static boolean isField(String text) {
    return FieldLine.isNumber(text)
        || FieldLine.isDate(text)
        || FieldLine.isOpenness(text)
        || LabelledFields.is(text)
        || HeadFields.isAuthorityAndDate(text)
        || Bylines.isCredit(text)
        || Bylines.isSpeaker(text)
        || Bylines.isDateline(text)
        || IMPRINT.matcher(text).matches();
  }

  /**
   * The last line of the phrase: adjacent lines that have no marks and markers of their own, up to
   * the last that names a kind of document where one does.
   */
  private static int end(int n, MarkedLine line, Reading reading, boolean first) {
    Lines lines = reading.lines();
    if (isNewspaper(line.text())) {
      return n;
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
  private static int quotedEnd(int n, String above, Reading reading) {
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
  private static boolean isUnclosed(String text) {
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
        && !HeadFields.isOccasion(text)
        && !text.endsWith("上");
  }

  /** 公开招标文件, 民事判决书: a kind of document and nothing that tells which. */
  static boolean isKind(String text) {
    return text.length() <= 8 && !Genre.of(text).isEmpty() && !NamedHeadings.isOuter(text);
  }

  /** Whether a phrase is the first half of a title: an authority, or 关于… without its kind. */
  static boolean isOpen(String text, Lines lines, int next) {
    if (next > lines.count() || !lines.isText(next) || !Genre.of(text).isEmpty()) {
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

  /** Whether a document ends before line n: with its date, its openness note, or a rule. */
  static boolean afterEnd(int n, Reading reading) {
    int before = reading.lines().before(n);
    if (before == 0) {
      return false;
    }
    if (reading.noise().at(before) == Noise.Kind.RULE
        && reading.lines().text(before).charAt(0) == '=') {
      return true;
    }
    int text = reading.textBefore(n);
    if (text == 0 || reading.lines().width(text) > 90) {
      return false;
    }
    String last = reading.lines().text(text);
    return FieldLine.isDate(last)
        || HeadFields.isAuthorityAndDate(last)
        || FieldLine.isOpenness(last)
        || FieldLine.isImprint(last)
        || Bylines.isContinuation(last)
        || Bylines.isCredit(last)
        || Bylines.isSpeaker(last)
        || last.length() < 16 && Bylines.endsStory(last);
  }

  /** 县政府文件, under which a gazette prints a document, or its slogan: 传达政令　服务社会. */
  static boolean isRubric(int n, Lines lines) {
    int next = lines.after(n);
    if (lines.width(n) > WIDEST_RUBRIC
        || next > lines.count()
        || !lines.isText(next)
        || !RUBRIC.matcher(lines.text(n)).matches()) {
      return false;
    }
    String below = lines.text(next);
    return below.contains("关于")
        || isOpen(below, lines, lines.after(next))
        || lines.before(n) == 0 && !Genre.of(below).isEmpty();
  }

  /** 第52/2023號行政命令 above its text, with no name between. */
  private static boolean isNamelessOrder(int n, Reading reading) {
    Lines lines = reading.lines();
    int next = reading.textAfter(n);
    return lines.width(n) < 60
        && FieldLine.isOrder(MarkReader.withoutBlanks(lines.text(n)))
        && next <= lines.count()
        && lines.is(next, Lines.ENDS_SENTENCE | Lines.HAS_STOP);
  }

  /** 市人民政府令 or 公告 above 第67号 and nothing else. */
  private static boolean isOrder(String title, int end, Reading reading) {
    int next = reading.textAfter(end);
    boolean order = title.endsWith("令") || title.endsWith("公告") || title.endsWith("通告");
    return order
        && next <= reading.lines().count()
        && reading.lines().width(next) < 40
        && FieldLine.isNumber(reading.lines().text(next));
  }

  /** 竹澳縣政府　函 above the labels of a letter: 地址：, 受文者：, 發文日期： */
  private static boolean opensLetter(String title, int end, Lines lines) {
    int next = lines.after(end);
    int second = lines.after(next);
    boolean labelled =
        second <= lines.count()
            && lines.isText(next)
            && lines.isText(second)
            && LabelledFields.is(lines.text(next))
            && LabelledFields.is(lines.text(second));
    return labelled && !Genre.of(title).isEmpty();
  }

  private static boolean belowColumn(int n, Lines lines) {
    int before = lines.before(n);
    return before == n - 1 && before > 0 && Bylines.isColumn(lines.text(before));
  }

  private static boolean belowNumber(int n, Reading reading) {
    int before = reading.textBefore(n);
    return before > 0
        && reading.lines().width(before) < 60
        && FieldLine.isNumber(reading.lines().text(before));
  }

  /** Whether a newspaper's story opens after line n. */
  private static boolean beforeStory(int n, Reading reading) {
    int next = reading.textAfter(n);
    if (next > reading.lines().count()) {
      return false;
    }
    String text = reading.lines().text(next);
    return Bylines.isCredit(text) && !text.endsWith("摄")
        || Bylines.opens(text)
        || Bylines.isContinuation(text) && text.contains("上接");
  }

  /** Whether the fields that follow a title follow line n. */
  private static boolean beforeFields(int n, Reading reading) {
    int next = reading.textAfter(n);
    if (next > reading.lines().count() || reading.lines().width(next) > 420) {
      return false;
    }
    String text = reading.lines().text(next);
    if (text.isEmpty()) {
      return false;
    }
    boolean remark =
        (text.startsWith("（") || text.startsWith("("))
            && text.length() < 80
            && (text.contains("号") || text.contains("通过") || text.contains("日"));
    return remark
        || REPUBLIC.matcher(text).lookingAt()
        || FieldLine.isNumber(text)
        || FieldLine.isRecipients(text)
        || LabelledFields.isRegister(text);
  }
}
