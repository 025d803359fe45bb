package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;
import org.zhangjie.highlight.Highlighter;
import org.zhangjie.highlight.SoughtTerm;
import org.zhangjie.index.IndexAnalysis;
import org.zhangjie.index.SectionFields;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.Section;

/**
 * Searches the sections of an index: all fields, any term, BM25, ties by id.
 *
 * <p>Safe for use by several threads.
 */
public final class SectionSearcher {
  private static final List<String> FIELDS =
      List.of(SectionFields.HEADING, SectionFields.PATH, SectionFields.TITLE, SectionFields.BODY);

  private final SectionIndex index;
  private final Analyzer analyzer = IndexAnalysis.analyzer();

  /** Makes a searcher over an index, which the caller closes. */
  public SectionSearcher(SectionIndex index) {
    this.index = index;
  }

  /** Answers a request; a query without any word has no hits. */
  public SearchResult search(SearchRequest request) throws IOException {
    Query query = parse(request.query());
    return index.read(searcher -> search(searcher, query, request));
  }

  private Query parse(String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(analyzer);
    for (String field : FIELDS) {
      Query query = builder.createBooleanQuery(field, text);
      if (query != null) {
        any.add(query, Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Highlighter highlighter(String query) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (String word : query.strip().split("\\s+", -1)) {
      terms.add(SoughtTerm.of(word));
    }
    return Highlighter.of(terms);
  }

  private static SearchResult search(IndexSearcher searcher, Query query, SearchRequest request)
      throws IOException {
    Sort order =
        new Sort(SortField.FIELD_SCORE, new SortField(SectionFields.ID, SortField.Type.STRING));
    TopDocs top = searcher.search(query, request.offset() + request.limit(), order, true);
    Highlighter highlighter = highlighter(request.query());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < top.scoreDocs.length; i++) {
      ScoreDoc doc = top.scoreDocs[i];
      Section section = SectionFields.toSection(searcher.storedFields().document(doc.doc));
      hits.add(new Hit(i + 1, doc.score, section, highlighter.highlight(section), List.of()));
    }
    return new SearchResult(hits, searcher.count(query));
  }
}
