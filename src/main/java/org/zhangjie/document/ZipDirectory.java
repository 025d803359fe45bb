package org.zhangjie.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of contents at the end of a ZIP archive (APPNOTE 6.3, 4.3.12 and 4.3.16), read by itself
 * because the JDK tells neither which entries are encrypted nor the bytes of their names.
 */
final class ZipDirectory {
  /**
   * More entries than a folder of documents has; a list of them takes some hundred milliseconds.
   */
  static final int MOST_ENTRIES = 10_000;

  private static final int LARGEST_DIRECTORY = 16 << 20;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END_SIGNATURE = 0x06054B50;
  private static final int ENTRY_SIGNATURE = 0x02014B50;
  private static final int ENTRY_LENGTH = 46;

  private final SeekableByteChannel channel;
  private final String source;

  private ZipDirectory(SeekableByteChannel channel, String source) {
    this.channel = channel;
    this.source = source;
  }

  /**
   * One line of the list.
   *
   * @param name its bytes as they stand there
   * @param flags general purpose bits
   * @param method 0 stored, 8 deflated
   * @param crc checksum of the content
   * @param packed bytes in the archive
   * @param size bytes of the content
   * @param mode Unix file mode, 0 if there is none
   * @param offset where its local header starts
   */
  record Entry(
      byte[] name, int flags, int method, int crc, long packed, long size, int mode, long offset) {
    boolean isEncrypted() {
      return (flags & 1) != 0;
    }

    boolean isNamedInUtf8() {
      return (flags & 1 << 11) != 0;
    }

    /** Whether it is a symbolic link of Unix (S_IFLNK). */
    boolean isLink() {
      return (mode & 0xF000) == 0xA000;
    }
  }

  /**
   * Reads the list.
   *
   * @throws DocumentFormatException if there is none, it is damaged, or longer than a bound
   */
  static List<Entry> read(SeekableByteChannel channel, String source) throws IOException {
    return new ZipDirectory(channel, source).read();
  }

  private List<Entry> read() throws IOException {
    long tailStart = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = bytes(tailStart, (int) (channel.size() - tailStart));
    int end = tail.limit() - END_LENGTH;
    while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
      end--;
    }
    if (end < 0) {
      throw damaged("it has no list of contents");
    }
    int count = tail.getShort(end + 10) & 0xFFFF;
    long size = tail.getInt(end + 12) & 0xFFFFFFFFL;
    if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY) {
      throw new DocumentFormatException(
          source, "is a ZIP archive of more than " + MOST_ENTRIES + " files; unpack it");
    }
    // What stands before the first entry, such as the program of a self-extracting archive.
    long prefix = tailStart + end - size - (tail.getInt(end + 16) & 0xFFFFFFFFL);
    if (prefix < 0) {
      throw damaged("its list of contents is cut off");
    }
    return entries(bytes(tailStart + end - size, (int) size), count, prefix);
  }

  private List<Entry> entries(ByteBuffer list, int count, long prefix)
      throws DocumentFormatException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (list.remaining() < ENTRY_LENGTH || list.getInt(list.position()) != ENTRY_SIGNATURE) {
        throw damaged("its list of contents is damaged");
      }
      int at = list.position();
      int nameLength = list.getShort(at + 28) & 0xFFFF;
      int rest = (list.getShort(at + 30) & 0xFFFF) + (list.getShort(at + 32) & 0xFFFF);
      if (list.remaining() < ENTRY_LENGTH + nameLength + rest) {
        throw damaged("its list of contents is damaged");
      }
      byte[] name = new byte[nameLength];
      list.get(at + ENTRY_LENGTH, name);
      entries.add(entry(list, at, name, prefix));
      list.position(at + ENTRY_LENGTH + nameLength + rest);
    }
    return entries;
  }

  private static Entry entry(ByteBuffer list, int at, byte[] name, long prefix) {
    boolean unix = (list.getShort(at + 4) & 0xFF00) == 3 << 8;
    return new Entry(
        name,
        list.getShort(at + 8),
        list.getShort(at + 10),
        list.getInt(at + 16),
        list.getInt(at + 20) & 0xFFFFFFFFL,
        list.getInt(at + 24) & 0xFFFFFFFFL,
        unix ? list.getInt(at + 38) >>> 16 : 0,
        prefix + (list.getInt(at + 42) & 0xFFFFFFFFL));
  }

  private ByteBuffer bytes(long start, int length) throws IOException {
    return bytes(channel, start, length).orElseThrow(() -> damaged("it is cut off"));
  }

  /** Bytes of a file in little-endian order; nothing if the file ends before. */
  static Optional<ByteBuffer> bytes(SeekableByteChannel channel, long start, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(start);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes);
    }
    return bytes.hasRemaining()
        ? Optional.empty()
        : Optional.of(bytes.flip().order(ByteOrder.LITTLE_ENDIAN));
  }

  private DocumentFormatException damaged(String how) {
    return new DocumentFormatException(
        source, "is a damaged ZIP archive (" + how + "); pack or download it again");
  }
}
