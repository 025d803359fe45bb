package org.zhangjie.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Reads a file into lines of text. Plain text and Markdown are read in UTF-8, UTF-16, GB18030 (GBK,
 * GB2312) and Big5, told apart by content; nothing is ever replaced or dropped.
 *
 * <p>A source needs its bytes in memory once, outside the heap from 32 MB on, and a table of a
 * quarter of that at worst. Stateless and safe for use by several threads.
 */
public final class DocumentReader {
  /** Arrays end a little below 2³¹ on every Java platform. */
  private static final long LARGEST = Integer.MAX_VALUE - 64L;

  /** A larger file stays outside the heap, which its sections need. */
  private static final int OFF_HEAP = 32 << 20;

  /**
   * Reads a file.
   *
   * @param file the file
   * @param source its name in the index, relative to the folder that was given
   * @throws DocumentFormatException if the file is not text that can be read, with what to do
   * @throws IOException if the file is not there or cannot be read
   */
  public SourceDocument read(Path file, String source) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > LARGEST) {
        throw new DocumentFormatException(source, "is larger than 2 GB; cut it into parts");
      }
      return read(bytes(channel, (int) channel.size()), source);
    }
  }

  private static ByteBuffer bytes(FileChannel channel, int size) throws IOException {
    ByteBuffer bytes =
        size < OFF_HEAP ? ByteBuffer.allocate(size) : ByteBuffer.allocateDirect(size);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes);
    }
    return bytes.flip();
  }

  /**
   * Reads bytes. They must not be changed afterwards: they are not copied.
   *
   * @param bytes the content of a source
   * @param source its name in the index
   * @throws DocumentFormatException if the bytes are not text that can be read, with what to do
   */
  public SourceDocument read(byte[] bytes, String source) throws DocumentFormatException {
    return read(ByteBuffer.wrap(bytes), source);
  }

  private static SourceDocument read(ByteBuffer bytes, String source)
      throws DocumentFormatException {
    FileSignature.refuseKnown(bytes, source);
    return new TextDocument(source, bytes, TextEncoding.detect(bytes, source));
  }
}
