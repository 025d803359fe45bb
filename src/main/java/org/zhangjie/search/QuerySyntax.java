package org.zhangjie.search;

/** The language of a query. */
public enum QuerySyntax {
  /** As people type: any text is a query, see {@code docs/query-language.md}. */
  FREE,
  /** Lucene's classic syntax; what is not well-formed is refused. */
  LUCENE
}
