package org.zhangjie.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.zhangjie.section.Section;

/**
 * Lucene as an engineer writes it in an afternoon: SmartChineseAnalyzer, one BM25 query over all
 * fields, UnifiedHighlighter. With {@code allViews} single characters and pairs are indexed too, as
 * this project does, by Lucene's analyzers for them.
 */
record LuceneEngine(boolean allViews) implements Engine {
  private static final String[] TEXTS = {"title", "path", "heading", "body"};

  @Override
  public String label() {
    return allViews ? "Lucene by hand, same fields" : "Lucene by hand, words only";
  }

  private Analyzer analyzer() {
    Map<String, Analyzer> fields = new LinkedHashMap<>();
    for (String text : TEXTS) {
      fields.put(text + ".pairs", new CJKAnalyzer());
      fields.put(text + ".characters", new StandardAnalyzer());
    }
    return new PerFieldAnalyzerWrapper(new SmartChineseAnalyzer(), fields);
  }

  @Override
  public void build(List<List<Section>> documents, Path path) throws IOException {
    try (Directory directory = FSDirectory.open(path);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
      for (List<Section> sections : documents) {
        List<Document> block = new ArrayList<>();
        sections.forEach(section -> block.add(document(section)));
        writer.addDocuments(block);
      }
      writer.commit();
    }
  }

  private Document document(Section section) {
    Document document = new Document();
    document.add(new StringField("id", section.id(), Field.Store.YES));
    document.add(new StringField("source", section.source(), Field.Store.YES));
    document.add(new StringField("kind", section.kind().label(), Field.Store.YES));
    document.add(new StringField("date", section.document().date(), Field.Store.YES));
    document.add(new StoredField("line", section.line()));
    document.add(new StoredField("lineMap", section.lineMap().toString()));
    document.add(new StoredField("citation", section.citation()));
    add(document, "title", section.document().title());
    add(document, "path", String.join("\n", section.path()));
    add(document, "heading", section.title());
    add(document, "body", section.text());
    return document;
  }

  private void add(Document document, String name, String text) {
    document.add(new TextField(name, text, Field.Store.YES));
    if (allViews) {
      document.add(new TextField(name + ".pairs", text, Field.Store.NO));
      document.add(new TextField(name + ".characters", text, Field.Store.NO));
    }
  }

  @Override
  public Session open(Path path) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(path));
    return new Words(new IndexSearcher(reader), new SmartChineseAnalyzer(), reader);
  }

  private record Words(IndexSearcher searcher, Analyzer analyzer, DirectoryReader reader)
      implements Session {
    private Query parse(String query) {
      try {
        return new MultiFieldQueryParser(TEXTS, analyzer).parse(QueryParser.escape(query));
      } catch (ParseException e) {
        throw new IllegalArgumentException("not a query: " + query, e);
      }
    }

    @Override
    public int search(String query) throws IOException {
      return searcher.search(parse(query), HITS).scoreDocs.length;
    }

    @Override
    public int searchAndShow(String query) throws IOException {
      Query parsed = parse(query);
      TopDocs hits = searcher.search(parsed, HITS);
      UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
      int shown = 0;
      for (String snippet : highlighter.highlight("body", parsed, hits)) {
        shown += snippet == null ? 0 : snippet.length();
      }
      for (ScoreDoc hit : hits.scoreDocs) {
        shown += searcher.storedFields().document(hit.doc).get("citation").length();
      }
      return shown;
    }

    @Override
    public void close() throws IOException {
      reader.close();
      reader.directory().close();
    }
  }
}
