package org.zhangjie.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.zhangjie.analysis.SectionAnalyzer;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/** Turns the text of a query into terms, by the analysis of the index. */
final class QueryTerms {
  private QueryTerms() {}

  /**
   * A token of a query.
   *
   * @param term as it stands in the index
   * @param start where it starts in the query's text
   * @param end where it ends
   */
  record Token(String term, int start, int end) {}

  /** The tokens of a text in a view, in order. */
  static List<Token> tokens(TextView view, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream =
        SectionAnalyzer.forQuery().tokenStream(SectionField.BODY.in(view), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string failed", e);
    }
    return tokens;
  }

  /** The terms of a text in a view, in order. */
  static List<String> terms(TextView view, String text) {
    return tokens(view, text).stream().map(Token::term).toList();
  }

  /** The Han characters of a text, folded, each once. */
  static List<String> hanCharacters(String text) {
    return terms(TextView.CHARACTERS, text).stream()
        .filter(term -> Character.isIdeographic(term.codePointAt(0)))
        .distinct()
        .toList();
  }
}
