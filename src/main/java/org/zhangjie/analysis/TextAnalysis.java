package org.zhangjie.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Analyses texts for the index, in all their views at once: terms and positions as {@link
 * SectionAnalyzer#forIndex} gives them. A text is folded once for all views. Not safe for use by
 * several threads.
 */
public final class TextAnalysis {
  private final FoldedText folded = new FoldedText();
  private final ViewTerms[] terms;
  private final TermCodes.Builder[] codes;

  /** Makes an analysis for one text after the other. */
  public TextAnalysis() {
    TextView[] views = TextView.values();
    terms = new ViewTerms[views.length];
    codes = new TermCodes.Builder[views.length];
    for (TextView view : views) {
      terms[view.ordinal()] = view.terms();
      codes[view.ordinal()] = new TermCodes.Builder(view.hasPositions());
    }
  }

  /** Analyses a text. */
  public AnalysedText analyse(String text) {
    folded.read(text);
    TermCodes[] views = new TermCodes[terms.length];
    try {
      for (int i = 0; i < views.length; i++) {
        views[i] = gather(terms[i], codes[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string failed", e);
    }
    return new AnalysedText(views);
  }

  private TermCodes gather(ViewTerms found, TermCodes.Builder into) throws IOException {
    found.reset(folded);
    while (found.next()) {
      into.add(found.term.buffer(), found.term.length(), found.increment());
      found.term.setEmpty();
    }
    return into.finish();
  }
}
