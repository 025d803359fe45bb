package org.zhangjie.index;

import org.zhangjie.analysis.AnalysedText;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextAnalysis;

/** A text that one section after the other has, analysed when it changes. */
final class RepeatedText {
  private final TextAnalysis analysis;
  private String text = "";
  private AnalysedText analysed;

  RepeatedText(TextAnalysis analysis) {
    this.analysis = analysis;
    analysed = analysis.analyse(text);
  }

  /** Adds the text to a section's, unless it is empty. */
  void addTo(SectionTerms section, SectionField field, String newText) {
    if (newText.isEmpty()) {
      return;
    }
    if (newText.equals(text)) {
      section.addShared(field, analysed);
    } else {
      text = newText;
      analysed = analysis.analyse(text);
      section.add(field, analysed);
    }
  }
}
