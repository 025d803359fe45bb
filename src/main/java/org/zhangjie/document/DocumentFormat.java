package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/**
 * Reads one file format into lines of text with hints; it never decides what is a heading. Found by
 * {@link java.util.ServiceLoader}, so an application can add its own.
 *
 * <p>An implementation has a public constructor without arguments, loads no class of an optional
 * library before {@link #read} is called, and is safe for use by several threads.
 */
public interface DocumentFormat {
  /** Name for messages, such as {@code HTML}. */
  String name();

  /** Endings of file names that are worth opening, lower case without the dot. */
  Set<String> extensions();

  /**
   * Whether the content is of this format. Content decides; the name may only break a tie.
   *
   * @param bytes the whole content, from position 0 to the limit; read only
   * @param source name of the source
   */
  boolean accepts(ByteBuffer bytes, String source);

  /**
   * Reads the content.
   *
   * @param bytes the whole content, not to be changed
   * @param source name of the source
   * @param deadline to be asked now and then, at least once a page
   * @throws DocumentFormatException if the content is damaged, encrypted, too large or without
   *     text, or the deadline has passed; the message says what to do
   */
  SourceDocument read(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException;

  /**
   * Libraries that {@link #read} needs: Maven coordinates ({@code group:artifact}) by a class of
   * theirs that must be there.
   */
  default Map<String, String> libraries() {
    return Map.of();
  }
}
