package org.zhangjie.section;

/**
 * Finds the mastheads of documents within a source: the name of a series, such as 云渚市人民政府专题会议纪要 or
 * 云渚市人民政府文件, above a number, perhaps an issuer and a date, and the title proper.
 */
final class Mastheads {
  /** Lines of fields between a number and the title below it. */
  private static final int FIELDS = 4;

  /** Authorities of a joint document, and the line that says 文件. */
  private static final int MOST_NAMES = 8;

  /** Columns of a line with a number, and perhaps who signs. */
  private static final int WIDEST_NUMBER = 80;

  /** Lines of a title. */
  private static final int LONGEST_TITLE = 4;

  private final Lines lines;
  private final Noise noise;

  private Mastheads(Lines lines, Noise noise) {
    this.lines = lines;
    this.noise = noise;
  }

  static void find(Lines lines, Noise noise) {
    Mastheads mastheads = new Mastheads(lines, noise);
    for (int n = 1; n <= lines.count(); n++) {
      boolean brief = lines.isText(n) && lines.width(n) < WIDEST_NUMBER;
      if (brief && FieldReader.isNumberLine(lines.text(n))) {
        mastheads.below(n);
      }
    }
  }

  private void below(int number) {
    int name = head(number);
    if (name == 0 || noise.is(number)) {
      return;
    }
    int n = lines.after(number);
    for (int i = 0; i < FIELDS && n <= lines.count() && (isRule(n) || isField(n)); i++) {
      if (!isRule(n) && opensTitle(n)) {
        break;
      }
      n = lines.after(n);
    }
    if (isTitle(n) && (!isLetterhead(name, number) || opensWith(name, n))) {
      for (int i = name; i < n; i++) {
        if (!lines.isBlank(i)) {
          noise.mark(i, Noise.Kind.MASTHEAD);
        }
      }
    }
  }

  /**
   * The first line of the names above a number, 0 if it has no such head: one line names the
   * series, and those around it the authorities that issue together.
   */
  private int head(int number) {
    int first = 0;
    boolean series = false;
    int n = number;
    for (int i = 0; i < MOST_NAMES; i++) {
      n = lines.before(n);
      boolean name = n > 0 && !noise.is(n) && lines.isText(n);
      boolean of = name && !series && isSeries(n);
      if (!of && !(name && lines.width(n) <= 60 && isAuthority(n))) {
        break;
      }
      series |= of;
      first = n;
    }
    return series || isLetterhead(first, number) ? first : 0;
  }

  /** Whether nothing but an authority stands above the number, as on a letter. */
  private boolean isLetterhead(int name, int number) {
    return name > 0 && lines.after(name) == number && !isSeries(name) && endsDocument(name);
  }

  /** Whether nothing stands above, or what a document ends with: else the name is a signature. */
  private boolean endsDocument(int name) {
    int above = lines.before(name);
    if (above == 0 || noise.is(above)) {
      return true;
    }
    String text = lines.text(above);
    return lines.isText(above)
        && (lines.is(above, Lines.BRACKETED)
            || FieldLine.isDate(text)
            || FieldLine.isOpenness(text)
            || FieldLine.isImprint(text));
  }

  /** Whether the title on line n names the authority of the letterhead, or is left to it: 关于… */
  private boolean opensWith(int name, int n) {
    String title = MarkReader.withoutBlanks(lines.text(n));
    return title.startsWith("关于") || title.startsWith(MarkReader.withoutBlanks(lines.text(name)));
  }

  /** Whether the authorities from n on stand above 关于…, and so open the title. */
  private boolean opensTitle(int n) {
    int next = n;
    for (int i = 0; i < MOST_NAMES && next <= lines.count(); i++) {
      if (!lines.isText(next) || !FieldLine.isSignature(lines.text(next))) {
        return false;
      }
      if (TitleLines.isOpen(lines.text(next), lines, lines.after(next))) {
        return true;
      }
      next = lines.after(next);
    }
    return false;
  }

  private boolean isAuthority(int n) {
    return lines.marker(n) == null
        && FieldLine.isSignature(lines.text(n))
        && !lines.text(n).contains("关于");
  }

  private boolean isSeries(int n) {
    String text = HeadingText.tidy(lines.text(n));
    return lines.isText(n)
        && lines.width(n) <= 60
        && lines.marker(n) == null
        && !lines.is(n, Lines.HAS_STOP | Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
        && !text.contains("关于")
        && (text.endsWith("文件") || !Genre.of(text).isEmpty());
  }

  /** A line of dashes below the letterhead. */
  private boolean isRule(int n) {
    return noise.at(n) == Noise.Kind.RULE;
  }

  private boolean isField(int n) {
    String text = lines.text(n);
    return lines.isText(n)
        && lines.width(n) <= 80
        && (FieldLine.isDate(text)
            || FieldReader.isAuthorityAndDate(text)
            || FieldLine.isSignature(text)
            || text.startsWith("签发人"));
  }

  /** Whether adjacent lines from n on read as a title. */
  private boolean isTitle(int n) {
    StringBuilder title = new StringBuilder();
    for (int i = n; i <= lines.count() && i < n + LONGEST_TITLE; i++) {
      boolean fits =
          lines.isText(i)
              && lines.marker(i) == null
              && !noise.is(i)
              && lines.width(i) <= 160
              && !lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
      if (!fits) {
        break;
      }
      title.append(lines.text(i));
    }
    String tidy = HeadingText.tidy(title.toString());
    return tidy.length() >= 6 && !Genre.of(tidy).isEmpty();
  }
}
