package org.zhangjie.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.zhangjie.section.Section;

/**
 * The Lucene documents of one source, in pieces of bounded size: its sections in reading order, and
 * last its manifest entry. Each document is made when Lucene takes it, so that a thread holds its
 * buffer for most of its time: Lucene gives a thread the fullest buffer that is free, and buffers
 * held shortly would fill one before the other, to be written by one thread in the end.
 */
final class SourceBlock implements Iterator<Iterable<Document>> {
  private static final int PIECE_SECTIONS = 10_000;

  private final SourceEntry given;
  private final int pieceChars;
  private final Iterator<Section> sections;
  private final SearchedFields searched;
  private int count;
  private boolean ended;
  private Optional<Term> mark = Optional.empty();

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

  /** Has every document that is not made yet hold a term. */
  void mark(Term term) {
    mark = Optional.of(term);
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Iterable<Document> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    List<Section> piece = new ArrayList<>();
    int chars = 0;
    while (sections.hasNext() && chars < pieceChars && piece.size() < PIECE_SECTIONS) {
      Section section = sections.next();
      piece.add(section);
      chars += section.text().length();
    }
    ended = !sections.hasNext();
    Documents documents = new Documents(piece.iterator(), ended);
    return () -> documents;
  }

  private final class Documents implements Iterator<Document> {
    private final Iterator<Section> piece;
    private boolean withEntry;

    Documents(Iterator<Section> piece, boolean withEntry) {
      this.piece = piece;
      this.withEntry = withEntry;
    }

    @Override
    public boolean hasNext() {
      return piece.hasNext() || withEntry;
    }

    @Override
    public Document next() {
      Document document = make();
      mark.ifPresent(
          term -> document.add(new StringField(term.field(), term.text(), Field.Store.NO)));
      return document;
    }

    private Document make() {
      if (piece.hasNext()) {
        return SectionFields.toDocument(piece.next(), count++, searched);
      }
      if (!withEntry) {
        throw new NoSuchElementException();
      }
      withEntry = false;
      return ManifestFields.toDocument(entry());
    }
  }
}
