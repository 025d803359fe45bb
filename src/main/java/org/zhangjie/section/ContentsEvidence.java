package org.zhangjie.section;

/** The contents list names the heading. */
final class ContentsEvidence implements Evidence {
  @Override
  public String name() {
    return "contents";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    Contents contents = reading.contents();
    return !contents.isEmpty() && contents.names(candidate.marker + candidate.heading) ? 4 : 0;
  }
}
