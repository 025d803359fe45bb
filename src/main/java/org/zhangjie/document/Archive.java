package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP archive as a folder of files. Nothing is unpacked to disk; a member's bytes are bounded
 * before they are unpacked, and must be as many as the archive says. For one thread.
 */
final class Archive implements Closeable {
  /** A document of 128 MB is some 40 million characters. */
  static final long LARGEST_MEMBER = 128L << 20;

  /** All members together. */
  static final long LARGEST_TOTAL = 2L << 30;

  /** Text and markup are packed to a fifth, repetitive pages to a fiftieth; bombs to 1 in 1,000. */
  static final long MOST_RATIO = 200;

  /** A small file may be all blanks. */
  private static final long ALWAYS_FINE = 1 << 20;

  private static final int LOCAL_SIGNATURE = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final SeekableByteChannel channel;
  private final String source;
  private final Map<String, ZipDirectory.Entry> members;

  private Archive(
      SeekableByteChannel channel, String source, Map<String, ZipDirectory.Entry> members) {
    this.channel = channel;
    this.source = source;
    this.members = members;
  }

  /**
   * Opens an archive.
   *
   * @param source its name, for messages
   * @throws DocumentFormatException if it is damaged, or holds more than the bounds allow
   */
  static Archive open(Path file, String source) throws IOException {
    SeekableByteChannel channel = FileChannel.open(file);
    try {
      List<ZipDirectory.Entry> entries = ZipDirectory.read(channel, source);
      checkTotals(entries, channel.size(), source);
      return new Archive(channel, source, named(entries));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What it holds by name, in its own order, folders left out; names have {@code /} in them. */
  Map<String, ZipDirectory.Entry> members() {
    return members;
  }

  /** Whether it is packed as a document of an office program is, not as a folder of documents. */
  boolean isDocument() {
    return members.containsKey("[Content_Types].xml")
        || members.containsKey("mimetype")
        || members.containsKey("OFD.xml");
  }

  /** Why a member is not to be read, and what to do; empty if nothing speaks against it. */
  static String objection(String name, ZipDirectory.Entry entry) {
    if (name.chars().anyMatch(sign -> sign < ' ' || sign == 0x7F || sign == '\uFFFD')) {
      return "has a name that cannot be shown; pack the archive again with another name for it";
    }
    if (name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || List.of(name.split("/")).contains("..")) {
      return "has a name that leads out of its archive, and is not read";
    }
    if (entry.isLink()) {
      return "is a symbolic link in an archive, and is not followed";
    }
    if (entry.isEncrypted()) {
      return "is encrypted; unpack the archive with its password";
    }
    if (entry.size() > LARGEST_MEMBER) {
      return "is larger than " + (LARGEST_MEMBER >> 20) + " MB; unpack the archive";
    }
    if (entry.size() > ALWAYS_FINE && entry.size() > MOST_RATIO * entry.packed()) {
      return "unpacks to " + MOST_RATIO + " times its size; it may be a ZIP bomb and is not read";
    }
    return entry.method() == STORED || entry.method() == DEFLATED
        ? ""
        : "is packed by method " + entry.method() + ", which is not read; unpack the archive";
  }

  /**
   * The content of a member.
   *
   * @throws DocumentFormatException if there is no such member, or it is not as the archive says
   */
  ByteBuffer read(String name) throws IOException {
    ZipDirectory.Entry entry = members.get(name);
    if (entry == null) {
      throw new DocumentFormatException(source, "is gone from its archive");
    }
    String objection = objection(name, entry);
    if (!objection.isEmpty()) {
      throw new DocumentFormatException(source, objection);
    }
    ByteBuffer local = bytes(entry.offset(), LOCAL_LENGTH);
    if (local.getInt(0) != LOCAL_SIGNATURE) {
      throw damaged();
    }
    int skipped = (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
    ByteBuffer packed = bytes(entry.offset() + LOCAL_LENGTH + skipped, (int) entry.packed());
    ByteBuffer content = entry.method() == STORED ? packed : inflate(packed, (int) entry.size());
    CRC32 crc = new CRC32();
    crc.update(content.duplicate());
    if (content.limit() != entry.size() || (int) crc.getValue() != entry.crc()) {
      throw damaged();
    }
    return content;
  }

  private ByteBuffer inflate(ByteBuffer packed, int size) throws DocumentFormatException {
    ByteBuffer content = SourceBytes.allocate(size);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      while (content.hasRemaining()) {
        if (inflater.inflate(content) == 0) {
          throw damaged();
        }
      }
      return content.flip();
    } catch (DataFormatException e) {
      throw damaged();
    } finally {
      inflater.end();
    }
  }

  private ByteBuffer bytes(long start, int length) throws IOException {
    if (start + length > channel.size()) {
      throw damaged();
    }
    return ZipDirectory.bytes(channel, start, length).orElseThrow(this::damaged);
  }

  private DocumentFormatException damaged() {
    return new DocumentFormatException(
        source, "is damaged inside its archive; pack or download the archive again");
  }

  private static void checkTotals(List<ZipDirectory.Entry> entries, long length, String source)
      throws DocumentFormatException {
    long packed = entries.stream().mapToLong(ZipDirectory.Entry::packed).sum();
    long size = entries.stream().mapToLong(ZipDirectory.Entry::size).sum();
    if (packed > length) {
      throw new DocumentFormatException(
          source, "is a ZIP archive whose files lie over each other; it may be a ZIP bomb");
    }
    if (size > LARGEST_TOTAL) {
      throw new DocumentFormatException(
          source,
          "is a ZIP archive that unpacks to more than " + (LARGEST_TOTAL >> 30) + " GB; unpack it");
    }
  }

  /** Of entries of one name the last counts, as in the programs that unpack to disk. */
  private static Map<String, ZipDirectory.Entry> named(List<ZipDirectory.Entry> entries) {
    Charset charset = nameCharset(entries);
    Map<String, ZipDirectory.Entry> named = new LinkedHashMap<>();
    for (ZipDirectory.Entry entry : entries) {
      Charset own = entry.isNamedInUtf8() ? UTF_8 : charset;
      String name = new String(entry.name(), own).replace('\\', '/');
      if (!name.endsWith("/")) {
        named.put(name, entry);
      }
    }
    return named;
  }

  /** Windows writes names in the code page of its language without saying so. */
  private static Charset nameCharset(List<ZipDirectory.Entry> entries) {
    for (ZipDirectory.Entry entry : entries) {
      try {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.name()));
      } catch (CharacterCodingException e) {
        return Charset.forName("GB18030");
      }
    }
    return UTF_8;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
