package org.zhangjie.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

/**
 * The fields by which a section is found and ranked. Each text has its characters, for exact
 * search; all texts together have pairs and words, by which sections are ranked: measured on laws,
 * one field for all ranks as well as four with weights, at a quarter of the postings.
 *
 * <p>An instance serves the sections of one document in reading order: what they share is analysed
 * once.
 */
final class SearchedFields {
  private final RepeatedText titles = new RepeatedText();
  private final RepeatedText paths = new RepeatedText();
  private final ShortNames shortNames = new ShortNames();
  private String number = "";

  void add(Document document, Section section) {
    List<String> path = section.path();
    List<String> above = path.size() < 3 ? List.of() : path.subList(1, path.size() - 1);
    String title = section.document().title();
    add(document, SectionField.TITLE, titles, title);
    add(document, SectionField.PATH, paths, String.join("\n", above));
    add(document, SectionField.HEADING, section.title());
    add(document, SectionField.BODY, section.text());
    addCitations(document, title, section.text());
    if (section.kind() == SectionKind.TITLE) {
      begin(document, section.document().number());
    }
    addShortNames(document, section.text());
  }

  /**
   * Lets the record of a title be found by the document's number. What a notice transmits has the
   * notice's number; only the notice holds it as text.
   */
  private void begin(Document title, String documentNumber) {
    shortNames.clear();
    if (!documentNumber.equals(number)) {
      add(title, SectionField.TITLE, documentNumber);
    }
    number = documentNumber;
  }

  private void addShortNames(Document document, String text) {
    shortNames.add(text);
    for (String pair : shortNames.pairs()) {
      document.add(new StringField(SectionFields.SHORT_NAMES, pair, Field.Store.NO));
    }
  }

  private static void add(
      Document document, SectionField field, RepeatedText repeated, String text) {
    if (!text.isEmpty()) {
      document.add(repeated.field(field, TextView.CHARACTERS, text));
      document.add(repeated.field(SectionField.ALL, TextView.BIGRAMS, text));
      document.add(repeated.field(SectionField.ALL, TextView.WORDS, text));
    }
  }

  private static void add(Document document, SectionField field, String text) {
    if (!text.isEmpty()) {
      add(document, field, TextView.CHARACTERS, text);
      add(document, SectionField.ALL, TextView.BIGRAMS, text);
      add(document, SectionField.ALL, TextView.WORDS, text);
    }
  }

  private static void add(Document document, SectionField field, TextView view, String text) {
    document.add(new Field(field.in(view), text, view.fieldType()));
  }

  private static void addCitations(Document document, String title, String text) {
    String name = CitedNames.name(title);
    if (!name.isEmpty()) {
      document.add(new SortedDocValuesField(SectionFields.CITED_NAME, new BytesRef(name)));
    }
    for (String cited : CitedNames.in(text)) {
      if (!cited.equals(name)) {
        document.add(new StringField(SectionFields.CITES, cited, Field.Store.NO));
      }
    }
  }
}
