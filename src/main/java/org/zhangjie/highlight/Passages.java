package org.zhangjie.highlight;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.section.LineMap;

/** The passages of one text that are shown for a query. */
final class Passages {
  private static final Span NO_HEADER = new Span(0, 0);

  private final String text;
  private final int limit;
  private final List<Span> marks;
  private final List<Piece> pieces;
  private final List<PassageChooser.Passage> chosen;

  Passages(String text, List<Match> matches, SoughtAtoms sought, SnippetSettings settings) {
    this.text = text;
    this.limit = settings.length();
    this.marks = Marks.of(matches);
    this.pieces = PieceBreaker.pieces(text, limit, marks);
    this.chosen = new PassageChooser(pieces, matches, sought, limit).choose(settings.count());
  }

  /** The passages, best first; one empty snippet for a text without any. */
  List<Snippet> snippets(LineMap lines) {
    List<Snippet> snippets = new ArrayList<>();
    for (PassageChooser.Passage passage : chosen) {
      snippets.add(snippet(passage, lines));
    }
    return snippets.isEmpty() ? List.of(Snippet.EMPTY) : snippets;
  }

  private Snippet snippet(PassageChooser.Passage passage, LineMap lines) {
    Piece first = pieces.get(passage.first());
    Piece last = pieces.get(passage.last());
    int line = lines.lineAt(first.start());
    if (first.isRow()) {
      Span header = first.header() == passage.first() ? NO_HEADER : span(first.header());
      return new TableRow(text, marks, limit, header, span(passage.first())).toSnippet(line);
    }
    SnippetText snippet = new SnippetText(text, marks);
    snippet.add(first.start(), last.end());
    return snippet.toSnippet(line, first.opensAtLeast(Piece.Opening.CLAUSE), last.closes());
  }

  private Span span(int piece) {
    return new Span(pieces.get(piece).start(), pieces.get(piece).end());
  }

  /** Marks that stand in none of the passages. */
  int more() {
    int hidden = 0;
    for (Span mark : marks) {
      hidden += isShown(mark) ? 0 : 1;
    }
    return hidden;
  }

  private boolean isShown(Span mark) {
    for (PassageChooser.Passage passage : chosen) {
      int header = pieces.get(passage.first()).header();
      if (startsIn(mark, passage.first(), passage.last())
          || header >= 0 && startsIn(mark, header, header)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsIn(Span mark, int first, int last) {
    return mark.start() >= pieces.get(first).start() && mark.start() < pieces.get(last).end();
  }
}
