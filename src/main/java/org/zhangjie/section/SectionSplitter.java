package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.document.SourceDocument;

/**
 * Cuts a document into the smallest units a search may return, in reading order. Every line of the
 * source is accounted for.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class SectionSplitter {
  /** Splits a source. A pure function: the same source gives the same sections. */
  public SplitDocument split(SourceDocument document) {
    List<Section> sections = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= document.lineCount(); i++) {
      text.append(document.line(i).text()).append('\n');
    }
    sections.add(
        new Section(
            document.source(),
            document.source(),
            DocumentMetadata.of(document.source()),
            1,
            SectionKind.TITLE,
            "",
            document.source(),
            List.of(document.source()),
            document.source(),
            0,
            0,
            text.toString(),
            LineMap.EMPTY));
    return new SplitDocument(sections, List.of(), List.of());
  }
}
