package org.zhangjie.cli;

import java.nio.file.Path;

/** Colours and links of a terminal, or plain text. */
enum Ink {
  /** Text without any escape sequence. */
  PLAIN,
  /** ANSI colours and OSC-8 links. */
  COLOUR;

  /** What a query matched. */
  String mark(String text) {
    return wrap("1;33", text);
  }

  /** The part of a line that a reader looks for first. */
  String strong(String text) {
    return wrap("1", text);
  }

  /** Where something stands. */
  String place(String text) {
    return wrap("36", text);
  }

  /** Side remarks: scores, counts, tree lines. */
  String faint(String text) {
    return wrap("2", text);
  }

  /** Text that opens a file when clicked; terminals without OSC-8 show the text alone. */
  String link(Path file, String text) {
    if (this == PLAIN) {
      return text;
    }
    return "\u001b]8;;" + file.toAbsolutePath().toUri() + "\u001b\\" + text + "\u001b]8;;\u001b\\";
  }

  private String wrap(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
