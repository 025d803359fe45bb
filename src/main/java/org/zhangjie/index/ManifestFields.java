package org.zhangjie.index;

import static org.zhangjie.index.SectionFields.number;
import static org.zhangjie.index.SectionFields.text;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/** How a line of the manifest becomes a Lucene document and is read back. */
final class ManifestFields {
  private static final String ROOT = "root";
  private static final String FILE = "file";
  private static final String SIZE = "size";
  private static final String MODIFIED = "modified";
  private static final String SHA256 = "sha256";
  private static final String SECTIONS = "sections";

  private ManifestFields() {}

  /**
   * Makes the Lucene document of an entry. It has the fields by which sections are scored, empty: a
   * field that every document has is scored without asking each document for it.
   */
  static Document toDocument(SourceEntry entry) {
    Document document = new Document();
    document.add(
        new StringField(SectionFields.RECORD, SectionFields.SOURCE_ENTRY, Field.Store.YES));
    document.add(new StringField(SectionFields.SOURCE, entry.source(), Field.Store.YES));
    document.add(new StoredField(ROOT, entry.root()));
    document.add(new StoredField(FILE, entry.file()));
    document.add(new StoredField(SIZE, entry.size()));
    document.add(new StoredField(MODIFIED, entry.modified()));
    document.add(new StoredField(SHA256, entry.sha256()));
    document.add(new StoredField(SECTIONS, entry.sections()));
    for (TextView view : List.of(TextView.BIGRAMS, TextView.WORDS)) {
      document.add(new Field(SectionField.ALL.in(view), "", view.fieldType()));
    }
    return document;
  }

  static SourceEntry toEntry(Document document) {
    return new SourceEntry(
        text(document, SectionFields.SOURCE),
        text(document, ROOT),
        text(document, FILE),
        number(document, SIZE),
        number(document, MODIFIED),
        text(document, SHA256),
        (int) number(document, SECTIONS));
  }
}
