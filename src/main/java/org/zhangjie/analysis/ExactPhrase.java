package org.zhangjie.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * The query that finds every section in which a text stands literally, after folding, be it a
 * single character. Whole numbers in it are also found in their other notations: {@code 第12条} finds
 * 第十二条, {@code 百分之五} finds 5%.
 *
 * <p>It scores as its best spelling. To Lucene's limit on clauses it is one clause, however many
 * spellings there are.
 */
public final class ExactPhrase extends Query {
  private final Query spellings;

  private ExactPhrase(Query spellings) {
    this.spellings = spellings;
  }

  /**
   * Makes the query.
   *
   * @param field a field of the view {@link TextView#CHARACTERS}
   * @param text what stands in the section; matches nothing if empty after folding
   * @param slop how far apart the characters may be moved, 0 for a literal match
   */
  public static Query of(String field, String text, int slop) {
    List<Query> phrases = PhraseSpellings.of(field, text, slop);
    return switch (phrases.size()) {
      case 0 -> new MatchNoDocsQuery("nothing to look for after folding");
      case 1 -> phrases.getFirst();
      default -> new ExactPhrase(new DisjunctionMaxQuery(phrases, 0));
    };
  }

  /** Makes the query for a literal match. */
  public static Query of(String field, String text) {
    return of(field, text, 0);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return spellings.createWeight(searcher, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return spellings.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactPhrase phrase && spellings.equals(phrase.spellings);
  }

  @Override
  public int hashCode() {
    return classHash() ^ spellings.hashCode();
  }
}
