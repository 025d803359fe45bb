package org.zhangjie.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.document.LineHint;

/** A paragraph while it is being read. */
final class Paragraph {
  final StringBuilder text = new StringBuilder();
  final List<String> notes = new ArrayList<>();
  String style = "";
  String numId = "";
  int numLevel = -1;
  int outlineLevel = -1;

  private int signs;
  private int boldSigns;
  private int boldLead;
  private long halfPointSum;

  /** Adds text of one run. */
  void add(String run, boolean bold, int halfPoints) {
    for (int i = 0; i < run.length(); i++) {
      if (!Character.isWhitespace(run.charAt(i))) {
        if (bold && boldSigns == signs) {
          boldLead++;
        }
        signs++;
        boldSigns += bold ? 1 : 0;
        halfPointSum += halfPoints;
      }
    }
    text.append(run);
  }

  /** Half points of a run that says nothing are those of the style. */
  LineHint hint(Styles.Resolved resolved, int page) {
    int level = outlineLevel >= 0 ? outlineLevel + 1 : resolved.level();
    boolean leads = boldLead >= 2 && boldLead >= leadLength();
    float size = signs == 0 ? 0 : Math.round((float) halfPointSum / signs) / 2f;
    return new LineHint(level, signs > 0 && (boldSigns == signs || leads), size, page, false);
  }

  /** Signs up to the end of the first clause: a paragraph may open with a bold lead. */
  private int leadLength() {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ("。：:；".indexOf(sign) >= 0) {
        return length;
      }
      length += Character.isWhitespace(sign) ? 0 : 1;
    }
    return length;
  }
}
