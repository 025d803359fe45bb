package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the lines of a source start. A line ends at {@code \n}, and the {@code \r} before it is not
 * its text; other marks that could end a line ({@code \f}, U+2028) are text. A source without any
 * {@code \n} has its lines ended by {@code \r}, as old Macintosh files do.
 *
 * <p>Only every {@value #STRIDE}th start is kept, so that a file of nothing but line ends costs a
 * quarter of its size, not four times it.
 */
final class LineTable {
  private static final int STRIDE = 16;

  private final int[] starts;
  private final int count;
  private final int end;
  private final Units units;

  /** Number and start of the line after the one read last: lines are mostly read in order. */
  private volatile long following;

  private LineTable(int[] starts, int count, int end, Units units) {
    this.starts = starts;
    this.count = count;
    this.end = end;
    this.units = units;
  }

  static LineTable of(ByteBuffer bytes, TextEncoding encoding) {
    Units units = Units.of(bytes, encoding);
    int[] starts = new int[64];
    int count = 0;
    for (int at = encoding.bomLength(); at < bytes.limit(); at = units.next(bytes, at)) {
      if (count % STRIDE == 0) {
        if (count / STRIDE == starts.length) {
          starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        starts[count / STRIDE] = at;
      }
      count++;
    }
    return new LineTable(starts, count, bytes.limit(), units);
  }

  int count() {
    return count;
  }

  /** Start and end of a line's text in the bytes, to be read by {@link #start} and {@link #end}. */
  long range(ByteBuffer bytes, int number) {
    if (number < 1 || number > count) {
      throw new IndexOutOfBoundsException("line " + number + " of " + count);
    }
    int at = starts[(number - 1) / STRIDE];
    int from = number - (number - 1) % STRIDE;
    long near = following;
    if (start(near) >= from && start(near) <= number) {
      from = start(near);
      at = end(near);
    }
    for (int skip = number - from; skip > 0; skip--) {
      at = units.next(bytes, at);
    }
    int next = number == count ? end : units.next(bytes, at);
    following = (long) (number + 1) << 32 | next;
    return ((long) at << 32) | units.trim(bytes, at, next);
  }

  static int start(long range) {
    return (int) (range >>> 32);
  }

  static int end(long range) {
    return (int) range;
  }

  /**
   * How line ends look in an encoding. In GB18030, Big5 and UTF-8 no byte below 0x30 is part of a
   * longer character; in UTF-16 a line end is two bytes at an even distance from the start.
   *
   * @param width bytes of a line end, 1 or 2
   * @param low which of two bytes carries the character: 0 or 1
   * @param mark the byte that ends a line
   */
  private record Units(int width, int low, byte mark) {
    /** Multiplied by a byte, that byte eight times. */
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;

    static Units of(ByteBuffer bytes, TextEncoding encoding) {
      boolean wide =
          encoding.charset().equals(StandardCharsets.UTF_16LE)
              || encoding.charset().equals(StandardCharsets.UTF_16BE);
      int low = encoding.charset().equals(StandardCharsets.UTF_16BE) ? 1 : 0;
      Units feeds = new Units(wide ? 2 : 1, low, (byte) '\n');
      int first = encoding.bomLength();
      int next = feeds.next(bytes, first);
      boolean hasFeed = next <= bytes.limit() && next > first && feeds.marked(bytes, next);
      return hasFeed ? feeds : new Units(feeds.width, low, (byte) '\r');
    }

    private boolean marked(ByteBuffer bytes, int next) {
      return next >= width && is(bytes, next - width, mark);
    }

    /** Start of the line after the one that starts at {@code at}, or the end of the bytes. */
    int next(ByteBuffer bytes, int at) {
      for (int i = width == 1 ? near(bytes, at) : at; i + width <= bytes.limit(); i += width) {
        if (is(bytes, i, mark)) {
          return i + width;
        }
      }
      return bytes.limit();
    }

    /** The first of eight bytes among which there is a mark, or of the last few bytes. */
    private int near(ByteBuffer bytes, int at) {
      long marks = mark * EACH_BYTE;
      int i = at;
      while (i + Long.BYTES <= bytes.limit() && !hasZero(bytes.getLong(i) ^ marks)) {
        i += Long.BYTES;
      }
      return i;
    }

    /** Whether one of eight bytes is 0: only there a borrow reaches the bit that was not set. */
    private static boolean hasZero(long bytes) {
      return (bytes - EACH_BYTE & ~bytes & EACH_BYTE << 7) != 0;
    }

    /** End of the text of a line whose successor starts at {@code next}. */
    int trim(ByteBuffer bytes, int at, int next) {
      int end = next;
      if (end - width >= at && is(bytes, end - width, mark)) {
        end -= width;
        if (mark == '\n' && end - width >= at && is(bytes, end - width, (byte) '\r')) {
          end -= width;
        }
      }
      return end;
    }

    private boolean is(ByteBuffer bytes, int at, byte character) {
      return bytes.get(at + low) == character && (width == 1 || bytes.get(at + 1 - low) == 0);
    }
  }
}
