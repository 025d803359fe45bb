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
    if (first.row()) {
      Span row = new Span(first.start(), first.end());
      return new TableRow(text, marks, limit, header(passage.first()), row).toSnippet(line);
    }
    SnippetText snippet = new SnippetText(text, marks);
    snippet.add(first.start(), last.end());
    return snippet.toSnippet(line, first.opensAtLeast(Piece.Opening.CLAUSE), last.closes());
  }

  /** The first row of the table that a row stands in; empty if that is the row itself. */
  private Span header(int row) {
    int first = row;
    while (first > 0 && pieces.get(first - 1).row()) {
      first--;
    }
    Piece header = pieces.get(first);
    return first == row ? NO_HEADER : new Span(header.start(), header.end());
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
      if (mark.start() >= pieces.get(passage.first()).start()
          && mark.start() < pieces.get(passage.last()).end()) {
        return true;
      }
    }
    return false;
  }
}
