package org.zhangjie.section;

import java.util.EnumSet;
import java.util.Set;

/** A line that goes on with the sentence of the line before is no heading. */
final class FlowEvidence implements Evidence {
  /** The longest line that is taken for a heading, in characters. */
  private static final int LONGEST = 48;

  /** Forms that open a heading below a block of lines, such as names, that a blank line closes. */
  private static final Set<MarkerForm> BELOW_BLOCKS =
      EnumSet.of(MarkerForm.CN_COMMA, MarkerForm.CN_PAREN, MarkerForm.DECIMAL);

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
    if (candidate.form == MarkerForm.ANNEX && candidate.endLine > candidate.line) {
      return -1;
    }
    boolean apart = candidate.line > 1 && reading.lines().isBlank(candidate.line - 1);
    if (apart && candidate.form == MarkerForm.NAMED && NamedHeadings.isOuter(candidate.heading)) {
      return 0;
    }
    if (reading.contents().names(reading.lines().text(before))
        || !reading.flow().wrapped() && isHeading(before, candidate, reading)) {
      return 0;
    }
    boolean sentence =
        reading.lines().is(before, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
            || reading.lines().width(before) < 24;
    boolean block =
        apart
            && before > 1
            && before == reading.lines().before(candidate.line)
            && reading.lines().isText(before - 1)
            && !reading.noise().is(before - 1)
            && !reading.lines().is(candidate.endLine, Lines.ENDS_SENTENCE | Lines.HAS_STOP)
            && candidate.shape == Candidate.Shape.OWN_LINE
            && BELOW_BLOCKS.contains(candidate.form);
    return sentence || block ? -0.5 : -4;
  }

  /** Where lines are whole paragraphs, a line of another form without a stop is a heading. */
  private static boolean isHeading(int line, Candidate candidate, Reading reading) {
    String text = reading.lines().text(line);
    Marker marker = text.length() > LONGEST ? null : Marker.read(text);
    return marker != null && marker.form() != candidate.form && HeadingText.firstStop(text) < 0;
  }
}
