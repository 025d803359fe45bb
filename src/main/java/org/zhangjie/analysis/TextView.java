package org.zhangjie.analysis;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The three ways one text is cut into tokens, each for a field of its own. */
public enum TextView {
  /**
   * Every character with its position: finds, and finds everything. Also the characters by which
   * the best hits are rescored.
   */
  CHARACTERS("chars", IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),
  /** Pairs of neighbouring Han characters and whole words of other scripts: ranks. */
  BIGRAMS("bigrams", IndexOptions.DOCS_AND_FREQS),
  /** Words, numbers and names such as 5G or C919 in one piece: ranks. */
  WORDS("words", IndexOptions.DOCS_AND_FREQS);

  private final String label;
  private final FieldType type;

  TextView(String label, IndexOptions options) {
    this.label = label;
    type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
  }

  /** How a field of this view is indexed: tokenized, with norms, not stored, without offsets. */
  public FieldType fieldType() {
    return type;
  }

  /** Whether the index holds where in a text each term stands. */
  public boolean hasPositions() {
    return type.indexOptions() == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
  }

  /** Goes through the terms of this view as the index has them. */
  ViewTerms terms() {
    return switch (this) {
      case CHARACTERS -> new CharacterTerms(true);
      case BIGRAMS -> new BigramTerms();
      case WORDS -> new WordTerms();
    };
  }

  String label() {
    return label;
  }
}
