package org.zhangjie.section;

import org.zhangjie.section.FieldValues.Place;

/** Reads the fields above and below a document's title, up to where its text starts. */
final class HeadFields {
  /** Lines above and below a title among which fields are sought. */
  private static final int REACH = 14;

  /** Lines of a cover below a title, at most. */
  private static final int MOST_COVER = 40;

  /** Characters of a remark that says which version of a document this is. */
  private static final int LONGEST_EDITION = 14;

  /** Columns beyond which a line is text; lists of recipients are long. */
  private static final int WIDEST = 420;

  private final Reading reading;
  private final boolean[] taken;
  private final FieldValues values;
  private final Candidate title;
  private final LawHistory history;
  private final FieldReader fields;

  HeadFields(Reading reading, boolean[] taken, FieldValues values, Candidate title) {
    this.reading = reading;
    this.taken = taken;
    this.values = values;
    this.title = title;
    this.fields = new FieldReader(reading, values, title);
    this.history = new LawHistory(reading, taken, values, title);
  }

  /**
   * Reads the lines above the title, which are fields or nobody's text.
   *
   * @param floor the last line of the title of the document before; what stands between it and a
   *     contents list is that document's
   */
  void above(int floor) {
    int n = title.line;
    for (int seen = 0; seen < REACH && n > 0; seen++) {
      n = reading.lines().before(n);
      if (n <= floor || taken[n] || floor > 0 && reading.noise().at(n) == Noise.Kind.CONTENTS) {
        return;
      }
      boolean cover = reading.noise().at(n) == Noise.Kind.MASTHEAD;
      boolean other = reading.noise().is(n) && !cover;
      String text = reading.lines().text(n);
      if (other || reading.lines().width(n) > WIDEST) {
        continue;
      }
      if (cover) {
        fields.cover(n);
      } else if (FieldReader.isFieldAbove(text) && fields.field(n, Place.HEAD)) {
        taken[n] = true;
      } else {
        return;
      }
    }
  }

  /**
   * Reads the lines below the title.
   *
   * @param end where the next heading stands
   * @return the line the text starts on
   */
  int below(int end) {
    int n = title.start == title.line ? title.endLine : title.start - 1;
    int apart = 0;
    for (int seen = 0; seen < REACH + Math.min(apart, MOST_COVER); seen++) {
      n = reading.lines().after(n);
      if (n >= end) {
        return n;
      }
      if (isRecipients(n)) {
        String text = reading.lines().text(n);
        values.recipients(text.substring(0, text.length() - 1));
        taken[n] = true;
        return reading.textAfter(n);
      }
      int last = read(n, end);
      if (last == 0) {
        return n;
      }
      apart += reading.noise().is(n) ? 1 : 0;
      n = last;
    }
    return n;
  }

  private boolean isRecipients(int n) {
    return reading.lines().isText(n)
        && !reading.noise().is(n)
        && reading.lines().width(n) <= WIDEST
        && FieldLine.isRecipients(reading.lines().text(n));
  }

  /**
   * Reads what starts on a line below the title.
   *
   * @return the last line of it, 0 if the text starts on line n
   */
  private int read(int n, int end) {
    Lines lines = reading.lines();
    if (lines.width(n) > WIDEST) {
      return lines.width(n) <= LawHistory.WIDEST ? history.read(n) : 0;
    }
    Noise.Kind kind = reading.noise().at(n);
    if (kind == Noise.Kind.MASTHEAD) {
      fields.cover(n);
    }
    if (kind != Noise.Kind.NONE) {
      return kind == Noise.Kind.CONTENTS ? 0 : n;
    }
    int told = history.read(n);
    if (told == 0 && !lines.is(n, Lines.ROW)) {
      told = history.adoption(n, end);
    }
    if (told > 0 || isSubtitle(n) || isEdition(n)) {
      return Math.max(told, n);
    }
    boolean field =
        isTranslation(n) || isAnnexList(n) || isDraftNote(n) || fields.field(n, Place.HEAD);
    taken[n] |= field;
    return field ? n : 0;
  }

  /** ——以高质量发展…, below the title it explains. */
  private boolean isSubtitle(int n) {
    Lines lines = reading.lines();
    return n == lines.after(title.endLine)
        && lines.width(n) <= 80
        && lines.text(n).startsWith("——")
        && !FieldReader.isOccasion(lines.text(n));
  }

  /** （2023年修订） below the title: which version this is, and no date. */
  private boolean isEdition(int n) {
    String text = reading.lines().text(n);
    return reading.lines().is(n, Lines.BRACKETED)
        && n == reading.lines().after(title.endLine)
        && text.length() <= LONGEST_EDITION
        && (text.contains("修订") || text.contains("版") || text.contains("修正"));
  }

  /** 附件：1.…, among other labelled fields. */
  private boolean isAnnexList(int n) {
    return reading.lines().text(n).startsWith("附件") && LabelledFields.isAmong(n, reading.lines());
  }

  /** （征求意见稿） */
  private boolean isDraftNote(int n) {
    String text = reading.lines().text(n);
    return reading.lines().is(n, Lines.BRACKETED) && text.length() <= 8 && text.indexOf('稿') > 0;
  }

  /** Whether the line gives the title in Latin letters again, above further Chinese lines. */
  private boolean isTranslation(int n) {
    Lines lines = reading.lines();
    int next = n;
    while (next - n < 3 && next <= lines.count() && isLatin(next)) {
      next = lines.after(next);
    }
    return isLatin(n)
        && n - title.endLine <= 4
        && next <= lines.count()
        && lines.is(next, Lines.HAN)
        && !lines.is(n, Lines.ENDS_SENTENCE);
  }

  private boolean isLatin(int n) {
    Lines lines = reading.lines();
    if (!lines.isText(n) || lines.is(n, Lines.HAN) || lines.width(n) > 120) {
      return false;
    }
    char first = lines.text(n).charAt(0);
    return first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
  }
}
