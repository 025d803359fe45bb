package org.zhangjie.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhangjie.document.DocumentFormatException;

/** Reads the lines of a test set's file. */
final class TextLines {
  private TextLines() {}

  /**
   * The lines of a file in UTF-8.
   *
   * @throws DocumentFormatException if it is in another encoding
   */
  static List<String> read(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new DocumentFormatException(file.toString(), "is not UTF-8; save it as UTF-8");
    }
  }
}
