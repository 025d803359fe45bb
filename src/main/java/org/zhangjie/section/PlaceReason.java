package org.zhangjie.section;

import java.util.List;

/** Tells which place a heading has in the outline. */
final class PlaceReason {
  private final List<Outline.Node> nodes;
  private final int node;

  PlaceReason(Outline outline, int node) {
    this.nodes = outline.nodes();
    this.node = node;
  }

  void reasons(List<LineExplanation.Reason> out) {
    Outline.Node at = nodes.get(node);
    Candidate heading = at.heading();
    if (at.parent() < 0) {
      out.add(Explainer.reason("is-title", 0));
      return;
    }
    Candidate parent = nodes.get(at.parent()).heading();
    String above = Section.title(parent.marker, parent.heading);
    int sister = sister();
    if (heading.kind() == SectionKind.INLINE_LEAD && heading.form != MarkerForm.ARABIC_DOT) {
      out.add(Explainer.reason("is-lead", 0, sisters()));
    } else if (sister >= 0 && heading.number > 0) {
      Candidate before = nodes.get(sister).heading();
      boolean next = heading.number == before.number + 1;
      out.add(
          Explainer.reason(
              next ? "is-next" : "is-later", 0, before.marker, before.line, above, parent.line));
    } else {
      out.add(Explainer.reason("is-first", 0, above, parent.line));
    }
  }

  private int sister() {
    Outline.Node at = nodes.get(node);
    for (int i = node - 1; i > at.parent(); i--) {
      if (nodes.get(i).parent() == at.parent()
          && nodes.get(i).heading().form == at.heading().form) {
        return i;
      }
    }
    return -1;
  }

  private int sisters() {
    Outline.Node at = nodes.get(node);
    int count = 0;
    for (int i = at.parent() + 1; i < nodes.size() && nodes.get(i).depth() >= at.depth(); i++) {
      boolean sister = nodes.get(i).parent() == at.parent();
      count += sister && i != node && nodes.get(i).heading().form == at.heading().form ? 1 : 0;
    }
    return count;
  }
}
