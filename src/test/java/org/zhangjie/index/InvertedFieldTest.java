package org.zhangjie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.zhangjie.analysis.SectionAnalyzer;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextAnalysis;
import org.zhangjie.analysis.TextView;

/** The same texts through Lucene's own buffers and through ours make the same index. */
class InvertedFieldTest {
  private static final long SEED = 20261122;
  private static final String[] PIECES = {
    "林长制",
    "湿地",
    "保护",
    "的",
    "第十二条",
    "二〇二五年",
    "3.14",
    "5G",
    "PM2.5",
    "𠮷",
    "𠀀𠀁",
    "\uE000",
    "\uFF5E",
    "，",
    "。",
    "\n",
    " ",
    "\uD840",
    "社会主义核心价值观",
    "http://www.example.org/a+b",
    "①",
    "1,200万"
  };

  private record Text(SectionField field, String value) {}

  private final Random random = new Random(SEED);
  private final TextAnalysis analysis = new TextAnalysis();
  private final PendingTerms pending = new PendingTerms();

  @Test
  void makesTheIndexThatLuceneMakes() throws IOException {
    try (Directory expected = new ByteBuffersDirectory();
        Directory actual = new ByteBuffersDirectory();
        IndexWriter lucene = new IndexWriter(expected, config());
        IndexWriter ours = new IndexWriter(actual, inverting())) {
      for (int i = 0; i < 600; i++) {
        List<Text> texts = texts();
        lucene.updateDocument(source(i % 450), plain(i % 450, texts));
        ours.updateDocument(source(i % 450), marked(i % 450, texts));
        if (i % 250 == 249) {
          lucene.flushNextBuffer();
          ours.flushNextBuffer();
        }
      }
      assertSame(lucene, ours);
      assertEquals(0, pending.bytes());
      lucene.forceMerge(1);
      ours.forceMerge(1);
      assertSame(lucene, ours);
      ours.commit();
      try (CheckIndex check = new CheckIndex(actual, actual.obtainLock("check"))) {
        assertTrue(check.checkIndex().clean);
      }
    }
  }

  private IndexWriterConfig inverting() {
    return config().setCodec(new InvertingCodec(pending)).setSimilarity(new TermMark.Norms());
  }

  /**
   * Merges nothing by itself, since a merge gives the documents behind deleted ones new numbers.
   */
  private static IndexWriterConfig config() {
    LogDocMergePolicy onDemand = new LogDocMergePolicy();
    onDemand.setMergeFactor(100);
    return new IndexWriterConfig(SectionAnalyzer.forIndex()).setMergePolicy(onDemand);
  }

  private List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    SectionField[] fields = {
      SectionField.TITLE,
      SectionField.PATH,
      SectionField.HEADING,
      SectionField.BODY,
      SectionField.TITLE
    };
    for (SectionField field : fields) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(field == SectionField.BODY ? 300 : 6); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (!text.isEmpty()) {
        texts.add(new Text(field, text.toString()));
      }
    }
    return texts;
  }

  private static Term source(int number) {
    return new Term(SectionFields.SOURCE, String.valueOf(number));
  }

  private static Document document(int number) {
    Document document = new Document();
    document.add(new StringField(SectionFields.SOURCE, source(number).text(), Field.Store.NO));
    return document;
  }

  private static Document plain(int number, List<Text> texts) {
    Document document = document(number);
    for (Text text : texts) {
      for (TextView view : TextView.values()) {
        SectionField field = view.hasPositions() ? text.field() : SectionField.ALL;
        document.add(new Field(field.in(view), text.value(), view.fieldType()));
      }
    }
    return document;
  }

  private Document marked(int number, List<Text> texts) {
    Document document = document(number);
    SectionTerms terms = new SectionTerms();
    texts.forEach(text -> terms.add(text.field(), analysis.analyse(text.value())));
    TermMark.addAll(document, terms, pending);
    return document;
  }

  private static void assertSame(IndexWriter expected, IndexWriter actual) throws IOException {
    try (IndexReader lucene = DirectoryReader.open(expected);
        IndexReader ours = DirectoryReader.open(actual)) {
      assertEquals(lucene.leaves().size(), ours.leaves().size());
      for (TermField field : TermField.EVERY) {
        assertEquals(contents(lucene, field), contents(ours, field), field + " of seed " + SEED);
      }
    }
  }

  /** Every term with its postings, and the norms. */
  private static Map<String, String> contents(IndexReader reader, TermField field)
      throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(reader, field.name());
    contents.put("sums", terms.getSumDocFreq() + " " + terms.getSumTotalTermFreq());
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      StringBuilder postings = new StringBuilder();
      PostingsEnum documents = each.postings(null, PostingsEnum.POSITIONS);
      while (documents.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        postings.append(String.format(Locale.ROOT, " %d:", documents.docID()));
        for (int i = 0; i < documents.freq(); i++) {
          postings.append(documents.nextPosition()).append(',');
        }
      }
      contents.put("term " + term.utf8ToString(), postings.toString());
    }
    StringBuilder lengths = new StringBuilder();
    NumericDocValues norms = MultiDocValues.getNormValues(reader, field.name());
    while (norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      lengths.append(norms.docID()).append(':').append(norms.longValue()).append(' ');
    }
    contents.put("norms", lengths.toString());
    return contents;
  }
}
