package org.zhangjie.section;

/** A line that goes on with the sentence of the line before is no heading. */
final class FlowEvidence implements Evidence {
  @Override
  public String name() {
    return "flow";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    int before = reading.textBefore(candidate.line);
    if (before == 0 || reading.flow().ends(before, candidate.line)) {
      return 0;
    }
    boolean sentence =
        reading.lines().is(before, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
            || reading.lines().width(before) < 24;
    return sentence ? -0.5 : -4;
  }
}
