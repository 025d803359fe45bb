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
  void readsRuledTablesWithMergedCells() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage sheet = new PDPage();
      pdf.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
        for (float y : new float[] {700, 680, 640}) {
          rule(out, 100, y, 400, y);
        }
        rule(out, 200, 660, 400, 660);
        rule(out, 100, 700, 100, 640);
        rule(out, 200, 700, 200, 640);
        rule(out, 300, 680, 300, 640);
        rule(out, 400, 700, 400, 640);
        write(out, 110, 685, "Kind");
        write(out, 210, 685, "Both");
        write(out, 110, 655, "Flood");
        write(out, 210, 665, "12");
        write(out, 310, 665, "13");
        write(out, 210, 645, "22");
        write(out, 310, 645, "23");
      }
      SourceDocument document = read(bytes(pdf));
      assertEquals("Kind\tBoth\t", document.line(1).text());
      assertEquals("Flood\t12\t13", document.line(2).text());
      assertEquals("\t22\t23", document.line(3).text());
    }
  }

  @Test
  void readsAlignedLinesAsRowsAndMissingCellsAsEmpty() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage sheet = new PDPage();
      pdf.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
        String[][] rows = {{"Name", "Unit", "Sum"}, {"Sand", "t", "3"}, {"Rope", "", "5"}};
        for (int r = 0; r < rows.length; r++) {
          for (int c = 0; c < rows[r].length; c++) {
            write(out, 80 + 120 * c, 600 - 20 * r, rows[r][c]);
          }
        }
      }
      SourceDocument document = read(bytes(pdf));
      assertEquals("Sand\tt\t3", document.line(2).text());
      assertEquals("Rope\t\t5", document.line(3).text());
    }
  }

  @Test
  void joinsAParagraphOverThePageEndBehindWhichItsFurnitureComes() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      String full = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii";
      for (int page = 1; page <= 2; page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
          for (int line = 0; line < 7; line++) {
            boolean last = page == 2 && line == 6;
            write(out, 60, 600 - 20 * line, last ? "end." : full);
          }
          write(out, 300, 30, "- " + page + " -");
        }
      }
      SourceDocument document = read(bytes(pdf));
      assertEquals(3, document.lineCount());
      assertEquals((full + " ").repeat(13) + "end.", document.line(1).text());
      assertTrue(document.line(2).hint().margin() && document.line(3).hint().margin());
    }
  }

  @Test
  void partsColumnsThatTheFileHasSideBySide() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage sheet = new PDPage();
      pdf.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
        for (int line = 0; line < 8; line++) {
          write(out, 60, 600 - 20 * line, "left column line " + line + " of the page");
          write(out, 330, 600 - 20 * line, "right column line " + line + " of the page");
        }
      }
      StringBuilder text = new StringBuilder();
      SourceDocument document = read(bytes(pdf));
      for (int n = 1; n <= document.lineCount(); n++) {
        text.append(document.line(n).text()).append(' ');
      }
      assertTrue(text.indexOf("left column line 7") < text.indexOf("right column line 0"));
    }
  }

  private static void rule(PDPageContentStream out, float x, float y, float toX, float toY)
      throws IOException {
    out.moveTo(x, y);
    out.lineTo(toX, toY);
    out.stroke();
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
