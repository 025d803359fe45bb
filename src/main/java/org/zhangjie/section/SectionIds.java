package org.zhangjie.section;

import java.nio.charset.StandardCharsets;

/**
 * Makes the ids of sections: the source's path, {@code #}, and the place of the section in the
 * tree, such as {@code plans/nanchang.txt#1.6.1}. White space, {@code #} and {@code %} of the path
 * are percent-encoded.
 */
final class SectionIds {
  private SectionIds() {}

  /** The id of each node. */
  static String[] of(String source, Outline outline) {
    String prefix = encode(source) + "#";
    int nodes = outline.nodes().size();
    int[] children = new int[nodes];
    String[] ids = new String[nodes];
    int documents = 0;
    for (int i = 0; i < nodes; i++) {
      int parent = outline.nodes().get(i).parent();
      boolean standIn = outline.nodes().get(i).heading().line == 0;
      if (parent >= 0) {
        ids[i] = ids[parent] + "." + ++children[parent];
      } else {
        ids[i] = prefix + (standIn ? 0 : ++documents);
      }
    }
    return ids;
  }

  private static String encode(String source) {
    StringBuilder out = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '%' || c == '#' || c == '?' || c == '"' || c <= ' ' || MarkReader.isSpace(c)) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
          out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
