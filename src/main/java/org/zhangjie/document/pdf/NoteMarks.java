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
    float largest = SMALLER * commonestSize(lines);
    for (PdfLine line : lines) {
      Matcher mark = RaisedDigits.MARK.matcher(line.text());
      while (mark.find()) {
        if (mark.start() > 0 && !isPower(line.text(), mark.start())) {
          notes.marks.computeIfAbsent(line.page(), page -> new HashSet<>()).add(mark.group());
        }
      }
    }
    int page = 0;
    for (PdfLine line : lines) {
      boolean small = !line.isRow() && line.size() <= largest;
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

  /** The size that most signs of the document are set in; rows of tables do not count. */
  private static float commonestSize(List<PdfLine> lines) {
    Map<Float, Integer> signs = new HashMap<>();
    int most = 0;
    float commonest = 0;
    for (PdfLine line : lines) {
      int count = line.isRow() ? 0 : signs.merge(line.size(), line.text().length(), Integer::sum);
      if (count > most) {
        most = count;
        commonest = line.size();
      }
    }
    return commonest;
  }

  /** Whether the raised digit belongs to a unit: m², km², m³. */
  private static boolean isPower(String text, int at) {
    return text.charAt(at - 1) == 'm';
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
