package org.zhangjie.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.ExtractedDocument;

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
      return PageText.write(lines, Bookmarks.of(pdf)).build(source, bytes, Map.of());
    } catch (InvalidPasswordException e) {
      throw new DocumentFormatException(
          source, "is an encrypted PDF; remove the password (qpdf --decrypt) and try again");
    } catch (DocumentFormatException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      // What PDFBox unpacks by itself, such as fonts, has no bound; all of it is let go of here.
      throw new DocumentFormatException(
          source, "needs more memory than Java was given; print it to a new PDF and try again");
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
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      deadline.check(source);
      lines.addAll(PageLines.of(PageScanner.scan(page, ++number, source, deadline)));
    }
    return lines;
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
