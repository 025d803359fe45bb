package org.zhangjie.index;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.zhangjie.analysis.RecordedTokens;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/** A text that one section after the other has, analysed when it changes. */
final class RepeatedText {
  private final Map<TextView, RecordedTokens> tokens = new EnumMap<>(TextView.class);
  private String text = "";

  /** The field of a view of the text. */
  Field field(SectionField field, TextView view, String newText) {
    if (!newText.equals(text)) {
      text = newText;
      tokens.clear();
    }
    RecordedTokens recorded =
        tokens.computeIfAbsent(view, missing -> RecordedTokens.of(missing, text));
    return new Recorded(field.in(view), recorded, view.fieldType());
  }

  private static final class Recorded extends Field {
    private final RecordedTokens tokens;

    Recorded(String name, RecordedTokens tokens, IndexableFieldType type) {
      super(name, type);
      this.tokens = tokens;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return tokens.stream(reuse);
    }
  }
}
