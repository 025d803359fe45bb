package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.section.FieldValues.Place;

/** Reads below a title how a law or rule came about: who passed it and when, and who signed it. */
final class LawHistory {
  /** Columns of the history of a law that was often amended. */
  static final int WIDEST = 3000;

  /** Those who sign an order, one a line. */
  private static final int MOST_SIGNERS = 3;

  /** Lines over which the bracket that tells a law's history may run. */
  private static final int LONGEST_HISTORY = 6;

  /** 局长：胡静林 */
  private static final Pattern SIGNER =
      Pattern.compile(
          "\\S{0,12}[长任席记理官員][：:][\\s\\u3000]*[\\u4e00-\\u9fff](?:[\\s\\u3000]*[\\u4e00-\\u9fff·]){1,7}");

  /** 中华人民共和国国务院令第397号公布 */
  private static final Pattern ORDER =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{3,20}令[\\s\\u3000]*第[\\s\\u3000]*[0-9一二三四五六七八九十百]{1,5}[\\s\\u3000]*号)");

  private final Reading reading;
  private final boolean[] taken;
  private final FieldValues values;
  private final Candidate title;

  LawHistory(Reading reading, boolean[] taken, FieldValues values, Candidate title) {
    this.reading = reading;
    this.taken = taken;
    this.values = values;
    this.title = title;
  }

  /**
   * Reads the dates and the bodies that passed a law, which stand in the text and stay there.
   *
   * @return the last line of them, 0 if line n opens no such text
   */
  int read(int n) {
    Lines lines = reading.lines();
    if (!Dates.mayOpen(FieldLine.inner(lines.text(n)))) {
      return 0;
    }
    StringBuilder text = new StringBuilder(lines.text(n));
    int last = n;
    while (last - n < LONGEST_HISTORY
        && lines.after(last) <= lines.count()
        && lines.isText(lines.after(last))
        && (isOpen(text)
            || lines.is(n, Lines.DATED) && goesOn(text.toString(), lines.after(last)))) {
      last = lines.after(last);
      text.append(lines.text(last));
    }
    String told = text.toString();
    String passed = FieldLine.isDate(told) ? "" : Dates.passed(FieldLine.inner(told));
    if (passed.isEmpty()) {
      return 0;
    }
    values.lastDate(passed, Place.HISTORY);
    Matcher order = ORDER.matcher(told);
    values.number(order.find() ? MarkReader.withoutBlanks(order.group(1)) : "", Place.HISTORY);
    values.issuer(Issuers.ofHistory(told), Place.HISTORY);
    return last;
  }

  /**
   * Reads who signed a rule, and when, below the sentence that says that it was passed, where the
   * order it is part of has no title of its own: 《…规定》已经…通过，现予公布。 / 局长：胡静林 / 2021年6月11日.
   *
   * @param end where the next heading stands
   * @return the line of the date, 0 if line n is no such sentence
   */
  int adoption(int n, int end) {
    Lines lines = reading.lines();
    String told = lines.text(n);
    int close = told.startsWith("《") ? told.indexOf("》已") : -1;
    boolean own = close > 1 && title.heading.endsWith(told.substring(1, close));
    if (!own || !told.contains("通过") || !told.contains("公布")) {
      return 0;
    }
    int next = n;
    for (int i = 0; i <= MOST_SIGNERS; i++) {
      next = lines.after(next);
      if (next >= end || !lines.isText(next) || lines.width(next) > 60) {
        return 0;
      }
      if (FieldLine.isDate(lines.text(next))) {
        values.date(Dates.iso(FieldLine.inner(lines.text(next))), Place.HEAD);
        for (int line = lines.after(n); line <= next; line = lines.after(line)) {
          taken[line] = true;
        }
        return next;
      }
      if (!SIGNER.matcher(lines.text(next)).matches() && !Bylines.isSpeaker(lines.text(next))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the text has not said yet what was done on its last day, and the line may say it. */
  private boolean goesOn(String told, int next) {
    Lines lines = reading.lines();
    return lines.width(next) <= 120
        && lines.marker(next) == null
        && !FieldLine.isDate(told)
        && Dates.isUntold(told)
        && !NamedHeadings.isKnown(lines.text(next));
  }

  /** Whether a bracket that opens the text is not closed in it. */
  private static boolean isOpen(CharSequence text) {
    boolean open = text.charAt(0) == '（' || text.charAt(0) == '(';
    return open && text.chars().noneMatch(c -> c == '）' || c == ')');
  }
}
