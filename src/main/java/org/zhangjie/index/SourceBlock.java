package org.zhangjie.index;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.zhangjie.section.Section;

/** The Lucene documents of one source: its sections in reading order, then its manifest entry. */
final class SourceBlock implements Iterable<Document> {
  private final SourceEntry given;
  private final Iterable<Section> sections;
  private int count;

  SourceBlock(SourceEntry entry, Iterable<Section> sections) {
    this.given = entry;
    this.sections = sections;
  }

  /** The entry with the number of sections that the last pass gave. */
  SourceEntry entry() {
    return new SourceEntry(
        given.source(),
        given.root(),
        given.file(),
        given.size(),
        given.modified(),
        given.sha256(),
        count);
  }

  @Override
  public Iterator<Document> iterator() {
    count = 0;
    Iterator<Section> rest = sections.iterator();
    return new Iterator<>() {
      private boolean ended;

      @Override
      public boolean hasNext() {
        return !ended;
      }

      @Override
      public Document next() {
        if (ended) {
          throw new NoSuchElementException();
        }
        if (rest.hasNext()) {
          return SectionFields.toDocument(rest.next(), count++);
        }
        ended = true;
        return ManifestFields.toDocument(entry());
      }
    };
  }
}
