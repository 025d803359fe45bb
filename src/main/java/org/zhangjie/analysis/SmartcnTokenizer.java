package org.zhangjie.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * {@link SmartcnWords} as tokens: those of Lucene's {@code HMMChineseTokenizer}, term, offsets and
 * type alike.
 */
final class SmartcnTokenizer extends Tokenizer {
  private final SmartcnWords words = new SmartcnWords();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /** Creates a tokenizer with the attributes Lucene gives by default. */
  SmartcnTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
  }

  /** Creates a tokenizer whose attributes come from a factory. */
  SmartcnTokenizer(AttributeFactory factory) {
    super(factory);
    words.reset(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!words.next()) {
      return false;
    }
    clearAttributes();
    words.copyTo(term);
    offsets.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    type.setType(TypeAttribute.DEFAULT_TYPE);
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(words.textEnd());
    offsets.setOffset(end, end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words.reset(input);
  }

  @Override
  public void close() throws IOException {
    super.close();
    words.reset(input);
  }
}
