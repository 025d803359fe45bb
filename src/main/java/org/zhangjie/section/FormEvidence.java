package org.zhangjie.section;

/** Some markers hardly stand at the start of a line but in headings: 第三章, 第十二条. */
final class FormEvidence implements Evidence {
  @Override
  public String name() {
    return "form";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    return switch (candidate.form) {
      case PART, SUBPART, CHAPTER, SECTION -> 3;
      case SUBSECTION ->
          isAboveArticle(candidate, reading) ? 2 : isApart(candidate, reading) ? 0.5 : -6;
      case ARTICLE -> isSpaced(candidate, reading) ? 3 : 2;
      case BOX -> 2;
      case CN_FORMAL, CN_COMMA, CN_PAREN -> 0.5;
      case DECIMAL -> candidate.outer.isEmpty() ? -1 : 0.5;
      case ENCLOSED, HALF_PAREN -> -1.5;
      default -> 0;
    };
  }

  /** 第一款 heads articles; elsewhere it is a paragraph that somebody speaks of. */
  private static boolean isAboveArticle(Candidate candidate, Reading reading) {
    int next = reading.textAfter(candidate.endLine);
    Marker marker = next <= reading.lines().count() ? reading.lines().marker(next) : null;
    return marker != null
        && (marker.form() == MarkerForm.ARTICLE || marker.form() == MarkerForm.SUBSECTION);
  }

  /** 第一款　开庭, a name apart from its number. */
  private static boolean isApart(Candidate candidate, Reading reading) {
    return isSpaced(candidate, reading) && candidate.shape == Candidate.Shape.OWN_LINE;
  }

  /** Whether a blank stands behind the number. */
  private static boolean isSpaced(Candidate candidate, Reading reading) {
    Marker marker = reading.lines().marker(candidate.line);
    return marker != null && marker.spaced();
  }
}
