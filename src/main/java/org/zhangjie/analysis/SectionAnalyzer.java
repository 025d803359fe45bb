package org.zhangjie.analysis;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.util.Version;

/**
 * Says for every field of the index how its text becomes tokens: the fields of {@link SectionField}
 * by their {@link TextView}, any other field as one token. Safe for use by several threads.
 *
 * <p>For 第十二条 the characters are 第, 十, 二, 条 and the number #12/2 beside 十; the bigrams 第十, 12, 十二,
 * 二条; the words 第, 12, 十, 二, 条.
 */
public final class SectionAnalyzer extends DelegatingAnalyzerWrapper {
  /** To be raised with any change in tokens that the tables' checksum doesn't show. */
  private static final int VERSION = 1;

  private static final SectionAnalyzer FOR_INDEX = new SectionAnalyzer(true);
  private static final SectionAnalyzer FOR_QUERY = new SectionAnalyzer(false);

  private final Analyzer characters;
  private final Analyzer bigrams = new ViewAnalyzer(BigramTerms::new);
  private final Analyzer words = new ViewAnalyzer(WordTerms::new);
  private final Analyzer keyword = new KeywordAnalyzer();

  private SectionAnalyzer(boolean forIndex) {
    super(PER_FIELD_REUSE_STRATEGY);
    characters = new ViewAnalyzer(() -> new CharacterTerms(forIndex));
  }

  /**
   * The analyzer for the text of sections, in the index and when a hit's text is gone over again.
   */
  public static SectionAnalyzer forIndex() {
    return FOR_INDEX;
  }

  /**
   * The analyzer for what is searched; differs in the characters only, each of which is one token.
   * For exact phrases there is {@link ExactPhrase}.
   */
  public static SectionAnalyzer forQuery() {
    return FOR_QUERY;
  }

  /**
   * Names everything the tokens depend on. An index made under another fingerprint has to be built
   * again.
   */
  public static String fingerprint() {
    return "zhangjie-"
        + VERSION
        + "/folding-"
        + Long.toHexString(Folding.checksum())
        + "/lucene-"
        + Version.LATEST.major;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    int dot = fieldName.lastIndexOf('.');
    return switch (dot < 0 ? "" : fieldName.substring(dot + 1)) {
      case "chars" -> characters;
      case "bigrams" -> bigrams;
      case "words" -> words;
      default -> keyword;
    };
  }

  /**
   * The terms of a view and nothing else; phrases don't reach from one value of a field into the
   * next.
   */
  private static final class ViewAnalyzer extends Analyzer {
    private static final int GAP = 100;
    private final Supplier<ViewTerms> terms;

    ViewAnalyzer(Supplier<ViewTerms> terms) {
      this.terms = terms;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      return new TokenStreamComponents(new FoldedTokenizer(terms.get()));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return GAP;
    }
  }
}
