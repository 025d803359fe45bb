package org.zhangjie.section;

import org.zhangjie.document.SourceDocument;

/**
 * Cuts a document into the smallest units a search may return, in reading order. Every line of the
 * source is accounted for: it is a heading, body of exactly one section, metadata of its document,
 * or noise of a named kind.
 *
 * <p>Stateless and safe for use by several threads. Time and memory are linear in the source.
 */
public final class SectionSplitter {
  /** Splits a source. A pure function: the same source gives the same sections. */
  public SplitDocument split(SourceDocument document) {
    Splitting splitting = Splitting.of(document);
    SectionRecords records = splitting.records();
    return new SplitDocument(
        records,
        Account.of(splitting.reading(), splitting.owners(), splitting.outline(), records),
        Numbering.check(splitting.outline()));
  }

  /**
   * Tells why a line became what it is. The source is split anew.
   *
   * @param line 1-based
   * @throws IllegalArgumentException if the source has no such line
   */
  public LineExplanation explain(SourceDocument document, int line) {
    if (line < 1 || line > document.lineCount()) {
      throw new IllegalArgumentException(
          "line out of range: " + line + " of " + document.lineCount());
    }
    return Explainer.explain(Splitting.of(document), line);
  }
}
