package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class ExactPhraseTest {
  private static final String FIELD = SectionField.BODY.in(TextView.CHARACTERS);

  /** The texts in which a phrase is found. */
  private static List<String> found(String phrase, String... texts) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(SectionAnalyzer.forIndex());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new Field(FIELD, text, TextView.CHARACTERS.fieldType()));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return found(phrase, new IndexSearcher(reader), texts);
      }
    }
  }

  private static List<String> found(String phrase, IndexSearcher searcher, String... texts)
      throws IOException {
    List<Integer> documents = new ArrayList<>();
    int most = Math.max(1, texts.length);
    for (ScoreDoc hit : searcher.search(ExactPhrase.of(FIELD, phrase), most).scoreDocs) {
      documents.add(hit.doc);
    }
    return documents.stream().sorted().map(document -> texts[document]).toList();
  }

  private static void assertFinds(String phrase, String text) throws IOException {
    assertEquals(List.of(text), found(phrase, text), phrase);
  }

  private static void assertFindsNot(String phrase, String text) throws IOException {
    assertEquals(List.of(), found(phrase, text), phrase);
  }

  @Test
  void anyPartOfANumberIsFound() throws IOException {
    String[] years = {"到二〇二五年底", "到二零二五年底", "到2025年底", "到２０２５年底", "到二○二五年底", "到二Ｏ二五年底"};
    for (String phrase : List.of("二〇二五年", "2025年", "〇二五年", "25年", "二五年", "Ｏ二五年", "５年底")) {
      assertEquals(List.of(years), found(phrase, years), phrase);
    }
    assertFinds("十二条", "第二十二条");
    assertFinds("2条", "第12条");
    assertFinds("019", "C919、2019年");
  }

  @Test
  void numbersAreFoundInEveryNotation() throws IOException {
    String[] articles = {"依照第十二条规定", "依照第12条规定", "依照第 十 二 条规定", "依照第１２条规定"};
    assertEquals(List.of(articles), found("第十二条规定", articles));
    assertEquals(List.of(articles), found("第12条", articles));
    String[] shares = {"增长百分之五左右", "增长5%左右", "增长5％左右", "增长五%左右"};
    assertEquals(List.of(shares), found("增长百分之五左右", shares));
    assertEquals(List.of(shares), found("5%", shares));
    String[] sums = {"投资三亿二千万元", "投资3.2亿元", "投资32000万元", "投资320,000,000元", "投资三点二亿元"};
    for (String sum : sums) {
      assertEquals(List.of(sums), found(sum, sums), sum);
    }
    String[] dates = {"二〇二五年六月三十日", "2025年6月30日", "2025年06月30日"};
    assertEquals(List.of(dates), found("二〇二五年六月三十日", dates));
  }

  @Test
  void aNumberIsNotFoundInAnother() throws IOException {
    assertFindsNot("5%", "百分之五十");
    assertFindsNot("五年", "2025年");
    assertFindsNot("5年", "十五年");
    assertFindsNot("100元", "一百美元");
    assertFindsNot("12条", "第二十二条");
    assertFindsNot("145", "十四五");
    assertFindsNot("10个", "数十个");
  }

  @Test
  void scriptsWidthsAndLookalikesAreOne() throws IOException {
    assertFinds("国务院", "國務院");
    assertFinds("國務院", "国务院");
    assertFinds("长江", "⻓江");
    assertFinds("〔2021〕14号", "洪府发[2021]14号");
    assertFinds("(2021)14", "洪府发〔2021〕14号");
    assertFinds("“一号改革工程”", "实施\"一号改革工程\"");
    assertFinds("ｗｅｂ３．０", "Web3.0");
    assertFinds("𠮷", "𠮷野家");
  }

  @Test
  void blanksBetweenHanCharactersDoNotCount() throws IOException {
    assertFinds("经济社会发展", "经 济\n社\u3000会\r\n发展");
    assertFinds("5G网络", "5G 网络");
    assertFinds("经济 社会", "经济社会");
    assertFindsNot("123", "12\t3");
    assertFinds("12 3", "12\t3");
  }

  @Test
  void punctuationCounts() throws IOException {
    assertFinds("，", "甲，乙");
    assertFinds("甲,乙", "甲，乙");
    assertFindsNot("甲乙", "甲，乙");
  }

  @Test
  void nothingIsFoundByNothing() throws IOException {
    assertFindsNot("", "甲");
    assertFindsNot(" \u200B", "甲");
  }
}
