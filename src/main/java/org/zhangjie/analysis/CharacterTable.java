package org.zhangjie.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A resource of lines {@code value TAB characters}, each line giving one value to every character
 * after the tabulator. Lines that start with {@code #} and a blank are comments.
 */
final class CharacterTable {
  private static final int TAB = '\t';

  private CharacterTable() {}

  /** Takes one line of the resource. */
  interface LineReader {
    void line(String value, String characters);
  }

  /** Reads a resource of this package and returns the checksum of its bytes. */
  static long read(String resource, LineReader reader) {
    byte[] bytes;
    try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + resource);
      }
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int tab = text.indexOf(TAB, start);
      if (!text.startsWith("# ", start) && tab >= 0 && tab < end) {
        reader.line(text.substring(start, tab), text.substring(tab + 1, end));
      }
      start = end + 1;
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** A sorted map from code points to code points for the few that are not in the BMP. */
  static final class Sparse {
    private long[] pairs = new long[256];
    private int size;
    private boolean sorted = true;

    void put(int from, int to) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = (long) from << 32 | to;
      sorted = false;
    }

    /** Ends the filling; {@link #get} may be called from now on, from any thread. */
    Sparse sort() {
      pairs = Arrays.copyOf(pairs, size);
      Arrays.sort(pairs);
      sorted = true;
      return this;
    }

    int get(int from) {
      assert sorted;
      int at = Arrays.binarySearch(pairs, (long) from << 32);
      at = at < 0 ? -at - 1 : at;
      return at < size && (int) (pairs[at] >>> 32) == from ? (int) pairs[at] : from;
    }
  }
}
