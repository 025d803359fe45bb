package org.zhangjie.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a file into lines of text. The content tells the format, the name only breaks ties: a
 * {@link DocumentFormat} that accepts the bytes reads them, and what none accepts is plain text or
 * Markdown in UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5, in which nothing is ever replaced or
 * dropped.
 *
 * <p>A text needs its bytes in memory once, outside the heap from 32 MB on, and a table of a
 * quarter of that at worst. Immutable and safe for use by several threads.
 */
public final class DocumentReader {
  /** Time that one file may take. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text", "md", "markdown");

  private final List<DocumentFormat> formats;
  private final Duration timeout;

  /** A reader that gives each file {@link #DEFAULT_TIMEOUT}. */
  public DocumentReader() {
    this(DEFAULT_TIMEOUT);
  }

  /**
   * Makes a reader with the formats that are on the class path.
   *
   * @param timeout time that one file may take, more than zero
   * @throws IllegalArgumentException if {@code timeout} is not positive
   */
  public DocumentReader(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be positive, was " + timeout);
    }
    this.timeout = timeout;
    this.formats = installed();
  }

  /**
   * Endings of the names of files that are worth opening, lower case without the dot, sorted: those
   * that can be read, archives of them, and documents that are refused with what to do ({@code
   * doc}, {@code ofd}).
   */
  public Set<String> extensions() {
    Set<String> extensions = new TreeSet<>(TEXT_EXTENSIONS);
    extensions.addAll(FileSignature.DOCUMENT_EXTENSIONS);
    extensions.add("zip");
    formats.forEach(format -> extensions.addAll(format.extensions()));
    return extensions;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param source its name in the index, relative to the folder that was given
   * @throws DocumentFormatException if the file cannot be read as a document, with what to do
   * @throws IOException if the file is not there or cannot be read
   */
  public SourceDocument read(Path file, String source) throws IOException {
    return read(SourceBytes.read(file, source), source);
  }

  /**
   * Reads a file that was listed, from its archive if it is in one.
   *
   * @param file the file
   * @param source its name in the index
   * @throws DocumentFormatException if the file cannot be read as a document, with what to do
   * @throws IOException if the file is not there or cannot be read
   */
  public SourceDocument read(SourceFile file, String source) throws IOException {
    if (file.member().isEmpty()) {
      return read(file.file(), source);
    }
    try (Archive archive = Archive.open(file.file(), source)) {
      return read(archive.read(file.member()), source);
    }
  }

  /**
   * Reads bytes. They must not be changed afterwards: they are not copied.
   *
   * @param bytes the content of a source
   * @param source its name in the index
   * @throws DocumentFormatException if the bytes cannot be read as a document, with what to do
   */
  public SourceDocument read(byte[] bytes, String source) throws DocumentFormatException {
    return read(ByteBuffer.wrap(bytes), source);
  }

  private SourceDocument read(ByteBuffer bytes, String source) throws DocumentFormatException {
    for (DocumentFormat format : formats) {
      if (format.accepts(bytes.asReadOnlyBuffer(), source)) {
        requireLibraries(format, source);
        return format.read(array(bytes), source, Deadline.in(timeout));
      }
    }
    FileSignature.refuseKnown(bytes, source);
    TextDocument text = new TextDocument(source, bytes, TextEncoding.detect(bytes, source));
    return isMarkdown(source) ? new MarkdownDocument(text) : text;
  }

  /** Nothing but its name tells Markdown from text. */
  private static boolean isMarkdown(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  private static byte[] array(ByteBuffer bytes) {
    if (bytes.hasArray() && bytes.array().length == bytes.limit()) {
      return bytes.array();
    }
    byte[] copy = new byte[bytes.limit()];
    bytes.get(0, copy);
    return copy;
  }

  private static void requireLibraries(DocumentFormat format, String source)
      throws DocumentFormatException {
    for (Map.Entry<String, String> library : format.libraries().entrySet()) {
      if (!isPresent(library.getValue(), format)) {
        throw new DocumentFormatException(
            source,
            "is " + format.name() + "; to read it add " + library.getKey() + " to the class path");
      }
    }
  }

  private static boolean isPresent(String className, DocumentFormat format) {
    String resource = className.replace('.', '/') + ".class";
    ClassLoader loader =
        Optional.ofNullable(format.getClass().getClassLoader())
            .orElseGet(ClassLoader::getSystemClassLoader);
    return loader.getResource(resource) != null;
  }

  /** Formats of an application come before our own, so that it can replace them. */
  private static List<DocumentFormat> installed() {
    List<DocumentFormat> theirs = new ArrayList<>();
    List<DocumentFormat> ours = new ArrayList<>();
    String here = DocumentReader.class.getPackageName() + ".";
    for (DocumentFormat format :
        ServiceLoader.load(DocumentFormat.class, DocumentReader.class.getClassLoader())) {
      (format.getClass().getName().startsWith(here) ? ours : theirs).add(format);
    }
    theirs.addAll(ours);
    return List.copyOf(theirs);
  }
}
