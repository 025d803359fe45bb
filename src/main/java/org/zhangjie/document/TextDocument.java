package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Bytes in one encoding as lines: the bytes stay as they are, a line is decoded when asked for. */
final class TextDocument implements SourceDocument {
  private final String source;
  private final ByteBuffer bytes;
  private final Charset charset;
  private final LineTable lines;
  private final String sha256;

  TextDocument(String source, ByteBuffer bytes, TextEncoding encoding) {
    this.source = source;
    this.bytes = bytes;
    this.charset = encoding.charset();
    this.lines = LineTable.of(bytes, encoding);
    this.sha256 = Sha256.hex(bytes);
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public int lineCount() {
    return lines.count();
  }

  @Override
  public SourceLine line(int number) {
    long range = lines.range(bytes, number);
    int start = LineTable.start(range);
    return new SourceLine(number, decode(start, LineTable.end(range) - start), LineHint.NONE);
  }

  private String decode(int start, int length) {
    if (bytes.hasArray()) {
      return new String(bytes.array(), start, length, charset);
    }
    byte[] line = new byte[length];
    bytes.get(start, line);
    return new String(line, charset);
  }

  @Override
  public String sha256() {
    return sha256;
  }
}
