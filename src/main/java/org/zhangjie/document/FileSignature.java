package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;

/** Kinds of files that are recognised by their bytes and are not text; the first that fits. */
enum FileSignature {
  OFD("PK\3\4", "OFD.xml", "is an OFD file; save it as PDF with an OFD reader or WPS Office"),
  SHEET(
      "PK\3\4",
      "xl/workbook",
      "is an Excel file; save it as PDF or HTML (LibreOffice: soffice --convert-to pdf)"),
  SLIDES(
      "PK\3\4",
      "ppt/presentation",
      "is a PowerPoint file; save it as PDF (LibreOffice: soffice --convert-to pdf)"),
  OPEN_DOCUMENT(
      "PK\3\4",
      "mimetypeapplication/vnd.oasis",
      "is an OpenDocument file; save it as DOCX (LibreOffice: soffice --convert-to docx)"),
  ZIP("PK\3\4", "is a ZIP archive that is not named so; name it .zip, or unpack it"),
  OLE(
      "\u00D0\u00CF\u0011\u00E0",
      "is an old Word, Excel or WPS file; save it as DOCX (LibreOffice: soffice"
          + " --convert-to docx)"),
  WORD_2003(
      "<?xml",
      "<?mso-application progid=\"Word.Document\"?>",
      "is an XML file of Word 2003; save it as DOCX (LibreOffice: soffice --convert-to docx)"),
  RTF("{\\rtf", "is a Rich Text file; save it as DOCX (LibreOffice: soffice --convert-to docx)"),
  GZIP("\u001F\u008B", "is a gzip archive; unpack it first"),
  RAR("Rar!\u001A\u0007", "is a RAR archive; unpack it first"),
  SEVEN_ZIP("7z\u00BC\u00AF\u0027\u001C", "is a 7-Zip archive; unpack it first"),
  PNG("\u0089PNG", "is an image; recognise its text with OCR first"),
  JPEG("\u00FF\u00D8\u00FF", "is an image; recognise its text with OCR first"),
  GIF("GIF8", "is an image; recognise its text with OCR first"),
  TIFF_LITTLE("II*\0", "is an image; recognise its text with OCR first"),
  TIFF_BIG("MM\0*", "is an image; recognise its text with OCR first");

  /** Documents in formats that are refused: better opened and reported than passed over. */
  static final Set<String> DOCUMENT_EXTENSIONS =
      Set.of("doc", "dot", "odt", "ofd", "ppt", "pptx", "rtf", "wps", "wpt", "xls", "xlsx");

  /** Names of parts stand in the first entries or in the list at the end of a ZIP archive. */
  private static final int LOOKED_THROUGH = 1 << 16;

  private final byte[] magic;
  private final String inside;
  private final String advice;

  FileSignature(String magic, String advice) {
    this(magic, "", advice);
  }

  FileSignature(String magic, String inside, String advice) {
    this.magic = magic.getBytes(ISO_8859_1);
    this.inside = inside;
    this.advice = advice;
  }

  /**
   * Refuses what is known not to be text.
   *
   * @throws DocumentFormatException if the bytes start like an office file, an archive or an image;
   *     it says what to do
   */
  static void refuseKnown(ByteBuffer bytes, String source) throws DocumentFormatException {
    for (FileSignature signature : values()) {
      if (signature.opens(bytes)) {
        throw new DocumentFormatException(source, signature.advice);
      }
    }
  }

  private boolean opens(ByteBuffer bytes) {
    return bytes.limit() >= magic.length
        && bytes.slice(0, magic.length).equals(ByteBuffer.wrap(magic))
        && (inside.isEmpty()
            || text(bytes, 0).contains(inside)
            || text(bytes, bytes.limit() - LOOKED_THROUGH).contains(inside));
  }

  private static String text(ByteBuffer bytes, int from) {
    int start = Math.max(0, from);
    int length = Math.min(LOOKED_THROUGH, bytes.limit() - start);
    return ISO_8859_1.decode(bytes.slice(start, length)).toString();
  }
}
