package org.zhangjie.section;

/**
 * The prices of an outline's joints. The unit is one plain doubt: a heading whose number follows
 * its neighbour's costs nothing, a gap of one costs one and a half doubts. The figures were set on
 * the law corpus and four outlines made by hand, and moved by half without effect on either; those
 * of gaps on excerpts that leave whole paragraphs out.
 */
final class OutlineCost {
  /** Closing a heading that usually stands outside the new one. */
  static final double LEAVING_OUTER = 0.8;

  /** Closing an annex, which mostly goes on to the next annex or the end. */
  static final double LEAVING_ANNEX = 3;

  /** A form that stood under another parent before. */
  static final double UNUSUAL_PARENT = 0.8;

  /** A new series of 一、 among articles, where such a series is mostly a list. */
  private static final double AMONG_ARTICLES = 4;

  /** A new series of （一） or 1. on the level of articles, which are inside them if anything. */
  private static final double BESIDE_ARTICLES = 8;

  /** A new series below one of the same form that its number goes on with: 三、 below 二、. */
  static final double WITHIN_ITSELF = 6;

  private static final double UNDER_ARTICLE = 3;

  private static final double UNDER_ARTICLE_OWN_LINE = 1;

  /** 3.2.1 without an open 3.2. */
  static final double STRAY_DECIMAL = 1.5;

  /** A number that OCR may have misread: it counts as the one that should stand there. */
  static final double MISREAD = 3.2;

  private static final double START_AGAIN = 4;

  private OutlineCost() {}

  /**
   * The price of a heading as the next of an open series.
   *
   * @param last the number of the heading before, or the one it should have
   */
  static double next(Candidate before, int last, Candidate c) {
    if (c.form.numerals == MarkerForm.Numerals.NO_NUMERAL || c.number == 0) {
      return 0;
    }
    int step = c.number - last;
    if (step == 1 || step == 0 && isInsertion(before, c)) {
      return 0;
    }
    if (c.number == 1) {
      return START_AGAIN;
    }
    return step == 0 ? 5 : step > 0 ? 0.5 + 0.6 * log2(step) : 5 + log2(-step);
  }

  /** Whether a heading after that number may be the next one, its own number misread. */
  static boolean mayBeMisread(int last, Candidate c) {
    return last > 0
        && c.number > 1
        && c.number != last + 1
        && c.outer.isEmpty()
        && c.form.rank <= MarkerForm.ARTICLE.rank;
  }

  /** 第十二条之一 after 第十二条. */
  private static boolean isInsertion(Candidate before, Candidate c) {
    return c.form == MarkerForm.ARTICLE && !c.outer.isEmpty() && !c.outer.equals(before.outer);
  }

  /**
   * The price of a heading that opens a series.
   *
   * @param last the number that the form had last in this document, 0 if it has not been seen
   */
  static double first(Candidate c, int last) {
    if (c.form.numerals == MarkerForm.Numerals.NO_NUMERAL || c.number == 0) {
      return 0.3;
    }
    boolean lead = c.form == MarkerForm.ARABIC_DOT && c.shape == Candidate.Shape.LEAD;
    if (c.number == last + 1 || lead && c.continued) {
      return 0.2;
    }
    if (c.number == 1) {
      return c.form == MarkerForm.ARTICLE ? START_AGAIN : 0.3;
    }
    return (opensLate(c.form) ? 1.6 : 2.5) + 0.4 * log2(Math.abs(c.number - last));
  }

  /** Whether a series of the form may have lost its first members: 一、 and （一） are plain. */
  private static boolean opensLate(MarkerForm form) {
    return form == MarkerForm.CN_COMMA || form == MarkerForm.CN_PAREN;
  }

  /** The price of each further heading directly under an article. */
  static double underArticle(Candidate c) {
    return c.shape == Candidate.Shape.OWN_LINE ? UNDER_ARTICLE_OWN_LINE : UNDER_ARTICLE;
  }

  /** The price of a heading that closes an article and opens a series on the article's level. */
  static double amongArticles(Candidate c) {
    return c.form.rank > MarkerForm.ARTICLE.rank
        ? BESIDE_ARTICLES
        : c.form.rank > MarkerForm.SECTION.rank ? AMONG_ARTICLES : 0;
  }

  /** The price of standing directly under a heading of that form. */
  static double nesting(Candidate above, Candidate c) {
    MarkerForm parent = above.form;
    if (parent == MarkerForm.NAMED && NamedHeadings.isLeaf(above.heading)) {
      return 5;
    }
    if (parent == MarkerForm.ARTICLE) {
      return c.shape == Candidate.Shape.OWN_LINE && c.level > 0 ? 2 : 6;
    }
    boolean inward = c.form.rank > parent.rank;
    return inward && parent != MarkerForm.TABLE_TITLE ? 0 : 3.5;
  }

  private static double log2(int value) {
    return Math.log(value + 1.0) / Math.log(2);
  }
}
