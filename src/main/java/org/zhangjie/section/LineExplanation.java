package org.zhangjie.section;

import java.util.List;
import java.util.Optional;

/**
 * Why a line became what it is.
 *
 * @param line 1-based source line
 * @param disposition what became of it; empty for a blank line
 * @param reasons what spoke for and against it, the decisive ones first
 */
public record LineExplanation(
    int line, Optional<LineDisposition> disposition, List<Reason> reasons) {
  /** Copies the list. */
  public LineExplanation {
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason. The code never changes with the locale; the command line has a sentence for each.
   *
   * @param code what sort of reason, such as {@code contents-entry}
   * @param details what fills the sentence: line numbers, markers, counts
   * @param weight how much it speaks for (positive) or against the line being a heading; 0 where it
   *     is a fact that was not weighed
   */
  public record Reason(String code, List<String> details, double weight) {
    /** Copies the list. */
    public Reason {
      details = List.copyOf(details);
    }
  }
}
