package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One source as lines of text. Lines may be decoded on each call, so that a file of hundreds of
 * megabytes needs little more memory than its bytes; a caller that needs a line twice keeps it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public interface SourceDocument {
  /** A source made of text that an application has already; line ends as in files. */
  static SourceDocument of(String source, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    return new TextDocument(source, bytes, new TextEncoding(StandardCharsets.UTF_8, 0));
  }

  /** Path of the source relative to the folder that was read, with {@code /} between names. */
  String source();

  /** Number of lines; 0 for an empty source. A terminator at the very end opens no further line. */
  int lineCount();

  /**
   * The line of that number.
   *
   * @param number 1-based line number
   * @throws IndexOutOfBoundsException if {@code number} is not in {@code 1..lineCount()}
   */
  SourceLine line(int number);

  /** Whether no line holds more than blanks, those of Chinese and of web pages included. */
  default boolean isBlank() {
    for (int line = 1; line <= lineCount(); line++) {
      if (!line(line)
          .text()
          .codePoints()
          .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the format states about the document outside its text ({@code meta} elements, document
   * properties): {@code title}, {@code issuer}, {@code number} and {@code date} as printed there.
   * Evidence like a hint, not a verdict.
   */
  default Map<String, String> metadata() {
    return Map.of();
  }

  /**
   * Whether each line is a whole paragraph, because the format says where paragraphs end. Where a
   * document was typed line by line all the same, most of its lines stop in mid-sentence.
   */
  default boolean hasWholeParagraphs() {
    return false;
  }

  /** SHA-256 of the source's bytes, in lower-case hexadecimal. */
  String sha256();
}
