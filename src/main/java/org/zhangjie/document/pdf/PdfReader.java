package org.zhangjie.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.ExtractedDocument;
import org.zhangjie.document.LineHint;

/** Reads one PDF. For one thread. */
final class PdfReader {
  /** The longest real documents have a few thousand pages. */
  private static final int MOST_PAGES = 20_000;

  private final String source;
  private final Deadline deadline;

  PdfReader(String source, Deadline deadline) {
    this.source = source;
    this.deadline = deadline;
  }

  ExtractedDocument read(byte[] bytes) throws DocumentFormatException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<PdfLine> lines = lines(pdf);
      if (lines.isEmpty()) {
        throw new DocumentFormatException(
            source, "is a PDF without a text layer (scanned pages); recognise its text with OCR");
      }
      Bookmarks bookmarks = Bookmarks.of(pdf);
      return write(lines, bookmarks, bytes);
    } catch (InvalidPasswordException e) {
      throw new DocumentFormatException(
          source, "is an encrypted PDF; remove the password (qpdf --decrypt) and try again");
    } catch (DocumentFormatException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws what it likes on files that are damaged on purpose.
      throw new DocumentFormatException(
          source, "is a damaged PDF (" + reason(e) + "); print it to a new PDF and try again");
    }
  }

  private List<PdfLine> lines(PDDocument pdf) throws IOException {
    int pages = pdf.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new DocumentFormatException(
          source, "has " + pages + " pages, more than " + MOST_PAGES + "; cut it into parts");
    }
    List<PdfLine> lines = new ArrayList<>();
    LineStripper stripper = new LineStripper();
    for (int page = 1; page <= pages; page++) {
      deadline.check(source);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.writeText(pdf, Writer.nullWriter());
      lines.addAll(stripper.lines());
    }
    return lines;
  }

  private ExtractedDocument write(List<PdfLine> lines, Bookmarks bookmarks, byte[] bytes) {
    Margins margins = Margins.of(lines);
    NoteMarks notes = NoteMarks.of(lines);
    ExtractedDocument.Builder out = new ExtractedDocument.Builder();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean margin = margins.contains(line);
      int level = margin ? 0 : bookmarks.level(line);
      if (i > 0 && Layout.apart(lines.get(i - 1), line)) {
        out.gap();
      }
      String indent = Layout.indented(lines, i) ? "　　" : "";
      out.add(
          indent + notes.text(line),
          new LineHint(level, line.bold(), Math.max(0, line.size()), line.page(), margin));
    }
    return out.build(source, bytes, Map.of());
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
