package org.zhangjie.section;

import java.util.BitSet;

/**
 * What has been read off a source before its outline is chosen.
 *
 * @param lines the lines and their facts
 * @param flow how lines make paragraphs
 * @param contents the printed contents lists
 * @param noise what is not content
 * @param footnotes the notes and the lines they belong to
 * @param plain the lines that are headings by their place alone
 */
record Reading(
    Lines lines, Flow flow, Contents contents, Noise noise, Footnotes footnotes, BitSet plain) {
  /** Whether the line stands outside the running text: noise, or a note printed between. */
  boolean isApart(int n) {
    return noise.is(n) || footnotes.is(n);
  }

  /** The last line before n that is text and no noise, 0 if there is none. */
  int textBefore(int n) {
    int i = lines.before(n);
    while (i > 0 && isApart(i)) {
      i = lines.before(i);
    }
    return i;
  }

  /** The first line after n that is neither blank nor noise, beyond the last if there is none. */
  int textAfter(int n) {
    int i = lines.after(n);
    while (i <= lines.count() && isApart(i)) {
      i = lines.after(i);
    }
    return i;
  }

  /**
   * Whether something follows line n before the next number of the form: a sentence or a bracket
   * that nothing follows is no heading, 第十条 （删去）.
   */
  boolean holds(int n, MarkerForm form) {
    int next = textAfter(n);
    if (next > lines.count()) {
      return false;
    }
    Marker marker = lines.isText(next) ? lines.marker(next) : null;
    return marker == null || marker.form() != form;
  }
}
