package org.zhangjie.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

class PdfFormatTest {
  private final PdfFormat format = new PdfFormat();

  @Test
  void readsColumnsOneAfterTheOtherAndMarksTheMargins() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int page = 1; page <= 3; page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
          write(out, 250, 760, "Yearbook");
          for (int line = 0; line < 3; line++) {
            write(out, 60, 600 - 20 * line, "left " + page + line);
          }
          for (int line = 0; line < 3; line++) {
            write(out, 330, 600 - 20 * line, "right " + page + line);
          }
          write(out, 300, 30, "- " + page + " -");
        }
      }
      SourceDocument document = read(bytes(pdf));
      StringBuilder body = new StringBuilder();
      for (int n = 1; n <= document.lineCount(); n++) {
        if (!document.line(n).hint().margin()) {
          body.append(document.line(n).text().strip()).append(' ');
        }
      }
      assertTrue(
          body.toString().replaceAll(" +", " ").contains("left 10 left 11 left 12 right 10"),
          body.toString());
      assertFalse(body.toString().contains("Yearbook"));
      assertFalse(body.toString().contains("- 2 -"));
      assertEquals(3, document.line(document.lineCount()).hint().page());
    }
  }

  @Test
  void saysWhatToDoWithEncryptedAndScannedFiles() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      assertTrue(refused(bytes(pdf)).contains("OCR"));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertTrue(refused(bytes(pdf)).contains("encrypted"));
    }
  }

  @Test
  void refusesDamageWithoutAnyOtherException() throws IOException {
    byte[] whole;
    try (PDDocument pdf = new PDDocument()) {
      PDPage sheet = new PDPage();
      pdf.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
        write(out, 60, 600, "text");
      }
      whole = bytes(pdf);
    }
    assertFalse(refused(Arrays.copyOf(whole, 40)).isEmpty());
  }

  private SourceDocument read(byte[] bytes) throws IOException {
    assertTrue(format.accepts(ByteBuffer.wrap(bytes), "a.pdf"));
    return format.read(bytes, "a.pdf", Deadline.in(Duration.ofMinutes(1)));
  }

  private String refused(byte[] bytes) {
    return assertThrows(DocumentFormatException.class, () -> read(bytes)).problem();
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static void write(PDPageContentStream out, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
