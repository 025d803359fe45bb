package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhangjie.document.ExtractedDocument;
import org.zhangjie.document.LineHint;
import org.zhangjie.document.RaisedDigits;

/**
 * Writes the lines of all pages as paragraphs. A note comes behind the paragraph that refers to it;
 * running headers and page numbers come behind the paragraph that they interrupt. For one document.
 */
final class PageText {
  private final Margins margins;
  private final NoteMarks marks;
  private final Bookmarks bookmarks;
  private final ExtractedDocument.Builder out = new ExtractedDocument.Builder();
  private final List<PdfLine> body = new ArrayList<>();
  private final Map<Integer, List<PdfLine>> margin = new HashMap<>();
  private final Map<String, List<PdfLine>> notes = new HashMap<>();
  private final Map<Integer, List<String>> notePlaces = new HashMap<>();

  private PageText(List<PdfLine> lines, Bookmarks bookmarks) {
    this.margins = Margins.of(lines);
    this.marks = NoteMarks.of(lines);
    this.bookmarks = bookmarks;
    String note = "";
    for (PdfLine line : lines) {
      if (margins.contains(line)) {
        margin.computeIfAbsent(body.size(), key -> new ArrayList<>()).add(line);
      } else if (marks.isNote(line)) {
        if (marks.opens(line) || note.isEmpty()) {
          note = key(line.page(), marks.text(line));
          notePlaces.computeIfAbsent(body.size(), key -> new ArrayList<>()).add(note);
        }
        notes.computeIfAbsent(note, key -> new ArrayList<>()).add(line);
      } else {
        body.add(line);
      }
    }
  }

  static ExtractedDocument.Builder write(List<PdfLine> lines, Bookmarks bookmarks) {
    PageText text = new PageText(lines, bookmarks);
    text.write();
    return text.out;
  }

  private static String key(int page, String text) {
    Matcher mark = RaisedDigits.MARK.matcher(text);
    return page + " " + (mark.lookingAt() ? mark.group() : text);
  }

  private void write() {
    List<List<Paragraphs.Paragraph>> ends = Paragraphs.of(body);
    int written = 0;
    notePlaces.getOrDefault(0, List.of()).forEach(this::writeNote);
    writeMargin(0);
    for (int i = 0; i < body.size(); i++) {
      if (ends.get(i).isEmpty()) {
        continue;
      }
      for (Paragraphs.Paragraph paragraph : ends.get(i)) {
        write(paragraph, body.get(i).page());
      }
      for (int place = written + 1; place <= i + 1; place++) {
        notePlaces.getOrDefault(place, List.of()).forEach(this::writeNote);
        writeMargin(place);
      }
      written = i + 1;
    }
  }

  private void write(Paragraphs.Paragraph paragraph, int lastPage) {
    PdfLine first = paragraph.first();
    if (paragraph.apart()) {
      out.gap();
    }
    int level = bookmarks.level(first.page(), paragraph.text());
    LineHint hint = new LineHint(level, first.bold(), first.size(), first.page(), false);
    out.add((paragraph.indented() ? "　　" : "") + paragraph.text(), hint);
    Matcher mark = RaisedDigits.MARK.matcher(paragraph.text());
    while (mark.find()) {
      for (int page = first.page(); page <= lastPage; page++) {
        writeNote(page + " " + mark.group());
      }
    }
  }

  /** Writes a note on one line, unless it stands there already. */
  private void writeNote(String key) {
    List<PdfLine> note = notes.remove(key);
    if (note == null) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (PdfLine line : note) {
      Joint.append(text, text.isEmpty() ? marks.text(line) : line.text());
    }
    PdfLine first = note.getFirst();
    out.add(text.toString(), new LineHint(0, first.bold(), first.size(), first.page(), false));
  }

  private void writeMargin(int place) {
    for (PdfLine line : margin.getOrDefault(place, List.of())) {
      out.add(line.text(), new LineHint(0, line.bold(), line.size(), line.page(), true));
    }
  }
}
