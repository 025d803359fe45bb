package org.zhangjie.analysis;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;
import org.apache.lucene.util.AttributeFactory;

/**
 * Gives the tokens of Lucene's {@code HMMChineseTokenizer} (smartcn), term, offsets and type alike,
 * several times as fast and without allocation.
 *
 * <p>中华人民共和国公民有受教育的权利 becomes 中华人民共和国, 公民, 有, 受, 教育, 的, 权利. Delimiters become {@code ","}, letters
 * are lower-cased, full-width letters and digits made narrow; white space inside a word is passed
 * over. The buffer of 1,024 characters and the break iterator are the original's, because both are
 * felt in the tokens.
 */
final class SmartcnTokenizer extends SegmentingTokenizerBase {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final WordLattice lattice = new WordLattice(SmartcnDictionary.get());
  private int next;
  private int size;

  /** Creates a tokenizer with the attributes Lucene gives by default. */
  SmartcnTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
  }

  /** Creates a tokenizer whose attributes come from a factory. */
  SmartcnTokenizer(AttributeFactory factory) {
    super(factory, BreakIterator.getSentenceInstance(Locale.ROOT));
  }

  @Override
  protected void setNextSentence(int sentenceStart, int sentenceEnd) {
    lattice.cut(buffer, sentenceStart, sentenceEnd);
    next = 0;
    size = lattice.size();
  }

  @Override
  protected boolean incrementWord() {
    if (next == size) {
      return false;
    }
    clearAttributes();
    int start = lattice.start(next);
    int end = lattice.end(next);
    int han = lattice.hanLength(next);
    if (han > 0) {
      term.copyBuffer(lattice.han(), lattice.hanStart(next), han);
    } else {
      setTerm(start, end);
    }
    offsets.setOffset(correctOffset(offset + start), correctOffset(offset + end));
    type.setType(TypeAttribute.DEFAULT_TYPE);
    next++;
    return true;
  }

  private void setTerm(int start, int end) {
    switch (lattice.shape(next)) {
      case AS_IS -> term.copyBuffer(buffer, start, end - start);
      case LOWER_CASE -> {
        term.copyBuffer(buffer, start, end - start);
        lowerCase();
      }
      case NARROW_LOWER_CASE -> {
        term.copyBuffer(buffer, start, end - start);
        narrow();
        lowerCase();
      }
      case DELIMITER -> term.append(',');
    }
  }

  private void narrow() {
    char[] chars = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (chars[i] >= '\uFF10') {
        chars[i] -= '\uFF10' - '0';
      }
    }
  }

  private void lowerCase() {
    char[] chars = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] += 'a' - 'A';
      }
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    size = 0;
  }
}
