package org.zhangjie.index;

import java.util.ArrayList;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.zhangjie.section.DocumentMetadata;
import org.zhangjie.section.LineMap;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

/** The schema: how a section becomes a Lucene document and is read back, every field of it. */
public final class SectionFields {
  /** {@code section} or {@code source}: which sort of record a Lucene document is. */
  public static final String RECORD = "record";

  /** Value of {@link #RECORD} for sections. */
  public static final String SECTION = "section";

  /** Value of {@link #RECORD} for entries of the manifest. */
  public static final String SOURCE_ENTRY = "source";

  /** The section's id, whole; sorted doc values break ties. */
  public static final String ID = "id";

  /** The source, whole; the term by which a document is replaced. */
  public static final String SOURCE = "source";

  /** Position of the section in its document, from 0. */
  public static final String ORDER = "order";

  /** Label of the section's kind. */
  public static final String KIND = "kind";

  /** 文号, whole. */
  public static final String NUMBER = "number";

  /** 发文机关, one term each. */
  public static final String ISSUER = "issuer";

  /** ISO date as printed, whole. */
  public static final String DATE = "date";

  /** Genre, whole. */
  public static final String GENRE = "genre";

  /** What other documents call the section's document, one term; by doc values. */
  public static final String CITED_NAME = "citedName";

  /** The documents that the section's text names in 《》, one term each. */
  public static final String CITES = "cites";

  /** The document's own short names that hold here, one term each: {@code word=other wording}. */
  public static final String SHORT_NAMES = "shortNames";

  /** Parts the two names of a term of {@link #SHORT_NAMES}. */
  public static final char SAME_AS = '=';

  /** Title of the document, stored. */
  public static final String TITLE = "title";

  private static final String BODY = "body";
  private static final String MARKER = "marker";
  private static final String HEADING_TEXT = "headingText";
  private static final String DEPTH = "depth";
  private static final String CITATION = "citation";
  private static final String LINE = "line";
  private static final String PAGE = "page";
  private static final String LINE_MAP = "lineMap";
  private static final String HEADINGS = "headings";
  private static final String RECIPIENTS = "recipients";
  private static final String OPENNESS = "openness";

  private SectionFields() {}

  /** Makes the Lucene document of a section, its {@code order}th in reading order. */
  static Document toDocument(Section section, int order, SearchedFields searched) {
    Document document = new Document();
    DocumentMetadata metadata = section.document();
    document.add(new StringField(RECORD, SECTION, Field.Store.YES));
    addKeyword(document, ID, section.id());
    document.add(new SortedDocValuesField(ID, new BytesRef(section.id())));
    addKeyword(document, SOURCE, section.source());
    document.add(new SortedDocValuesField(SOURCE, new BytesRef(section.source())));
    document.add(new NumericDocValuesField(ORDER, order));
    addKeyword(document, NUMBER, metadata.number());
    addFacet(document, KIND, section.kind().label());
    addFacet(document, DATE, metadata.date());
    addFacet(document, GENRE, metadata.genre());
    document.add(new StoredField(ISSUER, metadata.issuer()));
    for (String issuer : metadata.issuer().split("、", -1)) {
      document.add(new StringField(ISSUER, issuer, Field.Store.NO));
      document.add(new SortedSetDocValuesField(ISSUER, new BytesRef(issuer)));
    }
    searched.add(document, section);
    addStored(document, section);
    return document;
  }

  private static void addKeyword(Document document, String name, String value) {
    document.add(new StringField(name, value, Field.Store.YES));
  }

  /** A keyword that is counted, too. */
  private static void addFacet(Document document, String name, String value) {
    addKeyword(document, name, value);
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }

  private static void addStored(Document document, Section section) {
    document.add(new StoredField(TITLE, section.document().title()));
    document.add(new StoredField(BODY, section.text()));
    document.add(new StoredField(MARKER, section.marker()));
    document.add(new StoredField(HEADING_TEXT, section.heading()));
    document.add(new StoredField(DEPTH, section.depth()));
    document.add(new StoredField(CITATION, section.citation()));
    document.add(new StoredField(LINE, section.line()));
    document.add(new StoredField(PAGE, section.page()));
    document.add(new StoredField(LINE_MAP, section.lineMap().toString()));
    document.add(new StoredField(RECIPIENTS, section.document().recipients()));
    document.add(new StoredField(OPENNESS, section.document().openness()));
    for (String heading : section.path()) {
      document.add(new StoredField(HEADINGS, heading));
    }
  }

  /** Reads back the section that {@link #toDocument} stored. */
  public static Section toSection(Document document) {
    DocumentMetadata metadata =
        new DocumentMetadata(
            text(document, TITLE),
            text(document, NUMBER),
            text(document, ISSUER),
            text(document, DATE),
            text(document, GENRE),
            text(document, RECIPIENTS),
            text(document, OPENNESS));
    return new Section(
        text(document, ID),
        text(document, SOURCE),
        metadata,
        (int) number(document, DEPTH),
        SectionKind.parse(text(document, KIND)).orElse(SectionKind.OTHER),
        text(document, MARKER),
        text(document, HEADING_TEXT),
        new ArrayList<>(Arrays.asList(document.getValues(HEADINGS))),
        text(document, CITATION),
        (int) number(document, LINE),
        (int) number(document, PAGE),
        text(document, BODY),
        LineMap.parse(text(document, LINE_MAP)));
  }

  static String text(Document document, String name) {
    String value = document.get(name);
    if (value == null) {
      throw new IllegalStateException("the index lacks the stored field " + name);
    }
    return value;
  }

  static long number(Document document, String name) {
    return Long.parseLong(text(document, name));
  }
}
