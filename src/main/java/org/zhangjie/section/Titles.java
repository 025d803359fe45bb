package org.zhangjie.section;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lines, also several that make one phrase, that may be the title of a document. */
final class Titles {
  /** 全国人口普查公报（第二号） */
  private static final Pattern ISSUED = Pattern.compile("公报(?:\\[1])?（第[0-9一二三四五六七八九十]+号）$");

  private static final Pattern RUBRIC =
      Pattern.compile(
          "[·•・][\\u4e00-\\u9fff]{2,8}[·•・]|[\\u4e00-\\u9fff]{2,10}文件|[\\u4e00-\\u9fff]{4}[\\s\\u3000]+[\\u4e00-\\u9fff]{4}");

  /** Lines of a case's name. */
  private static final int LONGEST_CASE = 3;

  private static final Pattern CASE = Pattern.compile("(?:指导性|参考性)案例第?[0-9]{1,4}号");

  private static final Pattern NOTICE = Pattern.compile("(?:公告|通告|公示|启事|声明)$");

  /** Characters of a notice's title that names its kind and little else. */
  private static final int LONGEST_NOTICE = 12;

  /** Columns of the widest rubric. */
  private static final int WIDEST_RUBRIC = 28;

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
    if (!TitleLines.canBelong(n, lines)
        || TitleLines.isField(opening) && !isNamelessOrder(n, reading) && !isCaseNumber(n, lines)
        || first && TitleLines.isIssuerAbove(n, lines)) {
      return null;
    }
    int end =
        Math.max(TitleLines.end(n, line, reading, first), TitleLines.quotedEnd(n, above, reading));
    StringBuilder text = new StringBuilder(opening);
    for (int i = n + 1; i <= end; i++) {
      text.append(' ').append(lines.isBlank(i) ? "" : lines.text(i));
    }
    if (text.length() > TitleLines.LONGEST) {
      return null;
    }
    String title = HeadingText.tidy(text.toString());
    boolean sentence = first && lines.is(n, Lines.HAS_STOP) && reading.flow().wrapped();
    boolean sure = first && !sentence || isCaseNumber(n, lines);
    double weight = (sure ? 6 : first ? -1 : -6) + weigh(n, end, title, line.level(), reading);
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
    boolean listed = reading.contents().mentions(title) || reading.contents().listsDocument(title);
    weight += listed ? listed(title, reading) : 0;
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
    boolean sentence =
        reading.lines().is(n, Lines.INDENTED) && reading.lines().is(n, Lines.HAS_STOP);
    boolean column = belowColumn(n, reading.lines()) && !sentence;
    weight += column ? 4 : 0;
    weight += ISSUED.matcher(title).find() ? 4 : 0;
    weight -= title.length() > 70 ? 2 : 0;
    weight -= title.length() < 4 ? 3 : 0;
    weight -= TitleLines.isUnclosed(title) ? 4 : 0;
    weight -= title.indexOf('。') >= 0 || title.indexOf('；') >= 0 ? 4 : 0;
    weight -= title.indexOf('：') >= 0 || title.indexOf('，') >= 0 ? 1.5 : 0;
    int before = reading.textBefore(n);
    boolean runsOn =
        before > 0
            && !story
            && !order
            && !afterEnd
            && !column
            && reading.noise().at(reading.lines().before(n)) != Noise.Kind.CONTENTS
            && !reading.flow().ends(before, n)
            && !LabelledFields.is(reading.lines().text(before));
    weight -= runsOn ? 5 : 0;
    return weight;
  }

  /** What it says for a title that a contents list holds it: more in a list of documents. */
  private static double listed(String title, Reading reading) {
    boolean document = !Genre.of(title).isEmpty() && reading.contents().listsDocuments();
    return document ? 6 : 3;
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

  /** 拍卖公告 between blank lines and between paragraphs, as newspapers print notices. */
  static boolean isNotice(Candidate c, Reading reading) {
    Lines lines = reading.lines();
    int n = c.line;
    int end = c.endLine;
    String title = c.heading;
    int before = reading.textBefore(n);
    int next = reading.textAfter(end);
    return title.length() <= LONGEST_NOTICE
        && NOTICE.matcher(title).find()
        && before > 0
        && before < n - 1
        && lines.is(before, Lines.ENDS_SENTENCE)
        && !lines.is(n, Lines.INDENTED)
        && next <= lines.count()
        && lines.is(next, Lines.INDENTED);
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
        || FieldReader.isAuthorityAndDate(last)
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
        || TitleLines.isOpen(below, lines, lines.after(next))
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

  /** 指导性案例231号 above the case's name: the first half of its title. */
  private static boolean isCaseNumber(int n, Lines lines) {
    boolean named = false;
    for (int i = n + 1; i <= Math.min(n + LONGEST_CASE, lines.count()) && lines.isText(i); i++) {
      named |= lines.text(i).endsWith("案");
    }
    return named && CASE.matcher(lines.text(n)).matches();
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
