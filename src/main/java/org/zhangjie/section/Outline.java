package org.zhangjie.section;

import java.util.List;

/**
 * The headings of a source in the order of their lines.
 *
 * @param nodes the headings; a node's parent stands before it
 */
record Outline(List<Node> nodes) {
  /**
   * One heading.
   *
   * @param heading the line and its marker
   * @param parent index of the parent in {@link Outline#nodes}, -1 for a document
   * @param depth 1 for a document
   */
  record Node(Candidate heading, int parent, int depth) {}
}
