package org.zhangjie.document.docx;

import javax.xml.stream.XMLStreamReader;

/** Reads attributes of WordprocessingML elements, in the transitional and the strict namespace. */
final class Attributes {
  private Attributes() {}

  /** The attribute of that local name, or an empty string. */
  static String of(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The {@code val} attribute. */
  static String val(XMLStreamReader xml) {
    return of(xml, "val");
  }

  /** The {@code val} attribute as a number, or the given one where it is none. */
  static int number(XMLStreamReader xml, int otherwise) {
    return number(val(xml), otherwise);
  }

  static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An on/off property: on unless it says {@code 0}, {@code false} or {@code off}. */
  static boolean on(XMLStreamReader xml) {
    return switch (val(xml)) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
