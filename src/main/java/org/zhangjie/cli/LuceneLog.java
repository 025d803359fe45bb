package org.zhangjie.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's remarks on the vector module and on native access, which no user of ours can act on. */
final class LuceneLog {
  /** Held, since a logger without an owner may be collected and its level forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  static void silence() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
