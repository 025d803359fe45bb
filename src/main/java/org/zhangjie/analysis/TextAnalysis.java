package org.zhangjie.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Analyses texts for the index, in all their views at once: terms and positions as {@link
 * SectionAnalyzer#forIndex} gives them. A text is folded once for all views. Not safe for use by
 * several threads.
 */
public final class TextAnalysis {
  private final FoldedText folded = new FoldedText();
  private final Map<TextView, ViewTerms> terms = new EnumMap<>(TextView.class);
  private final AnalysedText.Builder codes = new AnalysedText.Builder();

  /** Makes an analysis for one text after the other. */
  public TextAnalysis() {
    for (TextView view : TextView.values()) {
      terms.put(view, view.terms());
    }
  }

  /** Analyses a text. */
  public AnalysedText analyse(String text) {
    folded.read(text);
    try {
      for (Map.Entry<TextView, ViewTerms> view : terms.entrySet()) {
        codes.begin(view.getKey());
        view.getValue().reset(folded);
        view.getValue().addTo(codes);
        codes.end(view.getKey());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
    return codes.finish();
  }
}
