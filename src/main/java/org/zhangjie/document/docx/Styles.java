package org.zhangjie.document.docx;

import static org.zhangjie.document.docx.Attributes.number;
import static org.zhangjie.document.docx.Attributes.of;
import static org.zhangjie.document.docx.Attributes.on;
import static org.zhangjie.document.docx.Attributes.val;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paragraph styles with what they inherit from the styles they are based on. */
final class Styles {
  /** Chains of styles are a few long; a longer one is a loop. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private String standard = "";

  /** One style's own settings; -1 and empty mean inherited. */
  private static final class Style {
    String basedOn = "";
    int outlineLevel = -1;
    String numId = "";
    int numLevel = -1;
    int bold = -1;
    int halfPoints = -1;
  }

  /**
   * What a style comes to.
   *
   * @param level heading level 1–9, 0 if none
   * @param numId list of its automatic numbers, empty if none
   * @param numLevel level in that list, -1 if the list itself says which
   * @param bold whether its text is bold
   * @param halfPoints font size, 0 if it states none
   */
  record Resolved(int level, String numId, int numLevel, boolean bold, int halfPoints) {}

  static Styles read(DocxParts parts) throws XMLStreamException {
    Styles styles = new Styles();
    if (parts.has(DocxParts.STYLES)) {
      styles.read(parts.xml(DocxParts.STYLES));
    }
    return styles;
  }

  Resolved resolve(String id) {
    int level = -1;
    String numId = "";
    int numLevel = -1;
    int bold = -1;
    int halfPoints = -1;
    Style style = styles.get(id.isEmpty() ? standard : id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      level = level < 0 ? style.outlineLevel : level;
      numLevel = numLevel < 0 && numId.isEmpty() ? style.numLevel : numLevel;
      numId = numId.isEmpty() ? style.numId : numId;
      bold = bold < 0 ? style.bold : bold;
      halfPoints = halfPoints < 0 ? style.halfPoints : halfPoints;
      style = styles.get(style.basedOn);
    }
    return new Resolved(level + 1, numId, numLevel, bold == 1, Math.max(halfPoints, 0));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = new Style();
          if (of(xml, "type").equals("paragraph")) {
            styles.put(of(xml, "styleId"), style);
            standard = of(xml, "default").equals("1") ? of(xml, "styleId") : standard;
          }
        }
        case "name" -> style.outlineLevel = Math.max(style.outlineLevel, headingName(val(xml)));
        case "basedOn" -> style.basedOn = val(xml);
        case "outlineLvl" -> style.outlineLevel = outline(number(xml, 9));
        case "numId" -> style.numId = val(xml);
        case "ilvl" -> style.numLevel = number(xml, 0);
        case "b" -> style.bold = on(xml) ? 1 : 0;
        case "sz" -> style.halfPoints = number(xml, 0);
        default -> {}
      }
    }
  }

  /** Outline level 9 means body text. */
  static int outline(int value) {
    return value >= 0 && value < 9 ? value : -1;
  }

  private static int headingName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("heading ") ? outline(number(lower.substring(8), 10) - 1) : -1;
  }
}
