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
      case ARTICLE -> 2;
      case BOX -> 2;
      case CN_COMMA, CN_PAREN -> 0.5;
      case DECIMAL -> candidate.outer.isEmpty() ? -1 : 0.5;
      case ENCLOSED, HALF_PAREN -> -1.5;
      default -> 0;
    };
  }
}
