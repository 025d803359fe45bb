package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a section's text into pieces: after 。！？；： and line ends, before list items such as （一） and
 * ① inside a line. Closing quotes and brackets stay with the clause they close. A clause longer
 * than the limit is cut after ，、 or a blank, else anywhere outside a mark.
 */
final class PieceBreaker {
  private static final String SENTENCE_ENDS = "。！？!?";
  private static final String CLAUSE_ENDS = "；：;";
  private static final String CLOSERS = "”’」』）)》〉】]\"";
  private static final String SOFT_ENDS = "，、,";

  private final String text;
  private final int limit;
  private final List<Span> marks;
  private final List<Piece> pieces = new ArrayList<>();
  private int nextMark;

  private PieceBreaker(String text, int limit, List<Span> marks) {
    this.text = text;
    this.limit = limit;
    this.marks = marks;
  }

  /**
   * Breaks a text.
   *
   * @param limit most characters of a piece; rows of a table may be longer
   * @param marks ascending, not touching; no piece ends within one if that can be
   */
  static List<Piece> pieces(String text, int limit, List<Span> marks) {
    PieceBreaker breaker = new PieceBreaker(text, limit, marks);
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      breaker.line(start, end);
      start = end + 1;
    }
    return breaker.pieces;
  }

  private void line(int start, int end) {
    int tab = text.indexOf('\t', start);
    if (tab >= 0 && tab < end) {
      boolean goesOn = !pieces.isEmpty() && pieces.getLast().isRow();
      int header = goesOn ? pieces.getLast().header() : pieces.size();
      pieces.add(new Piece(start, end, Piece.Opening.LINE, true, header));
      return;
    }
    Piece.Opening opening = Piece.Opening.LINE;
    int from = start;
    for (int i = start; i < end; ) {
      int stop = clauseEnd(i, end);
      Piece.Opening next =
          SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
              ? Piece.Opening.SENTENCE
              : Piece.Opening.CLAUSE;
      if (stop > i) {
        clause(from, stop, opening);
        from = stop;
        opening = next;
      }
      i = Math.max(stop, i + 1);
    }
    clause(from, end, opening);
  }

  /** End of the clause whose last character stands at {@code at}, or {@code at} if none ends. */
  private int clauseEnd(int at, int end) {
    char c = text.charAt(at);
    if (endsClause(at)) {
      int stop = at + 1;
      while (stop < end && (endsClause(stop) || CLOSERS.indexOf(text.charAt(stop)) >= 0)) {
        stop++;
      }
      return stop;
    }
    return at + 1 < end && isBlank(c) && ListItem.startsAt(text, at + 1) ? at + 1 : at;
  }

  private boolean endsClause(int at) {
    char c = text.charAt(at);
    if (c == ':') {
      return at + 1 < text.length() && text.charAt(at + 1) > 127;
    }
    return SENTENCE_ENDS.indexOf(c) >= 0 || CLAUSE_ENDS.indexOf(c) >= 0;
  }

  private void clause(int from, int to, Piece.Opening opening) {
    int start = skipBlanks(from, to);
    int end = dropBlanks(start, to);
    Piece.Opening opens = opening;
    while (end - start > limit) {
      int cut = cut(start);
      pieces.add(new Piece(start, dropBlanks(start, cut), opens, false, -1));
      opens = Piece.Opening.CUT;
      start = skipBlanks(cut, end);
    }
    if (start < end) {
      pieces.add(new Piece(start, end, opens, true, -1));
    }
  }

  private int skipBlanks(int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private int dropBlanks(int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where to end a piece that starts at {@code start} and would be too long. */
  private int cut(int start) {
    int last = start + limit;
    for (int cut = last; cut > start + limit / 2; cut--) {
      char before = text.charAt(cut - 1);
      if ((SOFT_ENDS.indexOf(before) >= 0 || isBlank(before)) && !isInsideMark(cut)) {
        return cut;
      }
    }
    for (int cut = last; cut > start + limit / 2; cut--) {
      if (!isInsideMark(cut) && !isInsideWord(cut)) {
        return cut;
      }
    }
    return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  private boolean isInsideMark(int at) {
    while (nextMark > 0 && marks.get(nextMark - 1).end() > at) {
      nextMark--;
    }
    while (nextMark < marks.size() && marks.get(nextMark).end() <= at) {
      nextMark++;
    }
    return nextMark < marks.size() && marks.get(nextMark).start() < at;
  }

  private boolean isInsideWord(int at) {
    return Character.isLowSurrogate(text.charAt(at))
        || AtomText.isWordCharacter(text.charAt(at - 1))
            && AtomText.isWordCharacter(text.charAt(at));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
