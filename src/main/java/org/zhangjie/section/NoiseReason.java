package org.zhangjie.section;

import java.util.List;

/** Tells why a line is no content. */
final class NoiseReason {
  private final Lines lines;
  private final Noise noise;
  private final Splitting splitting;
  private final int n;

  NoiseReason(Splitting splitting, int line) {
    this.splitting = splitting;
    this.lines = splitting.reading().lines();
    this.noise = splitting.reading().noise();
    this.n = line;
  }

  void reasons(List<LineExplanation.Reason> out) {
    Noise.Kind kind = noise.at(n);
    out.add(
        switch (kind) {
          case CONTENTS -> Explainer.reason("contents-entry", 0, first(kind), last(kind));
          case MASTHEAD -> Explainer.reason("masthead", 0, title());
          case RUNNING_HEAD ->
              lines.is(n, Lines.MARGIN)
                  ? Explainer.reason("margin", 0)
                  : Explainer.reason("running-head", 0, times());
          default -> Explainer.reason(kind.label, 0);
        });
  }

  private int first(Noise.Kind kind) {
    int from = n;
    for (int i = lines.before(n); i > 0 && noise.at(i) == kind; i = lines.before(i)) {
      from = i;
    }
    return from;
  }

  private int last(Noise.Kind kind) {
    int to = n;
    for (int i = lines.after(n); i <= lines.count() && noise.at(i) == kind; i = lines.after(i)) {
      to = i;
    }
    return to;
  }

  /** The line of the nearest title. */
  private int title() {
    int nearest = 0;
    for (Outline.Node node : splitting.outline().nodes()) {
      int line = node.heading().line;
      boolean title = node.parent() < 0 && line > 0;
      if (title && (nearest == 0 || Math.abs(line - n) < Math.abs(nearest - n))) {
        nearest = line;
      }
    }
    return nearest;
  }

  private int times() {
    String key = Contents.key(lines.text(n));
    int times = 0;
    for (int i = 1; i <= lines.count(); i++) {
      times += lines.isText(i) && Contents.key(lines.text(i)).equals(key) ? 1 : 0;
    }
    return times;
  }
}
