package org.zhangjie.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;

/** Gives the terms of a view of the folded text. Reads its input as a whole at the first token. */
final class FoldedTokenizer extends Tokenizer {
  private final FoldedText text = new FoldedText();
  private final ViewTerms terms;
  private boolean started;

  FoldedTokenizer(ViewTerms terms) {
    this.terms = terms;
    addAttributeImpl(terms.term);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!started) {
      text.read(input);
      started = true;
      terms.reset(text);
    }
    clearAttributes();
    if (!terms.next()) {
      return false;
    }
    int start = correctOffset(text.start(terms.from()));
    terms.term.setOffset(start, correctOffset(text.end(terms.to() - 1)));
    terms.term.setPositionIncrement(terms.increment());
    terms.term.setPositionLength(terms.width());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    started = false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text.originalLength());
    terms.term.setOffset(end, end);
  }
}
