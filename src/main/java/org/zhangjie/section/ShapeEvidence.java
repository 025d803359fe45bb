package org.zhangjie.section;

import java.util.regex.Pattern;

/** A heading is a short line of its own, or a short phrase that opens a paragraph. */
final class ShapeEvidence implements Evidence {
  /** Lines of a signature with its date. */
  private static final int LONGEST_SIGNATURE = 4;

  /** Annexes that a list above a signature names, at most. */
  private static final int MOST_LISTED = 20;

  /** The name of a file to load, which is an annex of the web page and not in it. */
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)$");

  /** 1.2023年度先进集体名单 and 1.12家企业名单, which read like decimals. */
  private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.．][0-9]");

  @Override
  public String name() {
    return "shape";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    boolean list =
        candidate.form == MarkerForm.ANNEX
            ? isList(candidate, reading)
            : goesOnWithList(candidate, reading.lines());
    if (list) {
      return -8;
    }
    if (candidate.number == 1 && isAnnounced(candidate, reading)) {
      return -3;
    }
    boolean strong = candidate.form.rank <= MarkerForm.SECTION.rank;
    return switch (candidate.shape) {
      case OWN_LINE ->
          HeadingText.ideographs(candidate.heading) > 45
              ? -1
              : !reading.lines().is(candidate.endLine, Lines.ENDS_SENTENCE)
                  ? 2
                  : reading.holds(candidate.endLine, candidate.form) ? 0 : -1;
      case LEAD -> strong ? -1 : 1.5;
      case CLAUSE -> candidate.form == MarkerForm.ARTICLE ? 2 : -3;
      case ITEM -> candidate.form == MarkerForm.ARTICLE ? 1 : -4;
      case BARE ->
          strong || candidate.form == MarkerForm.ARTICLE || candidate.form == MarkerForm.BOX
              ? 0.5
              : -2;
    };
  }

  /** 附件：1.… names the annexes that follow; so does a line above the signature. */
  private static boolean isList(Candidate candidate, Reading reading) {
    String text = candidate.heading;
    int next = reading.textAfter(candidate.endLine);
    if (text.isEmpty() && candidate.marker.startsWith("附件") && next > reading.lines().count()) {
      return true;
    }
    if (candidate.number > 0 && !candidate.marker.endsWith("：") || text.isEmpty()) {
      return false;
    }
    if (candidate.endLine > candidate.line) {
      return candidate.marker.endsWith("：") && isAboveSignature(candidate.endLine, reading);
    }
    if (FILE.matcher(text).find() || LabelledFields.isAmong(candidate.line, reading.lines())) {
      return true;
    }
    return Marker.read(text) != null
        || ITEM.matcher(text).lookingAt()
        || candidate.marker.endsWith("：")
            && reading.textBefore(candidate.line) > 0
            && next <= reading.lines().count()
            && isAnnex(next, reading.lines())
        || isAboveSignature(candidate.line, reading);
  }

  /** 2.…表 and 3.…单 below 附件：1.…: the further names of the list. */
  private static boolean goesOnWithList(Candidate candidate, Lines lines) {
    if (candidate.form != MarkerForm.ARABIC_DOT || candidate.number > MOST_LISTED) {
      return false;
    }
    int n = candidate.line;
    for (int number = candidate.number - 1; number > 0; number--) {
      n = lines.before(n);
      Marker marker = n > 0 && lines.isText(n) ? lines.marker(n) : null;
      if (marker == null) {
        return false;
      }
      if (marker.form() == MarkerForm.ANNEX) {
        String listed = lines.text(n).substring(marker.end());
        return number == 1 && (Marker.read(listed) != null || ITEM.matcher(listed).lookingAt());
      }
      if (marker.form() != candidate.form || marker.number() != number) {
        return false;
      }
    }
    return false;
  }

  /** 附件 and nothing else on its line. */
  private static boolean isAnnex(int n, Lines lines) {
    Marker marker = lines.isText(n) ? lines.marker(n) : null;
    return marker != null
        && marker.form() == MarkerForm.ANNEX
        && marker.end() == lines.text(n).length();
  }

  /** 應備文件： above 1.申請書一式三份。: a sentence of a list. */
  private static boolean isAnnounced(Candidate candidate, Reading reading) {
    int before = reading.textBefore(candidate.line);
    return candidate.form.rank >= MarkerForm.ARABIC_DOT.rank
        && candidate.shape == Candidate.Shape.OWN_LINE
        && before > 0
        && reading.lines().is(before, Lines.ENDS_CLAUSE)
        && reading.lines().is(candidate.endLine, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
  }

  /**
   * Whether the lines below are a signature, perhaps wrapped, and its date, or an openness note.
   */
  private static boolean isAboveSignature(int line, Reading reading) {
    Lines lines = reading.lines();
    int n = line;
    for (int i = 0; i < LONGEST_SIGNATURE; i++) {
      n = reading.textAfter(n);
      if (n > lines.count() || !lines.isText(n) || lines.width(n) >= 100) {
        return false;
      }
      String text = lines.text(n);
      boolean signature = FieldLine.isSignature(text) && Genre.of(text).isEmpty();
      if (FieldLine.isDate(text) || FieldLine.isOpenness(text) || i == 0 && signature) {
        return true;
      }
      if (lines.width(n) > 40 || lines.marker(n) != null || !Genre.of(text).isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
