package org.zhangjie.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The levels of a document's bookmarks, looked up by text and page. */
final class Bookmarks {
  private static final int MOST = 50_000;
  private static final int DEEPEST = 9;

  /** A heading may wrap: its first line must hold this much of the bookmark. */
  private static final int SHORTEST = 2;

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<COSBase, Integer> pageNumbers = new HashMap<>();

  private Bookmarks() {}

  private record Open(PDOutlineItem item, int level) {}

  static Bookmarks of(PDDocument pdf) throws IOException {
    Bookmarks bookmarks = new Bookmarks();
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      return bookmarks;
    }
    for (PDPage page : pdf.getPages()) {
      bookmarks.pageNumbers.put(page.getCOSObject(), bookmarks.pageNumbers.size() + 1);
    }
    Deque<Open> open = new ArrayDeque<>();
    push(open, outline, 1);
    Set<COSBase> seen = new HashSet<>();
    while (!open.isEmpty() && seen.size() < MOST) {
      Open next = open.pop();
      if (!seen.add(next.item().getCOSObject())) {
        continue;
      }
      push(open, next.item(), next.level() + 1);
      PDOutlineItem sibling = next.item().getNextSibling();
      if (sibling != null) {
        open.push(new Open(sibling, next.level()));
      }
      bookmarks.add(pdf, next);
    }
    return bookmarks;
  }

  /** Level of the bookmark that names a line of text on its page, 0 if none does. */
  int level(int page, String text) {
    return levels.isEmpty() ? 0 : levels.getOrDefault(key(page, text), 0);
  }

  private void add(PDDocument pdf, Open bookmark) throws IOException {
    String title = bookmark.item().getTitle();
    PDPage page = bookmark.item().findDestinationPage(pdf);
    if (title != null && page != null && bare(title).length() >= SHORTEST) {
      int number = pageNumbers.getOrDefault(page.getCOSObject(), 0);
      levels.putIfAbsent(key(number, title), Math.min(bookmark.level(), DEEPEST));
    }
  }

  private static void push(Deque<Open> open, PDOutlineNode node, int level) {
    PDOutlineItem first = node.getFirstChild();
    if (first != null) {
      open.push(new Open(first, level));
    }
  }

  private static String key(int page, String text) {
    return page + " " + bare(text);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s　.…]+", "");
  }
}
