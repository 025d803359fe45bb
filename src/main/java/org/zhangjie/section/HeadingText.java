package org.zhangjie.section;

import java.util.regex.Pattern;

/** Cuts the heading out of a line that opens with a marker, and out of the lines it runs on to. */
final class HeadingText {
  /** Further lines of a case's name. */
  private static final int LONGEST_CASE = 3;

  /** The longest phrase that is taken for a heading when text follows on its line. */
  private static final int LONGEST_LEAD = 45;

  /** The longest lead of an article, which is seldom more than its caption. */
  private static final int LONGEST_CAPTION = 24;

  /** The longest sentence on a line of its own that is taken for a heading. */
  private static final int LONGEST_SENTENCE = 25;

  /** The same of 一、, under which speeches have theirs: 二、…必须抓细抓实，坚决守住…的底线。 */
  private static final int LONGEST_SENTENCE_OF_PART = 36;

  /** The longest topic above a list: 2.1 建设规模：, not 5.1 检测人员应当符合下列要求： */
  private static final int LONGEST_TOPIC = 12;

  /** The longest heading on lines of its own; beyond, the line is text. */
  private static final int LONGEST = 200;

  /** Columns of a chapter's heading that may go on below a blank line, at least. */
  private static final int NARROW = 24;

  /** Columns of the second half of a chapter's name. */
  private static final int WIDEST_REST = 60;

  /** 二、市直单位（11名）: as many names follow, and nothing of the heading. */
  private static final Pattern COUNTED =
      Pattern.compile("[（(](?:共计?)?\\s*[0-9０-９]{1,4}\\s*(?:[名个人家项户位所]|个单位)[）)]$");

  private HeadingText() {}

  static Candidate read(int n, MarkedLine line, Marker marker, Reading reading) {
    String text = line.text();
    String rest = text.substring(Math.min(marker.end(), text.length()));
    if (rest.isEmpty()) {
      return bare(n, line, marker, reading);
    }
    if (marker.form() == MarkerForm.ARTICLE) {
      Candidate article = article(n, line, marker, rest, reading);
      article.reached = lastOnLine(rest, marker.number());
      return article;
    }
    int stop = firstStop(rest);
    boolean last = stop >= 0 && stop >= rest.length() - 1;
    boolean asks = stop > 0 && rest.length() <= LONGEST_LEAD && isQuestions(rest);
    boolean lead = stop >= 2 && stop <= LONGEST_LEAD && !last && rest.charAt(stop) == '。';
    if ((asks || !lead) && isItem(rest)) {
      return of(n, n, marker, "", Candidate.Shape.ITEM, line.level());
    }
    if (stop < 0 || asks) {
      return unstopped(n, line, marker, rest, asks, reading);
    }
    if (stop > LONGEST_LEAD || quotes(rest, stop) || isProvision(marker, rest, stop)) {
      return clause(n, line, marker);
    }
    if (!last || goesOn(n, reading)) {
      String phrase = tidy(rest.substring(0, stop));
      return of(n, n, marker, phrase, Candidate.Shape.LEAD, line.level());
    }
    int longest =
        marker.form() == MarkerForm.CN_COMMA ? LONGEST_SENTENCE_OF_PART : LONGEST_SENTENCE;
    return stop <= longest
        ? of(n, n, marker, tidy(rest.substring(0, stop)), Candidate.Shape.OWN_LINE, line.level())
        : clause(n, line, marker);
  }

  /** A marker and nothing else on its line: its heading may stand below. */
  private static Candidate bare(int n, MarkedLine line, Marker marker, Reading reading) {
    int end = reading.lines().after(n);
    if (!canTitle(n, end, marker, reading)) {
      return of(n, n, marker, "", Candidate.Shape.BARE, line.level());
    }
    String heading = tidy(reading.lines().text(end));
    boolean remark = heading.startsWith("（") && heading.endsWith("）");
    int named = nearest(n, end, reading.lines());
    if (remark && canTitle(end, named, marker, reading)) {
      end = named;
      heading += tidy(reading.lines().text(end));
    }
    if (marker.form() == MarkerForm.CASE) {
      return namedCase(n, end, marker, heading, reading);
    }
    if (marker.form() == MarkerForm.ANNEX && Genre.of(heading).isEmpty()) {
      int more = restOfName(n, end, heading, reading);
      if (more > 0) {
        end = more;
        heading += tidy(reading.lines().text(more));
      }
    }
    return of(n, end, marker, tidy(heading), Candidate.Shape.OWN_LINE, line.level());
  }

  /** The name of a case, over lines up to the one that says 纠纷案, perhaps behind ——. */
  private static Candidate namedCase(
      int n, int first, Marker marker, String heading, Reading reading) {
    Lines lines = reading.lines();
    int end = first;
    StringBuilder name = new StringBuilder(heading);
    for (int i = 0; i < LONGEST_CASE && !name.toString().endsWith("案"); i++) {
      int next = lines.after(end);
      boolean dashed = next <= lines.count() && lines.text(next).startsWith("——");
      boolean more =
          next == end + 1
              && (dashed || canTitle(end, next, marker, reading))
              && !lines.is(next, Lines.INDENTED)
              && lines.text(next).charAt(0) != '【';
      if (!more) {
        break;
      }
      end = next;
      name.append(tidy(lines.text(next)));
    }
    boolean whole = name.toString().endsWith("案");
    int last = whole ? end : first;
    String text = whole ? name.toString() : heading;
    return of(n, last, marker, tidy(text), Candidate.Shape.OWN_LINE, lines.level(n));
  }

  /** A phrase that no stop ends on its line, and that the next line may go on with. */
  private static Candidate unstopped(
      int n, MarkedLine line, Marker marker, String rest, boolean asks, Reading reading) {
    if (!asks && rest.length() > LONGEST) {
      return clause(n, line, marker);
    }
    int next = reading.lines().after(n);
    if (marker.form().rank <= MarkerForm.SECTION.rank
        && (isCutByBlank(n, reading) || isCutByComma(n, reading))) {
      String whole = tidy(rest + reading.lines().text(next));
      return of(n, next, marker, whole, Candidate.Shape.OWN_LINE, line.level());
    }
    if (asks || !runsOn(n, n + 1, reading)) {
      return of(n, n, marker, tidy(rest), Candidate.Shape.OWN_LINE, line.level());
    }
    String more = reading.lines().text(n + 1);
    int stop = firstStop(more);
    if (stop < 0 && more.length() <= LONGEST) {
      return of(n, n + 1, marker, tidy(rest + more), Candidate.Shape.OWN_LINE, line.level());
    }
    boolean lead = stop >= 0 && rest.length() + stop <= LONGEST_LEAD && stop < more.length() - 1;
    return lead
        ? of(n, n, marker, tidy(rest + more.substring(0, stop)), Candidate.Shape.LEAD, line.level())
        : clause(n, line, marker);
  }

  /** A whole clause behind the marker, and no phrase to take for a heading. */
  private static Candidate clause(int n, MarkedLine line, Marker marker) {
    return of(n, n, marker, "", Candidate.Shape.CLAUSE, line.level());
  }

  /** …；, as an item of a list ends. */
  private static boolean isItem(String rest) {
    char end = rest.charAt(rest.length() - 1);
    return end == '；' || end == ';' || rest.endsWith("——");
  }

  private static Candidate article(
      int n, MarkedLine line, Marker marker, String rest, Reading reading) {
    char first = rest.charAt(0);
    if (first == '【' || first == '（' || first == '(') {
      int close = rest.indexOf(first == '【' ? '】' : first == '（' ? '）' : ')');
      if (close > 0 && close <= LONGEST_CAPTION) {
        String caption = rest.substring(1, close);
        boolean alone = close == rest.length() - 1;
        if (alone && !reading.holds(n, MarkerForm.ARTICLE)) {
          return clause(n, line, marker);
        }
        return of(
            n,
            n,
            marker,
            tidy(caption),
            alone ? Candidate.Shape.OWN_LINE : Candidate.Shape.CLAUSE,
            line.level());
      }
    }
    boolean caption =
        rest.length() <= LONGEST_CAPTION
            && firstStop(rest) < 0
            && rest.indexOf('，') < 0
            && !reading.lines().is(n, Lines.ENDS_CLAUSE)
            && reading.flow().ends(n, reading.lines().after(n));
    return caption
        ? of(n, n, marker, tidy(rest), Candidate.Shape.OWN_LINE, line.level())
        : clause(n, line, marker);
  }

  /** The number of the last article on a line that holds several, each after a sentence's end. */
  private static int lastOnLine(String rest, int number) {
    int last = number;
    for (int at = rest.indexOf('第', 1); at > 0; at = rest.indexOf('第', at + 1)) {
      int before = at - 1;
      while (before > 0 && MarkReader.isSpace(rest.charAt(before))) {
        before--;
      }
      if ("。；”".indexOf(rest.charAt(before)) >= 0) {
        Marker marker = Marker.read(rest.substring(at, Math.min(rest.length(), at + 24)));
        boolean next =
            marker != null
                && marker.form() == MarkerForm.ARTICLE
                && marker.spaced()
                && marker.number() == last + 1;
        last += next ? 1 : 0;
      }
    }
    return last;
  }

  /** The heading that a marker opens on line n. */
  static Candidate of(
      int n, int endLine, Marker marker, String heading, Candidate.Shape shape, int level) {
    return new Candidate(
        n,
        endLine,
        marker.form(),
        marker.number(),
        marker.outer(),
        marker.text(),
        heading,
        shape,
        level);
  }

  /** 修改为：“…: what follows the colon are another text's words, and the phrase no name for them. */
  private static boolean quotes(String rest, int stop) {
    if (rest.charAt(stop) != '：' || stop + 1 >= rest.length() || rest.charAt(stop + 1) != '“') {
      return false;
    }
    int close = rest.indexOf('”', stop);
    return close < 0 || close >= rest.length() - 2;
  }

  /** 5.1.1 保洁作业应符合表1的要求。 and 1.1.2 招标人：见前附表。: a clause of a standard or a contract. */
  private static boolean isProvision(Marker marker, String rest, int stop) {
    boolean inner = marker.form() == MarkerForm.DECIMAL && !marker.outer().isEmpty();
    boolean last = stop == rest.length() - 1;
    return inner && (rest.charAt(stop) == '：' ? !last || stop > LONGEST_TOPIC : last);
  }

  /** 可以贷款吗？额度有多少？ Questions to their end, not an answer behind a question. */
  private static boolean isQuestions(String rest) {
    return rest.charAt(rest.length() - 1) == '？'
        && rest.indexOf('。') < 0
        && rest.indexOf('：') < 0
        && rest.indexOf('？') < rest.length() - 1;
  }

  /** Whether the sentence that fills line n goes on in the next. */
  private static boolean goesOn(int n, Reading reading) {
    int next = reading.textAfter(n);
    return next <= reading.lines().count() && !reading.flow().ends(n, next);
  }

  /** Whether a heading that fills line n runs on in the next line. */
  private static boolean runsOn(int n, int next, Reading reading) {
    Lines lines = reading.lines();
    if (next > lines.count() || !lines.isText(next) || reading.noise().is(next)) {
      return false;
    }
    if (lines.level(next) > 0
        || lines.marker(next) != null
        || "和及暨等的".indexOf(lines.text(next).charAt(0)) < 0
            && COUNTED.matcher(lines.text(n)).find()) {
      return false;
    }
    boolean indented = lines.is(next, Lines.INDENTED) && !lines.is(n, Lines.INDENTED);
    String below = lines.text(next);
    boolean annex = lines.text(n).startsWith("附");
    boolean field =
        FieldLine.isOpenness(below)
            || annex
                && (FieldLine.isSignature(below) && Genre.of(below).isEmpty()
                    || FieldLine.isDate(below));
    if (indented || field) {
      return false;
    }
    if (reading.flow().wrapped()) {
      return reading.flow().isWide(n);
    }
    return lines.level(n) == 0
        && lines.width(n) >= 24
        && lines.width(next) <= lines.width(n)
        && !Numeral.isArabic(lines.text(next).charAt(0))
        && !lines.is(next, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.HAS_STOP);
  }

  /** Whether a line may be the second half of a chapter's name: short, and nothing by itself. */
  private static boolean isRest(int n, Reading reading) {
    Lines lines = reading.lines();
    return lines.isText(n)
        && !reading.noise().is(n)
        && lines.marker(n) == null
        && lines.width(n) <= WIDEST_REST
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.HAS_STOP);
  }

  /** 第三章 打造产业集群， and below it the rest. */
  private static boolean isCutByComma(int n, Reading reading) {
    Lines lines = reading.lines();
    int next = lines.after(n);
    return lines.text(n).endsWith("，")
        && next <= n + 2
        && next <= lines.count()
        && isRest(next, reading);
  }

  /** 第一章 乡镇领导班子和基层站所, a blank line, 负责人行为规范, and then the first article. */
  private static boolean isCutByBlank(int n, Reading reading) {
    Lines lines = reading.lines();
    int next = lines.after(n);
    int article = lines.after(next);
    if (next != n + 2
        || lines.width(n) < NARROW
        || article > lines.count()
        || !lines.isText(article)) {
      return false;
    }
    Marker below = lines.marker(article);
    return below != null
        && below.form() == MarkerForm.ARTICLE
        && lines.level(next) == lines.level(n)
        && !lines.is(next, Lines.BRACKETED)
        && isRest(next, reading);
  }

  /**
   * The next line of an annex's name: below a blank line only where its first stood so too.
   *
   * @param markerLine where 附件 stands
   * @param n the last line of the name so far
   */
  private static int nearest(int markerLine, int n, Lines lines) {
    return lines.after(n) - n <= Math.min(2, n - markerLine) ? lines.after(n) : n + 1;
  }

  /** The line on which an annex's name goes on until it says what it is, 0 if on none. */
  private static int restOfName(int marker, int n, String heading, Reading reading) {
    Lines lines = reading.lines();
    int next = nearest(marker, n, lines);
    boolean whole = heading.endsWith("表") || heading.endsWith("图") || heading.endsWith("册");
    boolean more = next <= lines.count() && lines.level(next) == 0 && isRest(next, reading);
    return more && !whole && !Genre.of(heading + tidy(lines.text(next))).isEmpty() ? next : 0;
  }

  /** Whether the line below a bare marker is its heading. */
  private static boolean canTitle(int n, int next, Marker marker, Reading reading) {
    Lines lines = reading.lines();
    if (next > lines.count()
        || !lines.isText(next)
        || lines.width(next) > 90
        || reading.noise().is(next)) {
      return false;
    }
    boolean term =
        marker.form() == MarkerForm.DECIMAL && !marker.outer().isEmpty() && lines.width(next) <= 60;
    boolean asks =
        marker.form().rank <= MarkerForm.BOX.rank
            || term
            || lines.level(n) > 0 && marker.form() != MarkerForm.ARTICLE;
    return asks
        && !lines.is(next, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
        && (!term || lines.is(next, Lines.HAN) && !lines.is(next, Lines.HAS_STOP | Lines.OPEN_END))
        && lines.marker(next) == null;
  }

  /** The first 。 or ： outside brackets and quotation marks, -1 if there is none. */
  static int firstStop(String text) {
    int open = 0;
    int scanned = Math.min(text.length(), 400);
    for (int i = 0; i < scanned; i++) {
      switch (text.charAt(i)) {
        case '“', '（', '(', '《', '「', '『', '【' -> open++;
        case '”', '）', ')', '》', '」', '』', '】' -> open = Math.max(0, open - 1);
        case '。', '：', '；', '！', '？' -> {
          if (open == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** The length in characters, of which Latin letters count half. */
  static int ideographs(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' ? 1 : 0;
    }
    return text.length() - letters / 2;
  }

  /** Without blanks beside Han characters and without an end mark. */
  static String tidy(String heading) {
    StringBuilder out = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (MarkReader.isSpace(c)) {
        boolean latin =
            !out.isEmpty()
                && i + 1 < heading.length()
                && out.charAt(out.length() - 1) < 0x2000
                && heading.charAt(i + 1) < 0x2000
                && !MarkReader.isSpace(heading.charAt(i + 1));
        if (latin) {
          out.append(' ');
        }
      } else {
        out.append(c);
      }
    }
    int end = out.length();
    while (end > 0 && "。：:".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(0, end);
  }
}
