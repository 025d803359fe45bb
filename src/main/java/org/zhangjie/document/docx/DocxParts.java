package org.zhangjie.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;

/** The parts of a Word file that hold text, unpacked within bounds and read as XML without DTDs. */
final class DocxParts {
  static final String DOCUMENT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String ENDNOTES = "word/endnotes.xml";

  private static final Set<String> WANTED =
      Set.of(DOCUMENT, STYLES, NUMBERING, FOOTNOTES, ENDNOTES);

  /** A real document part of 64 MB is some 3,000 pages; more is a bomb or not a document. */
  private static final int LARGEST_PART = 64 << 20;

  /** All entries together, images too, so that skipping them takes bounded time. */
  private static final long LARGEST_ARCHIVE = 1L << 30;

  private static final int MOST_ENTRIES = 20_000;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final String source;
  private long unpacked;

  private DocxParts(String source) {
    this.source = source;
  }

  static DocxParts of(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException {
    DocxParts parts = new DocxParts(source);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        deadline.check(source);
        if (++entries > MOST_ENTRIES) {
          throw parts.tooLarge();
        }
        parts.unpack(entry, zip, deadline);
      }
    } catch (DocumentFormatException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new DocumentFormatException(
          source, "is a damaged Word file (" + e.getMessage() + "); open and save it again");
    }
    if (!parts.has(DOCUMENT)) {
      throw new DocumentFormatException(
          source, "is a damaged Word file without " + DOCUMENT + "; open and save it again");
    }
    return parts;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A reader of the part, which must be there. */
  XMLStreamReader xml(String part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    byte[] content = parts.getOrDefault(part, new byte[0]);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  private void unpack(ZipEntry entry, ZipInputStream zip, Deadline deadline) throws IOException {
    boolean wanted = WANTED.contains(entry.getName());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      deadline.check(source);
      unpacked += n;
      if (unpacked > LARGEST_ARCHIVE || content.size() + n > LARGEST_PART && wanted) {
        throw tooLarge();
      }
      if (wanted) {
        content.write(buffer, 0, n);
      }
    }
    if (wanted) {
      parts.put(entry.getName(), content.toByteArray());
    }
  }

  private DocumentFormatException tooLarge() {
    return new DocumentFormatException(
        source, "unpacks to more than a document holds; it may be a ZIP bomb and is not read");
  }
}
