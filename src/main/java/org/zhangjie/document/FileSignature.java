package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;

/** Kinds of files that are recognised by their first bytes and are not text. */
enum FileSignature {
  ZIP(
      "PK\3\4",
      "is a ZIP archive, or a WPS, OFD or spreadsheet file; unpack it, or save it as DOCX or PDF"
          + " (LibreOffice: soffice --convert-to docx)"),
  OLE(
      "\u00D0\u00CF\u0011\u00E0",
      "is an old Word, Excel or WPS file; save it as DOCX (LibreOffice: soffice"
          + " --convert-to docx)"),
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
  static final Set<String> DOCUMENT_EXTENSIONS = Set.of("doc", "ofd", "rtf", "wps");

  private final byte[] magic;
  private final String advice;

  FileSignature(String magic, String advice) {
    this.magic = magic.getBytes(ISO_8859_1);
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
        && bytes.slice(0, magic.length).equals(ByteBuffer.wrap(magic));
  }
}
