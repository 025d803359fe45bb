package org.zhangjie.section;

/** The source's format calls the line a heading, or sets it in bold. */
final class HintEvidence implements Evidence {
  @Override
  public String name() {
    return "hint";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    if (candidate.level > 0) {
      return 2.5;
    }
    return reading.lines().is(candidate.line, Lines.BOLD) ? 1 : 0;
  }
}
