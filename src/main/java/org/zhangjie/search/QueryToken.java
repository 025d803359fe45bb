package org.zhangjie.search;

/**
 * A piece of a query.
 *
 * @param type what it is
 * @param text the word, the quoted text or the pattern; of a field its name; else the operator
 * @param slop what follows {@code ~}; 0 without it
 */
record QueryToken(Type type, String text, int slop) {
  enum Type {
    WORD,
    /** Text in quotation marks that must occur. */
    QUOTED,
    PATTERN,
    /** A field's name; its value is the token after it. */
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT
  }

  static QueryToken of(Type type, String text) {
    return new QueryToken(type, text, 0);
  }
}
