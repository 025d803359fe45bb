package org.zhangjie.document.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
  public boolean accepts(byte[] bytes, String source) {
    return startsWith(bytes, ZIP, 0) && contains(bytes, DOCUMENT_PART);
  }

  @Override
  public SourceDocument read(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException {
    return new BodyReader(DocxParts.of(bytes, source, deadline), source, deadline).read(bytes);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    // Entry names stand in the central directory at the end of the archive.
    for (int at = bytes.length - wanted.length; at >= 0; at--) {
      if (bytes[at] == wanted[0] && startsWith(bytes, wanted, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] wanted, int at) {
    if (bytes.length - at < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
