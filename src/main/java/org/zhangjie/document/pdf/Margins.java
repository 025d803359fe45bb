package org.zhangjie.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the running headers, footers and page numbers of a document. */
final class Margins {
  /**
   * The type area of official documents leaves a good tenth of the page (GB/T 9704: 37 of 297 mm).
   */
  private static final float SHARE = 0.12f;

  /** In shorter documents, all of them. */
  private static final int FEWEST_PAGES = 3;

  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９]+|[ivxIVX]+(?![a-zA-Z])|(?<=第)[一二三四五六七八九十百]+(?=页)");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[—\\-–－―·.\\s第共页/ⅠⅡⅢⅣⅤ]*#?[—\\-–－―·.\\s第共页/#]*");

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

  private int fewest;

  private Margins() {}

  static Margins of(List<PdfLine> lines) {
    Margins margins = new Margins();
    int pages = lines.isEmpty() ? 0 : lines.getLast().page();
    margins.fewest = Math.clamp(pages, 2, FEWEST_PAGES);
    for (PdfLine line : lines) {
      if (inMargin(line)) {
        margins.pagesOf.computeIfAbsent(shape(line), key -> new HashSet<>()).add(line.page());
      }
    }
    return margins;
  }

  /** Whether a line is one of them: in the margin, and alike on three pages or a mere number. */
  boolean contains(PdfLine line) {
    if (!inMargin(line)) {
      return false;
    }
    String shape = shape(line);
    return PAGE_NUMBER.matcher(shape).matches()
        || pagesOf.getOrDefault(shape, Set.of()).size() >= fewest;
  }

  private static boolean inMargin(PdfLine line) {
    return line.y() < SHARE * line.height() || line.y() > (1 - SHARE) * line.height();
  }

  private static String shape(PdfLine line) {
    return NUMBER.matcher(line.text().replaceAll("\\s+", "")).replaceAll("#");
  }
}
