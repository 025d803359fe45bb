package org.zhangjie.section;

/**
 * Words a section the way a person cites it: 《…纲要》第二篇第六章第一节. An article is cited by its number
 * under the law alone, because articles are numbered through, and 4.1.2 alone, because it says 4
 * and 4.1 itself; a heading without a marker by its name in 「」.
 */
final class Citations {
  private Citations() {}

  static String of(Outline outline, int node) {
    StringBuilder out = new StringBuilder();
    Candidate heading = outline.nodes().get(node).heading();
    boolean article = heading.form == MarkerForm.ARTICLE;
    String said = "";
    for (int i = node; i >= 0; i = outline.nodes().get(i).parent()) {
      Candidate at = outline.nodes().get(i).heading();
      boolean title = outline.nodes().get(i).parent() < 0;
      if (title) {
        boolean quoted = at.heading.startsWith("《") && at.heading.endsWith("》");
        out.insert(0, quoted ? at.heading : "《" + at.heading + "》");
      } else if (saysItself(at, said)) {
        said = at.outer;
      } else if (i == node || !article || at.form == MarkerForm.ANNEX) {
        said = at.form == MarkerForm.DECIMAL ? at.outer : "";
        out.insert(
            0, at.marker.isEmpty() || named(at) ? at.marker + "「" + at.heading + "」" : at.marker);
      }
    }
    return out.toString();
  }

  /** Whether the number below opens with this heading's own: 4 of 4.1, 附录A of A.1. */
  private static boolean saysItself(Candidate at, String outer) {
    boolean decimal = at.form == MarkerForm.DECIMAL && at.label().equals(outer);
    return !outer.isEmpty()
        && (decimal || at.form == MarkerForm.ANNEX && at.marker.endsWith(outer));
  }

  /** —— says nothing without its phrase. */
  private static boolean named(Candidate at) {
    return at.form == MarkerForm.DASH && !at.heading.isEmpty();
  }
}
