package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * The recall contract: any part of a text, a single character or more, finds that text, also where
 * blanks and line ends between Han characters are added or left out, and whatever the width, case
 * or script of the characters.
 */
class SubstringRecallTest {
  private static final String FIELD = SectionField.BODY.in(TextView.CHARACTERS);
  private static final long SEED = 20251122;
  private static final int LONGEST = 12;

  private static final String BLANKS_BETWEEN_HAN = "(?<=[\\p{IsHan}])\\s+(?=[\\p{IsHan}])";

  /** Characters among which every rule of the folding has something to do. */
  private static final String ALPHABET =
      "零一二三四五六七八九十百千万亿两点分之〇○ＯO0123456789０１２９.,，。%％‰〔〕［］()（）“”—-+ \n\t\u3000\u00A0"
          + "\u200B\uFEFF国國发發著着⻓长年月日条第数几aAzＺéß①℃𠮷𝐀🀄\uD842\uDFB7가あ";

  @Test
  void anyPartOfRandomTextsIsFound() throws IOException {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      texts.add(randomText(random, 1 + random.nextInt(60)));
    }
    assertNoMisses(texts, 6_000, random);
  }

  @Test
  void anyPartOfTheSeedsIsFound() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text : SharedCorpus.texts("seeds")) {
      texts.addAll(pieces(text, 400));
    }
    assertNoMisses(texts, 3_000, new Random(SEED));
  }

  @Test
  void anyPartOfTheLawsIsFound() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text : SharedCorpus.texts("laws").subList(0, 300)) {
      texts.addAll(pieces(text, 600));
    }
    assertNoMisses(texts, 3_000, new Random(SEED));
  }

  private static String randomText(Random random, int length) {
    int[] alphabet = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  private static List<String> pieces(String text, int length) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); i += length) {
      pieces.add(text.substring(i, Math.min(text.length(), i + length)));
    }
    return pieces;
  }

  private static void assertNoMisses(List<String> texts, int queries, Random random)
      throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(SectionAnalyzer.forIndex()))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new Field(FIELD, text, TextView.CHARACTERS.fieldType()));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        List<String> misses = misses(new IndexSearcher(reader), texts, queries, random);
        assertEquals(List.of(), misses, "misses with seed " + SEED);
      }
    }
  }

  private static List<String> misses(
      IndexSearcher searcher, List<String> texts, int queries, Random random) throws IOException {
    List<String> misses = new ArrayList<>();
    int asked = 0;
    while (asked < queries) {
      int document = random.nextInt(texts.size());
      String part = part(texts.get(document), random);
      if (FoldedText.of(part).length() > 0) {
        asked++;
        String query = disguise(part, random);
        if (!finds(searcher, query, document)) {
          misses.add("[" + query + "] in [" + texts.get(document) + "]");
        }
      }
    }
    assertTrue(asked > 0);
    return misses;
  }

  /** A part of the text that cuts no surrogate pair. */
  private static String part(String text, Random random) {
    int characters = text.codePointCount(0, text.length());
    int length = Math.min(characters, 1 + random.nextInt(LONGEST));
    int start = text.offsetByCodePoints(0, random.nextInt(characters - length + 1));
    return text.substring(start, text.offsetByCodePoints(start, length));
  }

  /** The same text as another hand would write it. */
  private static String disguise(String part, Random random) {
    StringBuilder out = new StringBuilder();
    String rejoined = random.nextBoolean() ? part : part.replaceAll(BLANKS_BETWEEN_HAN, "");
    int[] characters = rejoined.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (i > 0 && random.nextInt(4) == 0 && isHan(c) && isHan(characters[i - 1])) {
        out.append(" \n\u3000".charAt(random.nextInt(3)));
      }
      boolean widen = c > ' ' && c < 0x7F && random.nextInt(4) == 0;
      out.appendCodePoint(widen ? c + 0xFEE0 : c == '国' ? '國' : c);
    }
    return out.toString();
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean finds(IndexSearcher searcher, String text, int document)
      throws IOException {
    Query query = searcher.rewrite(ExactPhrase.of(FIELD, text));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    Scorer scorer = weight.scorer(searcher.getIndexReader().leaves().getFirst());
    return scorer != null && scorer.iterator().advance(document) == document;
  }
}
