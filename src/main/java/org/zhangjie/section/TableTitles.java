package org.zhangjie.section;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the titles of tables: short lines directly above rows; and annexes that are one table. */
final class TableTitles {
  /** The longest title, in characters. */
  private static final int LONGEST = 45;

  /** 公开01表 below the name of a table that everybody has to publish. */
  private static final Pattern CODE = Pattern.compile("公开[0-9]{2}表|表[\\s\\u3000]*号[：:].{1,16}");

  private TableTitles() {}

  /** The heading that line n is as the title of the table below it, null if it is none. */
  static @Nullable Candidate read(int n, MarkedLine line, Reading reading) {
    Lines lines = reading.lines();
    if (line.text().length() > LONGEST
        || lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)) {
      return null;
    }
    int next = reading.textAfter(n);
    if (next > lines.count()) {
      return null;
    }
    if (lines.isText(next) && lines.width(next) < 40) {
      String text = lines.text(next);
      Marker label = lines.marker(next);
      int below = reading.textAfter(next);
      boolean rows = below <= lines.count() && lines.is(below, Lines.ROW);
      if (rows
          && label != null
          && label.form() == MarkerForm.ANNEX
          && label.end() == text.length()) {
        return of(n, next, MarkerForm.ANNEX, label.number(), label.text(), line, 3);
      }
      next = isUnit(text) || CODE.matcher(text).matches() ? below : next;
    }
    boolean rows = next <= lines.count() && lines.is(next, Lines.ROW) && lines.is(n, Lines.HAN);
    boolean field =
        FieldLine.isDate(line.text())
            || CODE.matcher(line.text()).matches()
            || line.text().startsWith("填报单位")
            || line.text().startsWith("填表单位");
    if (!rows || line.marker() != null || isUnit(line.text()) || field) {
      return null;
    }
    int before = reading.textBefore(n);
    boolean running =
        before > 0
            && !lines.is(before, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
            && !reading.flow().ends(before, n);
    return of(n, n, MarkerForm.TABLE_TITLE, 0, "", line, running ? -3 : 2.5);
  }

  private static Candidate of(
      int n, int end, MarkerForm form, int number, String marker, MarkedLine line, double weight) {
    Candidate c =
        new Candidate(
            n,
            end,
            form,
            number,
            "",
            marker,
            HeadingText.tidy(line.text()),
            Candidate.Shape.OWN_LINE,
            line.level());
    c.weight = weight;
    return c;
  }

  /** 单位：万元 between a title and its table. */
  static boolean isUnit(String text) {
    return text.length() < 24
        && (text.contains("单位：") || text.contains("单位:") || text.contains("單位："));
  }
}
