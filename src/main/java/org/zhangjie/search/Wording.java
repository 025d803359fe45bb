package org.zhangjie.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;

/**
 * Another wording of a word.
 *
 * @param text as it is looked for; a blank parts what must all occur
 * @param within the term of the sections in which it means the word; everywhere if empty
 */
record Wording(String text, Optional<Term> within) {
  /** A wording that holds everywhere. */
  static Wording of(String text) {
    return new Wording(text, Optional.empty());
  }

  /** What must occur. */
  List<String> pieces() {
    return Arrays.asList(text.strip().split("\\s+", -1));
  }
}
