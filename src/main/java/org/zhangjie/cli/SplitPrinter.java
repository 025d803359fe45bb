package org.zhangjie.cli;

import org.zhangjie.document.SourceDocument;
import org.zhangjie.section.SplitDocument;

/** A form in which {@code split} prints documents, one after the other. */
interface SplitPrinter {
  void print(SourceDocument document, SplitDocument split);

  /** Called once after the last document. */
  default void end() {}
}
