package org.zhangjie.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.document.BoldSigns;
import org.zhangjie.document.LineHint;

/** A paragraph while it is being read. */
final class Paragraph {
  final StringBuilder text = new StringBuilder();
  final List<String> notes = new ArrayList<>();
  String style = "";
  String numId = "";
  int numLevel = -1;
  int outlineLevel = -1;

  private final BoldSigns signs = new BoldSigns();
  private long halfPointSum;

  /** Adds text of one run. */
  void add(String run, boolean bold, int halfPoints) {
    int before = signs.count();
    signs.add(run, bold);
    halfPointSum += (long) (signs.count() - before) * halfPoints;
    text.append(run);
  }

  /** Half points of a run that says nothing are those of the style. */
  LineHint hint(Styles.Resolved resolved, int page) {
    int level = outlineLevel >= 0 ? outlineLevel + 1 : resolved.level();
    int count = signs.count();
    float size = count == 0 ? 0 : Math.round((float) halfPointSum / count) / 2f;
    return new LineHint(level, signs.mark(text.toString()), size, page, false);
  }
}
