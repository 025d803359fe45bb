package org.zhangjie.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.document.RaisedDigits;

/** Raises the number before a note at the foot of a page like the mark it answers to. */
final class NoteMarks {
  private static final Pattern NOTE = Pattern.compile("^([0-9]{1,3})(?=[ 　]?\\p{IsHan})");

  private final Map<Integer, Set<String>> marks = new HashMap<>();
  private final Map<Integer, Float> largest = new HashMap<>();

  private NoteMarks() {}

  static NoteMarks of(List<PdfLine> lines) {
    NoteMarks notes = new NoteMarks();
    for (PdfLine line : lines) {
      notes.largest.merge(line.page(), line.size(), Math::max);
      Matcher mark = RaisedDigits.MARK.matcher(line.text());
      while (mark.find()) {
        notes.marks.computeIfAbsent(line.page(), page -> new HashSet<>()).add(mark.group());
      }
    }
    return notes;
  }

  /**
   * The line's text; a note in smaller type, whose mark stands on the page, opens with its mark.
   */
  String text(PdfLine line) {
    boolean small = line.size() < largest.getOrDefault(line.page(), 0f);
    if (!small || !marks.containsKey(line.page())) {
      return line.text();
    }
    Set<String> here = marks.getOrDefault(line.page(), Set.of());
    return NOTE.matcher(line.text()).replaceFirst(found -> raised(found, here));
  }

  private static String raised(MatchResult found, Set<String> marks) {
    String raised = RaisedDigits.of(found.group());
    return marks.contains(raised) ? raised : found.group();
  }
}
