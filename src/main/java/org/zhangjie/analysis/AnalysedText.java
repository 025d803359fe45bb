package org.zhangjie.analysis;

/** A text as it is indexed, in all its views. Immutable. */
public final class AnalysedText {
  private final TermCodes[] views;

  AnalysedText(TermCodes[] views) {
    this.views = views;
  }

  /** The terms of a view. */
  public TermCodes terms(TextView view) {
    return views[view.ordinal()];
  }

  /** Bytes it takes up in memory. */
  public int bytes() {
    int bytes = Long.BYTES * views.length;
    for (TermCodes terms : views) {
      bytes += terms.bytes();
    }
    return bytes;
  }
}
