package org.zhangjie.analysis;

import com.hankcs.hanlp.HanLP;
import com.huaban.analysis.jieba.JiebaSegmenter;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.wltea.analyzer.core.IKSegmenter;

/** What cuts text into tokens here; each is warmed and used by one thread. */
public enum Segmenter {
  ZHANGJIE_TOKENIZER(only(SmartcnTokenizer::new)),
  ZHANGJIE_STEM_STOP(chain(SmartcnTokenizer::new)),
  SMARTCN_TOKENIZER(only(HMMChineseTokenizer::new)),
  SMARTCN_ANALYZER(analyzed(new SmartChineseAnalyzer())),
  CJK_BIGRAMS(analyzed(new CJKAnalyzer())),
  STANDARD(analyzed(new StandardAnalyzer())),
  IK_SMART(ik(true)),
  IK_MAX(ik(false)),
  JIEBA(jieba()),
  HANLP(text -> HanLP.segment(text).size());

  private final Counter counter;

  Segmenter(Counter counter) {
    this.counter = counter;
  }

  @FunctionalInterface
  private interface Counter {
    long count(String text) throws IOException;
  }

  /** Cuts a text and returns the number of tokens. */
  long count(String text) throws IOException {
    return counter.count(text);
  }

  private static Counter only(Supplier<Tokenizer> tokenizers) {
    return analyzed(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(tokenizers.get());
          }
        });
  }

  /** The filters of {@code SmartChineseAnalyzer} behind a tokenizer. */
  private static Counter chain(Supplier<Tokenizer> tokenizers) {
    return analyzed(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = tokenizers.get();
            var stems = new PorterStemFilter(tokenizer);
            return new TokenStreamComponents(
                tokenizer, new StopFilter(stems, SmartChineseAnalyzer.getDefaultStopSet()));
          }
        });
  }

  private static Counter analyzed(Analyzer analyzer) {
    return text -> {
      try (TokenStream tokens = analyzer.tokenStream("text", text)) {
        tokens.reset();
        long count = 0;
        while (tokens.incrementToken()) {
          count++;
        }
        tokens.end();
        return count;
      }
    };
  }

  private static Counter ik(boolean smart) {
    var segmenter = new IKSegmenter(new StringReader(""), smart);
    return text -> {
      segmenter.reset(new StringReader(text));
      long count = 0;
      while (segmenter.next() != null) {
        count++;
      }
      return count;
    };
  }

  private static Counter jieba() {
    var segmenter = new JiebaSegmenter();
    return text -> segmenter.process(text, JiebaSegmenter.SegMode.INDEX).size();
  }
}
