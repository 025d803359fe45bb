package org.zhangjie.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.zhangjie.section.Section;

/**
 * The Lucene documents of one source, in pieces of bounded size: its sections in reading order, and
 * last its manifest entry.
 */
final class SourceBlock implements Iterator<List<Document>> {
  private static final int PIECE_SECTIONS = 10_000;

  private final SourceEntry given;
  private final int pieceChars;
  private final Iterator<Section> sections;
  private final SearchedFields searched;
  private int count;
  private boolean ended;

  SourceBlock(SourceEntry entry, Iterable<Section> sections, int pieceChars, PendingTerms pending) {
    this.given = entry;
    this.pieceChars = pieceChars;
    this.sections = sections.iterator();
    this.searched = new SearchedFields(pending);
  }

  /** The entry with the number of sections so far. */
  SourceEntry entry() {
    return given.withSections(count);
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public List<Document> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    List<Document> piece = new ArrayList<>();
    int chars = 0;
    while (sections.hasNext() && chars < pieceChars && piece.size() < PIECE_SECTIONS) {
      Section section = sections.next();
      piece.add(SectionFields.toDocument(section, count++, searched));
      chars += section.text().length();
    }
    if (!sections.hasNext()) {
      piece.add(ManifestFields.toDocument(entry()));
      ended = true;
    }
    return piece;
  }
}
