package org.zhangjie.document.docx;

import static org.zhangjie.document.docx.Attributes.number;
import static org.zhangjie.document.docx.Attributes.of;
import static org.zhangjie.document.docx.Attributes.on;
import static org.zhangjie.document.docx.Attributes.val;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.ExtractedDocument;
import org.zhangjie.document.LineHint;
import org.zhangjie.document.RaisedDigits;

/**
 * Walks through {@code word/document.xml} and writes its lines. Elements may nest as deep as they
 * like: what is open is kept on stacks, not in recursion.
 */
final class BodyReader {
  /** Elements whose content is not part of the text as it stands. */
  private static boolean isLeftOut(String name) {
    return switch (name) {
      case "del", "moveFrom", "Fallback", "rt", "instrText", "delText", "sectPr" -> true;
      default -> false;
    };
  }

  private final DocxParts parts;
  private final String source;
  private final Deadline deadline;
  private final ExtractedDocument.Builder out = new ExtractedDocument.Builder();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Run run = new Run();
  private int inParagraphProperties;
  private int leftOut;
  private int page = 1;

  BodyReader(DocxParts parts, String source, Deadline deadline) {
    this.parts = parts;
    this.source = source;
    this.deadline = deadline;
  }

  /** Formatting of the run being read. */
  private static final class Run {
    boolean inside;
    int bold = -1;
    int halfPoints = -1;
    boolean hidden;
    boolean raised;

    void open() {
      inside = true;
      bold = -1;
      halfPoints = -1;
      hidden = false;
      raised = false;
    }
  }

  ExtractedDocument read(byte[] bytes) throws DocumentFormatException {
    try {
      Styles styles = Styles.read(parts);
      Numbering numbering = Numbering.read(parts);
      Notes notes = Notes.read(parts);
      XMLStreamReader xml = parts.xml(DocxParts.DOCUMENT);
      for (int events = 0; xml.hasNext(); events++) {
        if (events % 1024 == 0) {
          deadline.check(source);
        }
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> open(xml, notes, styles);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {}
          case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName(), styles, numbering);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new DocumentFormatException(
          source, "is a damaged Word file (" + firstLine(e) + "); open and save it again");
    }
    if (out.isBlank()) {
      throw new DocumentFormatException(
          source, "is a Word file without text; if it holds scanned pages, recognise them first");
    }
    return out.build(source, bytes, Map.of());
  }

  private void open(XMLStreamReader xml, Notes notes, Styles styles) throws XMLStreamException {
    String name = xml.getLocalName();
    if (leftOut > 0 || isLeftOut(name) && !(inRunProperties(name))) {
      leftOut++;
      return;
    }
    if (inParagraphProperties > 0) {
      inParagraphProperties++;
      openParagraphProperty(xml, name);
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph());
      case "pPr" -> inParagraphProperties = 1;
      case "r" -> run.open();
      case "b" -> run.bold = on(xml) ? 1 : 0;
      case "sz" -> run.halfPoints = number(xml, -1);
      case "vanish" -> run.hidden = on(xml);
      case "vertAlign" -> run.raised = val(xml).equals("superscript");
      case "t" -> addText(xml.getElementText(), styles);
      case "tab", "ptab" -> addText("\t", styles);
      case "br", "cr" -> lineBreak(of(xml, "type"), styles);
      case "noBreakHyphen" -> addText("-", styles);
      case "lastRenderedPageBreak" -> page++;
      case "footnoteReference" -> note(notes.footnote(of(xml, "id")), styles);
      case "endnoteReference" -> note(notes.endnote(of(xml, "id")), styles);
      default -> openTable(xml, name);
    }
  }

  /** {@code w:del} inside run properties marks a deleted paragraph mark; there is no text in it. */
  private boolean inRunProperties(String name) {
    return inParagraphProperties > 0 && !name.equals("sectPr");
  }

  private void openTable(XMLStreamReader xml, String name) {
    if (name.equals("tbl")) {
      tables.push(new Table());
    }
    Table table = tables.peek();
    if (table == null) {
      return;
    }
    switch (name) {
      case "tr" -> table.openRow();
      case "tc" -> table.openCell();
      case "gridSpan" -> table.span(number(xml, 1));
      case "vMerge" -> {
        if (!val(xml).equals("restart")) {
          table.continued();
        }
      }
      default -> {}
    }
  }

  private void openParagraphProperty(XMLStreamReader xml, String name) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph.style = val(xml);
      case "numId" -> paragraph.numId = val(xml);
      case "ilvl" -> paragraph.numLevel = number(xml, 0);
      case "outlineLvl" -> paragraph.outlineLevel = Styles.outline(number(xml, 9));
      default -> {}
    }
  }

  private void close(String name, Styles styles, Numbering numbering) {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (inParagraphProperties > 0) {
      inParagraphProperties--;
      return;
    }
    switch (name) {
      case "p" -> closeParagraph(styles, numbering);
      case "r" -> run.inside = false;
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.peek().closeCell();
        }
      }
      case "tbl" -> closeTable();
      default -> {}
    }
  }

  private void addText(String text, Styles styles) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null || run.hidden) {
      return;
    }
    Styles.Resolved style = styles.resolve(paragraph.style);
    boolean bold = run.bold < 0 ? style.bold() : run.bold == 1;
    int halfPoints = run.halfPoints < 0 ? style.halfPoints() : run.halfPoints;
    paragraph.add(run.raised ? RaisedDigits.of(text) : text, bold, halfPoints);
  }

  private void lineBreak(String type, Styles styles) {
    if (run.inside) {
      addText("\n", styles);
    }
    if (type.equals("page")) {
      page++;
    }
  }

  private void note(Notes.Note note, Styles styles) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null && !note.text().isEmpty()) {
      addText(note.mark(), styles);
      paragraph.notes.add(note.mark() + " " + note.text());
    }
  }

  private void closeParagraph(Styles styles, Numbering numbering) {
    Paragraph paragraph = paragraphs.poll();
    if (paragraph == null) {
      return;
    }
    Styles.Resolved style = styles.resolve(paragraph.style);
    String label = paragraph.text.toString().isBlank() ? "" : label(paragraph, style, numbering);
    List<String> lines = new ArrayList<>();
    lines.add(label + paragraph.text);
    lines.addAll(paragraph.notes);
    if (tables.isEmpty()) {
      write(lines, paragraph.hint(style, page));
    } else {
      lines.forEach(tables.peek()::addParagraph);
    }
  }

  private static String label(Paragraph paragraph, Styles.Resolved style, Numbering numbering) {
    boolean direct = !paragraph.numId.isEmpty();
    String numId = direct ? paragraph.numId : style.numId();
    if (numId.isEmpty() || numId.equals("0")) {
      return "";
    }
    int level = paragraph.numLevel >= 0 ? paragraph.numLevel : style.numLevel();
    return numbering.next(
        numId, level >= 0 ? level : numbering.levelOfStyle(numId, paragraph.style));
  }

  /** A paragraph's own lines carry its hint; its notes only the page. */
  private void write(List<String> lines, LineHint hint) {
    if (lines.getFirst().isBlank()) {
      out.gap();
      return;
    }
    out.add(lines.getFirst(), hint);
    LineHint plain = LineHint.onPage(hint.page());
    lines.stream().skip(1).forEach(note -> out.add(note, plain));
  }

  private void closeTable() {
    Table table = tables.poll();
    if (table == null) {
      return;
    }
    LineHint plain = LineHint.onPage(page);
    if (tables.isEmpty()) {
      table.lines().forEach(line -> out.add(line, plain));
    } else {
      table.lines().forEach(tables.peek()::addParagraph);
    }
  }

  private static String firstLine(XMLStreamException failure) {
    String message = failure.getMessage();
    return message == null ? "not well-formed" : message.lines().findFirst().orElse("");
  }
}
