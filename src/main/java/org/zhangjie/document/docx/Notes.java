package org.zhangjie.document.docx;

import static org.zhangjie.document.docx.Attributes.of;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhangjie.document.RaisedDigits;

/** Footnotes and endnotes, numbered as their marks come by. For one pass of one thread. */
final class Notes {
  private static final Note NONE = new Note("", "");

  private final Map<String, String> footnotes;
  private final Map<String, String> endnotes;
  private int count;

  private Notes(Map<String, String> footnotes, Map<String, String> endnotes) {
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  /**
   * A note at its place.
   *
   * @param mark raised digits, such as ¹²
   * @param text the note on one line; empty if there is no such note
   */
  record Note(String mark, String text) {}

  static Notes read(DocxParts parts) throws XMLStreamException {
    return new Notes(
        texts(parts, DocxParts.FOOTNOTES, "footnote"), texts(parts, DocxParts.ENDNOTES, "endnote"));
  }

  Note footnote(String id) {
    return next(footnotes, id);
  }

  Note endnote(String id) {
    return next(endnotes, id);
  }

  private Note next(Map<String, String> notes, String id) {
    String text = notes.getOrDefault(id, "");
    return text.isEmpty() ? NONE : new Note(RaisedDigits.of(Integer.toString(++count)), text);
  }

  private static Map<String, String> texts(DocxParts parts, String part, String element)
      throws XMLStreamException {
    Map<String, String> texts = new HashMap<>();
    if (!parts.has(part)) {
      return texts;
    }
    XMLStreamReader xml = parts.xml(part);
    String id = "";
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        id = of(xml, "id");
        text.setLength(0);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        text.append(xml.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        texts.put(id, text.toString().strip());
      }
    }
    return texts;
  }
}
