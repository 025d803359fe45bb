package org.zhangjie.document.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormat;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

/**
 * PDF files with a text layer: lines in reading order with page, font size and bold type as hints,
 * bookmarks as heading levels, running headers and page numbers marked.
 */
public final class PdfFormat implements DocumentFormat {
  /** The header may stand a little into the file (ISO 32000-1, annex H, note 13). */
  private static final int HEADER_WITHIN = 1024;

  /** Made by the service loader. */
  public PdfFormat() {}

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("pdf");
  }

  @Override
  public Map<String, String> libraries() {
    return Map.of("org.apache.pdfbox:pdfbox", "org.apache.pdfbox.Loader");
  }

  @Override
  public boolean accepts(ByteBuffer bytes, String source) {
    ByteBuffer head = bytes.slice(0, Math.min(bytes.limit(), HEADER_WITHIN));
    int at = ISO_8859_1.decode(head).toString().indexOf("%PDF-");
    return at == 0 || at > 0 && source.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  @Override
  public SourceDocument read(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException {
    return new PdfReader(source, deadline).read(bytes);
  }
}
