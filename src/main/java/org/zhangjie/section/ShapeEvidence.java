package org.zhangjie.section;

/** A heading is a short line of its own, or a short phrase that opens a paragraph. */
final class ShapeEvidence implements Evidence {
  @Override
  public double weigh(Candidate candidate, Reading reading) {
    boolean strong = candidate.form.rank <= MarkerForm.SECTION.rank;
    return switch (candidate.shape) {
      case OWN_LINE -> candidate.heading.length() <= 45 ? 2 : -1;
      case LEAD -> strong ? -1 : 1.5;
      case CLAUSE ->
          switch (candidate.form) {
            case ARTICLE -> 2;
            case DECIMAL -> 0.5;
            case PART, SUBPART, CHAPTER, SECTION, BOX, ANNEX -> -3;
            default -> -3;
          };
      case ITEM -> candidate.form == MarkerForm.ARTICLE ? 1 : -4;
      case BARE -> strong || candidate.form == MarkerForm.ARTICLE ? 0.5 : -2;
    };
  }

  @Override
  public String name() {
    return "shape";
  }
}
