package org.zhangjie.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.document.RaisedDigits;

/** Knows the notes at the feet of pages by the raised marks that they answer to. */
final class NoteMarks {
  private static final Pattern NOTE = Pattern.compile("^([0-9]{1,3})(?=[ 　]?\\p{IsHan})");

  /** Notes are set in type this much smaller than the text, or less. */
  private static final float SMALLER = 0.93f;

  private final Map<Integer, Set<String>> marks = new HashMap<>();
  private final Map<PdfLine, Boolean> notes = new IdentityHashMap<>();

  private NoteMarks() {}

  /** A note opens in small type with a mark of its page; all below it in small type is notes. */
  static NoteMarks of(List<PdfLine> lines) {
    NoteMarks notes = new NoteMarks();
    Map<Integer, Float> largest = new HashMap<>();
    for (PdfLine line : lines) {
      largest.merge(line.page(), line.isRow() ? 0 : line.size(), Math::max);
      Matcher mark = RaisedDigits.MARK.matcher(line.text());
      while (mark.find()) {
        if (mark.start() > 0) {
          notes.marks.computeIfAbsent(line.page(), page -> new HashSet<>()).add(mark.group());
        }
      }
    }
    int page = 0;
    for (PdfLine line : lines) {
      boolean small =
          !line.isRow() && line.size() <= SMALLER * largest.getOrDefault(line.page(), 0f);
      boolean opens = small && notes.marksNote(line);
      if (opens || small && page == line.page()) {
        notes.notes.put(line, opens);
        page = line.page();
      } else {
        page = 0;
      }
    }
    return notes;
  }

  /** Whether a line is one of a note at the foot of its page. */
  boolean isNote(PdfLine line) {
    return notes.containsKey(line);
  }

  /** Whether it is the first line of one. */
  boolean opens(PdfLine line) {
    return notes.getOrDefault(line, false);
  }

  private boolean marksNote(PdfLine line) {
    Set<String> here = marks.getOrDefault(line.page(), Set.of());
    Matcher raised = RaisedDigits.MARK.matcher(line.text());
    return raised.lookingAt() && here.contains(raised.group()) || !text(line).equals(line.text());
  }

  /** The line's text; a note, whose mark stands on the page, opens with that mark. */
  String text(PdfLine line) {
    Set<String> here = marks.getOrDefault(line.page(), Set.of());
    return here.isEmpty()
        ? line.text()
        : NOTE.matcher(line.text()).replaceFirst(found -> raised(found, here));
  }

  private static String raised(MatchResult found, Set<String> marks) {
    String raised = RaisedDigits.of(found.group());
    return marks.contains(raised) ? raised : found.group();
  }
}
