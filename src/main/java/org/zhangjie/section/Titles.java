package org.zhangjie.section;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lines, also several that make one phrase, that may be the title of a document. */
final class Titles {
  /** Lines a title may be wrapped over. */
  private static final int MOST_LINES = 6;

  /** The longest title, in characters. */
  private static final int LONGEST = 120;

  /** The month or year below the title on a cover. */
  private static final Pattern IMPRINT =
      Pattern.compile("[0-9０-９〇○Ｏ零一二三四五六七八九]{4}\\s*年(?:\\s*[0-9０-９一二三四五六七八九十]{1,2}\\s*月)?");

  private Titles() {}

  /**
   * The title that may start on line n, null if none does.
   *
   * @param first whether nothing but noise stands before
   */
  static @Nullable Candidate read(int n, MarkedLine line, Reading reading, boolean first) {
    Lines lines = reading.lines();
    if (!canBelong(n, lines) || isField(line.text())) {
      return null;
    }
    int end = end(n, line, reading);
    StringBuilder text = new StringBuilder(line.text());
    for (int i = n + 1; i <= end; i++) {
      text.append(' ').append(lines.text(i));
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
    weight += afterEnd(n, reading) ? 4 : 0;
    weight += beforeFields(end, reading) ? 3 : 0;
    weight -= title.length() > 70 ? 2 : 0;
    weight -= title.length() < 4 ? 3 : 0;
    weight -= title.indexOf('。') >= 0 || title.indexOf('；') >= 0 ? 4 : 0;
    weight -= title.indexOf('：') >= 0 || title.indexOf('，') >= 0 ? 1.5 : 0;
    int before = reading.textBefore(n);
    weight -= before > 0 && !reading.flow().ends(before, n) ? 5 : 0;
    return weight;
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
        || IMPRINT.matcher(text).matches();
  }

  /** The last line of the phrase: adjacent lines that have no marks and markers of their own. */
  private static int end(int n, MarkedLine line, Reading reading) {
    Lines lines = reading.lines();
    int end = n;
    boolean wide = reading.flow().wrapped() && reading.flow().isFull(n);
    while (end < lines.count()
        && end - n + 1 < MOST_LINES
        && canBelong(end + 1, lines)
        && !reading.noise().is(end + 1)
        && (lines.level(end + 1) == 0)
        && lines.width(end + 1) <= 90
        && (line.level() == 0 || wide || Genre.of(line.text()).isEmpty())) {
      String next = lines.text(end + 1);
      if (isRemark(next)) {
        return end + 1;
      }
      if (lines.marker(end + 1) != null
          || NamedHeadings.isKnown(next)
          || isField(next)
          || next.startsWith("（")
          || next.startsWith("(")) {
        break;
      }
      end++;
    }
    return end;
  }

  /** （试行）, （示范文本）: no date, no number. */
  private static boolean isRemark(String text) {
    boolean digits = text.chars().anyMatch(c -> Numeral.isPart((char) c));
    return text.length() <= 8 && text.startsWith("（") && text.endsWith("）") && !digits;
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
    return FieldLine.isDate(last) || FieldLine.isOpenness(last) || FieldLine.isImprint(last);
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
    return remark || FieldLine.isNumber(text) || FieldLine.isRecipients(text);
  }
}
