package org.zhangjie.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.zhangjie.section.Section;

/**
 * A ranking to compare with, as an engine gives it out of the box: one field of heading path and
 * text, one of Lucene's analyzers, BM25 with k1 1.2 and b 0.75, any word matches. Sections are
 * indexed anew in memory.
 */
public enum Baseline {
  /** Pairs of characters: Lucene's CJKAnalyzer, as in Anserini's Chinese runs. */
  BIGRAM,
  /** Words: Lucene's SmartChineseAnalyzer. */
  SMARTCN;

  private static final int DEPTH = 100;
  private static final String FIELD = "text";

  private Analyzer analyzer() {
    return switch (this) {
      case BIGRAM -> new CJKAnalyzer();
      case SMARTCN -> new SmartChineseAnalyzer();
    };
  }

  /** Answers the topics over the sections, a hundred hits each. */
  public Run run(List<Section> sections, List<Topic> topics) throws IOException {
    try (Analyzer analyzer = analyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(sections, analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Map<String, List<RunHit>> hits = new LinkedHashMap<>();
        for (Topic topic : topics) {
          hits.put(topic.id(), search(searcher, analyzer, topic.query(), sections));
        }
        return new Run(hits);
      }
    }
  }

  /** One Lucene document a section, in order, in one segment: its number is the section's place. */
  private static void index(
      List<Section> sections, Analyzer analyzer, ByteBuffersDirectory directory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Section section : sections) {
        String text = String.join("\n", section.path()) + "\n" + section.text();
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static List<RunHit> search(
      IndexSearcher searcher, Analyzer analyzer, String text, List<Section> sections)
      throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, text);
    List<RunHit> hits = new ArrayList<>();
    if (query != null) {
      for (ScoreDoc doc : searcher.search(query, DEPTH).scoreDocs) {
        Section section = sections.get(doc.doc);
        hits.add(
            new RunHit(
                hits.size() + 1,
                doc.score,
                section.id(),
                section.source(),
                section.line(),
                section.lines()));
      }
    }
    return hits;
  }
}
