package org.zhangjie.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.zhangjie.analysis.ExactPhrase;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.index.SectionFields;
import org.zhangjie.section.SectionKind;

/** Makes queries of the properties that a section must have. */
final class Restrictions {
  private static final Map<String, SectionKind> KINDS =
      Map.ofEntries(
          Map.entry("标题", SectionKind.TITLE),
          Map.entry("標題", SectionKind.TITLE),
          Map.entry("篇", SectionKind.PART),
          Map.entry("编", SectionKind.PART),
          Map.entry("章", SectionKind.CHAPTER),
          Map.entry("节", SectionKind.SECTION),
          Map.entry("節", SectionKind.SECTION),
          Map.entry("条", SectionKind.ARTICLE),
          Map.entry("條", SectionKind.ARTICLE),
          Map.entry("法条", SectionKind.ARTICLE),
          Map.entry("一、", SectionKind.CN_COMMA),
          Map.entry("（一）", SectionKind.CN_PAREN),
          Map.entry("(一)", SectionKind.CN_PAREN),
          Map.entry("1.", SectionKind.ARABIC_DOT),
          Map.entry("（1）", SectionKind.ARABIC_PAREN),
          Map.entry("(1)", SectionKind.ARABIC_PAREN),
          Map.entry("专栏", SectionKind.BOX),
          Map.entry("專欄", SectionKind.BOX),
          Map.entry("附件", SectionKind.ANNEX),
          Map.entry("附录", SectionKind.ANNEX),
          Map.entry("附錄", SectionKind.ANNEX),
          Map.entry("表", SectionKind.TABLE_TITLE),
          Map.entry("表格", SectionKind.TABLE_TITLE));

  /** Any sort of bracket stands for any other in a 文号. */
  private static final String BRACKETS = "[]()（）〔〕［］【】{}〈〉";

  private Restrictions() {}

  /** The query of a restriction; none if the value is no date where a date is due. */
  static Optional<Query> of(QueryField field, String value) {
    return switch (field) {
      case TITLE -> Optional.of(phrase(value, SectionField.TITLE));
      case HEADING -> Optional.of(phrase(value, SectionField.HEADING));
      case TEXT -> Optional.of(phrase(value, SectionField.BODY));
      case UNDER ->
          Optional.of(phrase(value, SectionField.PATH, SectionField.HEADING, SectionField.TITLE));
      case NUMBER -> Optional.of(number(value));
      case ISSUER -> Optional.of(part(SectionFields.ISSUER, value));
      case GENRE -> Optional.of(part(SectionFields.GENRE, GenreNames.id(value)));
      case KIND -> Optional.of(kind(value));
      case DOCUMENT -> Optional.of(document(value));
      case DATE -> DateRange.parse(value).map(range -> date(range.from(), range.to()));
    };
  }

  /** All that the filters of a request ask for; none if they ask for nothing. */
  static Optional<Query> of(SearchFilters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(all, QueryField.DOCUMENT, filters.document());
    add(all, QueryField.UNDER, filters.under());
    add(all, QueryField.KIND, filters.kind());
    add(all, QueryField.ISSUER, filters.issuer());
    add(all, QueryField.NUMBER, filters.number());
    add(all, QueryField.GENRE, filters.genre());
    DateRange dates = filters.dates();
    if (!dates.from().isEmpty() || !dates.to().isEmpty()) {
      all.add(date(dates.from(), dates.to()), Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  /** The field of the index whose terms are whole values of a field of the language. */
  static Optional<String> termField(QueryField field) {
    return switch (field) {
      case NUMBER -> Optional.of(SectionFields.NUMBER);
      case ISSUER -> Optional.of(SectionFields.ISSUER);
      case GENRE -> Optional.of(SectionFields.GENRE);
      case KIND -> Optional.of(SectionFields.KIND);
      case DOCUMENT -> Optional.of(SectionFields.SOURCE);
      case DATE -> Optional.of(SectionFields.DATE);
      case TITLE, HEADING, TEXT, UNDER -> Optional.empty();
    };
  }

  private static void add(BooleanQuery.Builder all, QueryField field, String value) {
    if (!value.isBlank()) {
      of(field, value.strip()).ifPresent(query -> all.add(query, Occur.FILTER));
    }
  }

  private static Query phrase(String value, SectionField... fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (SectionField field : List.of(fields)) {
      any.add(ExactPhrase.of(field.in(TextView.CHARACTERS), value), Occur.SHOULD);
    }
    return any.build();
  }

  /** A whole value that holds a text; {@code *} and {@code ?} of the text are wildcards. */
  private static Query part(String field, String value) {
    StringBuilder pattern = new StringBuilder("*");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isWhitespace(c)) {
        pattern.append(BRACKETS.indexOf(c) >= 0 ? "?" : c == '\\' ? "\\\\" : String.valueOf(c));
      }
    }
    try {
      return new WildcardQuery(new Term(field, pattern.append('*').toString()));
    } catch (TooComplexToDeterminizeException e) {
      return new MatchNoDocsQuery("no value of " + field + " is so intricate");
    }
  }

  /** Documents that bear the number, or the authority named ahead of it and the rest of it. */
  private static Query number(String value) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(part(SectionFields.NUMBER, value), Occur.SHOULD);
    OrderNumber.parse(value)
        .ifPresent(order -> {
          Term bare = new Term(SectionFields.NUMBER, order.number());
          for (String issuer : order.issuers()) {
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            both.add(new TermQuery(bare), Occur.FILTER);
            both.add(part(SectionFields.ISSUER, issuer), Occur.FILTER);
            any.add(both.build(), Occur.SHOULD);
            any.add(part(SectionFields.NUMBER, issuer + "令" + order.number()), Occur.SHOULD);
          }
        });
    return any.build();
  }

  private static Query kind(String value) {
    SectionKind named = KINDS.get(value);
    String label = named == null ? value.toLowerCase(Locale.ROOT) : named.label();
    return new TermQuery(new Term(SectionFields.KIND, label));
  }

  private static Query document(String value) {
    String escaped = value.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(SectionFields.SOURCE, value)), Occur.SHOULD);
    any.add(new WildcardQuery(new Term(SectionFields.SOURCE, "*/" + escaped)), Occur.SHOULD);
    String folder = value.endsWith("/") ? value : value + "/";
    any.add(new PrefixQuery(new Term(SectionFields.SOURCE, folder)), Occur.SHOULD);
    if (value.indexOf('.') < 0 && value.indexOf('/') < 0) {
      any.add(new WildcardQuery(new Term(SectionFields.SOURCE, "*" + escaped + "*")), Occur.SHOULD);
    }
    return any.build();
  }

  /** Sections of documents dated within; a document that states no date is not. */
  private static Query date(String from, String to) {
    String lower = from.isEmpty() ? "0" : from;
    String upper = to.isEmpty() ? "\uFFFF" : to + "\uFFFF";
    return TermRangeQuery.newStringRange(SectionFields.DATE, lower, upper, true, true);
  }
}
