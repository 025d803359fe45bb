package org.zhangjie.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** The bytes of a source, all at one time. */
final class SourceBytes {
  /** Arrays end a little below 2³¹ on every Java platform. */
  private static final long LARGEST = Integer.MAX_VALUE - 64L;

  /** A larger file stays outside the heap, which its sections need. */
  private static final int OFF_HEAP = 32 << 20;

  private SourceBytes() {}

  /**
   * Reads a file.
   *
   * @throws DocumentFormatException if it is too large, or changes while it is being read
   */
  static ByteBuffer read(Path file, String source) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = read(channel, source);
      if (!Files.getLastModifiedTime(file).equals(before)) {
        throw changed(source);
      }
      return bytes;
    }
  }

  static ByteBuffer read(SeekableByteChannel channel, String source) throws IOException {
    long size = channel.size();
    if (size > LARGEST) {
      throw new DocumentFormatException(source, "is larger than 2 GB; cut it into parts");
    }
    ByteBuffer bytes = allocate((int) size);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes);
    }
    if (bytes.hasRemaining() || channel.size() != size) {
      throw changed(source);
    }
    return bytes.flip();
  }

  static ByteBuffer allocate(int size) {
    return size < OFF_HEAP ? ByteBuffer.allocate(size) : ByteBuffer.allocateDirect(size);
  }

  private static DocumentFormatException changed(String source) {
    return new DocumentFormatException(
        source, "changed while it was being read; try again when it is complete");
  }
}
