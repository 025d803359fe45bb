package org.zhangjie.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.zhangjie.document.BoldSigns;
import org.zhangjie.document.RaisedDigits;

/**
 * Collects the lines of one page in the order of the content stream, which in files of word
 * processors and typesetters is the reading order, columns and all.
 */
final class LineStripper extends PDFTextStripper {
  /** From this weight on a font is bold (ISO 32000-1, 9.8.1: 400 is normal, 700 bold). */
  private static final float BOLD_WEIGHT = 600;

  /** Word processors set raised signs at 58 % of the size, typesetters at up to 70 %. */
  private static final float SMALL = 0.75f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float x;
  private float y;
  private float size;
  private final BoldSigns signs = new BoldSigns();
  private float pageHeight;

  LineStripper() throws IOException {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  List<PdfLine> lines() {
    return lines;
  }

  @Override
  protected void startPage(PDPage page) {
    pageHeight = page.getCropBox().getHeight();
    lines.clear();
    reset();
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    if (text.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      x = first.getXDirAdj();
      y = first.getYDirAdj();
    }
    for (TextPosition position : positions) {
      if (!position.getUnicode().isBlank()) {
        count(position);
      }
    }
    text.append(raised(string, positions));
  }

  /** Small digits beside larger type are the marks of notes. */
  private String raised(String string, List<TextPosition> positions) {
    StringBuilder out = new StringBuilder(string.length());
    for (TextPosition position : positions) {
      boolean small = position.getFontSizeInPt() <= SMALL * size;
      for (char sign : position.getUnicode().toCharArray()) {
        out.append(small ? RaisedDigits.of(sign) : sign);
      }
    }
    return out.length() == string.length() ? out.toString() : string;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      boolean bold = signs.mark(line);
      lines.add(new PdfLine(line, x, y, size, bold, getCurrentPageNo(), pageHeight));
    }
    reset();
  }

  @Override
  protected void endPage(PDPage page) {
    writeLineSeparator();
  }

  private void count(TextPosition position) {
    size = Math.max(size, position.getFontSizeInPt());
    signs.add(position.getUnicode(), bold(position.getFont()));
  }

  private void reset() {
    text.setLength(0);
    size = 0;
    signs.reset();
  }

  /** Heiti is the bold type of Chinese print: headings are set in it instead of a bolder Songti. */
  private static boolean bold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("heiti")
        || name.contains("simhei")
        || name.contains("fzxbs")
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
