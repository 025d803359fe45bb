package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of a source, told by its bytes alone: a byte order mark, else strict UTF-8, else
 * UTF-16 that reads as Chinese, else GB18030 or Big5.
 *
 * @param charset decodes the bytes after the mark without any replacement
 * @param bomLength bytes of the byte order mark, 0 if there is none
 */
public record TextEncoding(Charset charset, int bomLength) {
  /**
   * The text of a whole source in whichever of these encodings it is.
   *
   * @throws DocumentFormatException if the bytes are not text in any of them
   */
  public static String decode(byte[] bytes, String source) throws DocumentFormatException {
    TextEncoding encoding = detect(ByteBuffer.wrap(bytes), source);
    int from = encoding.bomLength;
    return new String(bytes, from, bytes.length - from, encoding.charset);
  }

  static TextEncoding detect(ByteBuffer bytes, String source) throws DocumentFormatException {
    Optional<TextEncoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return checkMarked(bytes, marked.get(), source);
    }
    Optional<TextTally> utf8 = TextTally.strict(bytes, 0, UTF_8);
    if (utf8.isPresent() && utf8.get().isText()) {
      return new TextEncoding(UTF_8, 0);
    }
    for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
      if (TextTally.strict(bytes, 0, wide).filter(TextTally::readsAsChinese).isPresent()) {
        return new TextEncoding(wide, 0);
      }
    }
    if (utf8.isPresent() || hasNul(bytes)) {
      throw new DocumentFormatException(
          source, "is a binary file, not text; convert it to text or leave it out");
    }
    return new TextEncoding(ChineseCharsets.detect(bytes, source), 0);
  }

  private static Optional<TextEncoding> byMark(ByteBuffer bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(UTF_16LE, 2));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(new TextEncoding(UTF_16BE, 2))
        : Optional.empty();
  }

  private static TextEncoding checkMarked(ByteBuffer bytes, TextEncoding encoding, String source)
      throws DocumentFormatException {
    String name = encoding.charset.name();
    TextTally tally =
        TextTally.strict(bytes, encoding.bomLength, encoding.charset)
            .orElseThrow(() ->
                new DocumentFormatException(
                    source,
                    "has the byte order mark of "
                        + name
                        + " but is not valid "
                        + name
                        + "; save it as UTF-8 again"));
    if (!tally.isText()) {
      throw new DocumentFormatException(
          source, "is a binary file, not text; convert it to text or leave it out");
    }
    return encoding;
  }

  private static boolean hasNul(ByteBuffer bytes) {
    for (int i = 0; i < bytes.limit(); i++) {
      if (bytes.get(i) == 0) {
        return true;
      }
    }
    return false;
  }

  static boolean startsWith(ByteBuffer bytes, int... prefix) {
    if (bytes.limit() < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes.get(i) & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
