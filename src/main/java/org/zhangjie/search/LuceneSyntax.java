package org.zhangjie.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.zhangjie.analysis.SectionAnalyzer;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * Lucene's classic syntax over the fields of the free one. A word matches where its text stands, a
 * quoted phrase with its slop; words between blanks are alternatives, as there. Wildcards, fuzzy
 * words, regular expressions and ranges look at single terms: words of a text, whole values of the
 * other fields.
 */
final class LuceneSyntax extends QueryParser {
  /** Stands for a word without a field; no query can name it. */
  private static final String ANY = "";

  private final String source;
  private final Map<Query, QueryPlan.Typed> typed = new LinkedHashMap<>();

  private LuceneSyntax(String source) {
    super(ANY, SectionAnalyzer.forQuery());
    this.source = source;
    setAllowLeadingWildcard(true);
  }

  /**
   * Plans a query.
   *
   * @throws QuerySyntaxException if it is not well-formed
   */
  static QueryPlan plan(String text) {
    if (text.isBlank()) {
      return QueryPlan.direct(new MatchNoDocsQuery("empty query"), Map.of(), "");
    }
    if (text.length() > QueryScanner.MOST_CHARACTERS) {
      throw new QuerySyntaxException(
          QueryScanner.MOST_CHARACTERS,
          "the query has more than " + QueryScanner.MOST_CHARACTERS + " characters");
    }
    checkDepth(text);
    try {
      LuceneSyntax syntax = new LuceneSyntax(text);
      return QueryPlan.direct(syntax.parse(text), syntax.typed, text);
    } catch (ParseException e) {
      throw problem(text, e);
    } catch (TooComplexToDeterminizeException e) {
      throw new QuerySyntaxException(0, "a pattern or regular expression is too complex");
    }
  }

  /** The generated parser descends once a bracket; this keeps it within the stack. */
  private static void checkDepth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth > 200) {
        throw new QuerySyntaxException(i + 1, "more than 200 brackets are open");
      }
    }
  }

  private static QuerySyntaxException problem(String text, ParseException e) {
    int column = 0;
    String found = "";
    Throwable cause = e.getCause();
    if (cause instanceof ParseException parse && parse.currentToken != null) {
      Token next = parse.currentToken.next;
      column = next == null ? 0 : next.beginColumn;
      found = next == null || next.image.isEmpty() ? "" : next.image;
    } else if (cause != null) {
      column = columnIn(String.valueOf(cause.getMessage()));
    }
    boolean ended = found.isEmpty() && (column == 0 || column >= text.length());
    String what = ended ? "the query ends too early" : "not expected here: '" + found + "'";
    return new QuerySyntaxException(
        Math.max(column, ended ? text.length() + 1 : 1),
        found.isEmpty() && !ended ? "not a token" : what);
  }

  /** The scanner of the generated parser tells the column in its message only. */
  private static int columnIn(String message) {
    int at = message.indexOf("column ");
    int column = 0;
    for (int i = at + 7; at >= 0 && i < message.length(); i++) {
      int digit = Character.digit(message.charAt(i), 10);
      if (digit < 0) {
        break;
      }
      column = 10 * column + digit;
    }
    return column;
  }

  @Override
  protected Query getFieldQuery(String field, String text, boolean quoted) {
    Query query =
        !field.equals(ANY)
            ? restriction(field, text)
            : quoted ? MatchQueries.phrase(text, 0) : words(text);
    return typed(query, field, text);
  }

  @Override
  protected Query getFieldQuery(String field, String text, int slop) {
    Query query = field.equals(ANY) ? MatchQueries.phrase(text, slop) : restriction(field, text);
    return typed(query, field, text);
  }

  private Query typed(Query query, String field, String text) {
    typed.put(query, new QueryPlan.Typed(text, field.equals(ANY)));
    return query;
  }

  private Query restriction(String field, String text) {
    return QueryField.named(field)
        .map(named -> Restrictions.of(named, text).orElseThrow(() -> at(text, "no date: " + text)))
        .orElseThrow(() -> at(field, "there is no field '" + field + "'"));
  }

  /** The problem of a name or value, where it stands first. */
  private QuerySyntaxException at(String text, String problem) {
    return new QuerySyntaxException(source.indexOf(text) + 1, problem);
  }

  /** A word must match as a whole, and is scored by its pairs and words. */
  private static Query words(String text) {
    BooleanQuery.Builder word = new BooleanQuery.Builder();
    word.add(MatchQueries.word(SoughtWord.of(text)), Occur.FILTER);
    for (TextView view : List.of(TextView.BIGRAMS, TextView.WORDS)) {
      for (String term : QueryTerms.terms(view, text).stream().distinct().limit(200).toList()) {
        word.add(new TermQuery(new Term(SectionField.ALL.in(view), term)), Occur.SHOULD);
      }
    }
    return word.build();
  }

  @Override
  protected Query getRangeQuery(
      String field, String from, String to, boolean fromIncluded, boolean toIncluded)
      throws ParseException {
    return super.getRangeQuery(indexField(field), from, to, fromIncluded, toIncluded);
  }

  @Override
  protected Query getPrefixQuery(String field, String text) throws ParseException {
    return super.getPrefixQuery(indexField(field), text);
  }

  @Override
  protected Query getWildcardQuery(String field, String text) throws ParseException {
    return super.getWildcardQuery(indexField(field), text);
  }

  @Override
  protected Query getRegexpQuery(String field, String text) throws ParseException {
    return super.getRegexpQuery(indexField(field), text);
  }

  @Override
  protected Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
    return super.getFuzzyQuery(indexField(field), text, similarity);
  }

  /** The field of the index that holds single terms of a field of the language. */
  private String indexField(String field) {
    if (field.equals(ANY)) {
      return SectionField.ALL.in(TextView.WORDS);
    }
    return QueryField.named(field)
        .flatMap(Restrictions::termField)
        .orElseThrow(() -> at(field, "there is no field of single terms '" + field + "'"));
  }
}
