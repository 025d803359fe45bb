package org.zhangjie.document.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormat;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

/**
 * Word documents ({@code .docx}): paragraphs, heading styles and outline levels as hints, automatic
 * numbering as Word prints it, tables as rows of cells, footnotes behind the paragraph of their
 * mark. Headers and footers are left out; tracked changes count as accepted.
 *
 * <p>Read with the JDK alone: POI renders no numbering either, and costs 12 MB.
 */
public final class DocxFormat implements DocumentFormat {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] DOCUMENT_PART = "word/document.xml".getBytes(ISO_8859_1);

  /** A Word file has some dozens of entries of about 100 bytes each in its directory. */
  private static final int DIRECTORY = 1 << 18;

  /** Made by the service loader. */
  public DocxFormat() {}

  @Override
  public String name() {
    return "DOCX";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("docx");
  }

  @Override
  public boolean accepts(ByteBuffer bytes, String source) {
    return startsWith(bytes, ZIP, 0) && contains(bytes, DOCUMENT_PART);
  }

  @Override
  public SourceDocument read(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException {
    return new BodyReader(DocxParts.of(bytes, source, deadline), source, deadline).read(bytes);
  }

  /** Entry names stand in the central directory, at the end of the archive. */
  private static boolean contains(ByteBuffer bytes, byte[] wanted) {
    int last = bytes.limit() - wanted.length;
    for (int at = last; at >= Math.max(0, last - DIRECTORY); at--) {
      if (startsWith(bytes, wanted, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(ByteBuffer bytes, byte[] wanted, int at) {
    return bytes.limit() - at >= wanted.length
        && bytes.slice(at, wanted.length).equals(ByteBuffer.wrap(wanted));
  }
}
