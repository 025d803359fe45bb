package org.zhangjie.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextAnalysis;
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
  private final PendingTerms pending;
  private final TextAnalysis analysis = new TextAnalysis();
  private final RepeatedText titles = new RepeatedText(analysis);
  private final RepeatedText paths = new RepeatedText(analysis);
  private final ShortNames shortNames = new ShortNames();
  private String number = "";

  /** The title last met, and what other documents call a document of that title. */
  private String named = "";

  private String name = "";

  SearchedFields(PendingTerms pending) {
    this.pending = pending;
  }

  void add(Document document, Section section) {
    List<String> path = section.path();
    List<String> above = path.size() < 3 ? List.of() : path.subList(1, path.size() - 1);
    String title = section.document().title();
    SectionTerms terms = new SectionTerms();
    titles.addTo(terms, SectionField.TITLE, title);
    paths.addTo(terms, SectionField.PATH, String.join("\n", above));
    add(terms, SectionField.HEADING, section.title());
    add(terms, SectionField.BODY, section.text());
    addCitations(document, title, section.text());
    if (section.kind() == SectionKind.TITLE) {
      begin(terms, section.document().number());
    }
    addShortNames(document, section.text());
    TermMark.addAll(document, terms, pending);
  }

  private void add(SectionTerms terms, SectionField field, String text) {
    if (!text.isEmpty()) {
      terms.add(field, analysis.analyse(text));
    }
  }

  /**
   * Lets the record of a title be found by the document's number. What a notice transmits has the
   * notice's number; only the notice holds it as text.
   */
  private void begin(SectionTerms terms, String documentNumber) {
    shortNames.clear();
    if (!documentNumber.equals(number)) {
      add(terms, SectionField.TITLE, documentNumber);
    }
    number = documentNumber;
  }

  private void addShortNames(Document document, String text) {
    shortNames.add(text);
    for (String pair : shortNames.pairs()) {
      document.add(new StringField(SectionFields.SHORT_NAMES, pair, Field.Store.NO));
    }
  }

  private void addCitations(Document document, String title, String text) {
    if (!title.equals(named)) {
      named = title;
      name = CitedNames.name(title);
    }
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
