package org.zhangjie.search;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.analysis.TextView;

/**
 * A run of a query's text, ready to be looked for.
 *
 * @param text as typed, without question words
 * @param segments its words, each of which a section must hold that matches the whole: 生源地助学贷款 has
 *     生源, 助学, 贷款. Neighbouring single characters make one segment, so that 路长制 stays whole however
 *     a dictionary would cut it.
 * @param wordings other wordings for the whole
 * @param number whether it is the 文号 of a document, every section of which counts as holding it
 */
record SoughtWord(String text, List<String> segments, List<Wording> wordings, boolean number) {
  SoughtWord {
    segments = List.copyOf(segments);
    wordings = List.copyOf(wordings);
  }

  static SoughtWord of(String piece) {
    return new SoughtWord(piece, segments(piece), List.of(), false);
  }

  static SoughtWord number(String number) {
    return new SoughtWord(number, List.of(number), List.of(), true);
  }

  SoughtWord or(List<Wording> wordings) {
    return new SoughtWord(text, segments, wordings, number);
  }

  /** The pieces of all its other wordings. */
  List<String> otherPieces() {
    return wordings.stream().flatMap(wording -> wording.pieces().stream()).toList();
  }

  /** Whether it is found or missing as a whole, not segment by segment. */
  boolean isWhole() {
    return number || !wordings.isEmpty();
  }

  private static List<String> segments(String piece) {
    List<String> segments = new ArrayList<>();
    List<String> singles = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int end = -1;
    int covered = 0;
    for (QueryTerms.Token token : QueryTerms.tokens(TextView.WORDS, piece)) {
      if (token.start() < covered) {
        continue;
      }
      covered = token.end();
      String typed = piece.substring(token.start(), token.end());
      boolean single = isSingle(typed);
      if (!run.isEmpty() && (!single || token.start() != end)) {
        flush(run, segments, singles);
      }
      if (single) {
        run.append(typed);
        end = token.end();
      } else {
        segments.add(typed);
      }
    }
    flush(run, segments, singles);
    return segments.isEmpty() ? (singles.isEmpty() ? List.of(piece) : singles) : segments;
  }

  private static void flush(StringBuilder run, List<String> segments, List<String> singles) {
    if (!run.isEmpty()) {
      (isSingle(run.toString()) ? singles : segments).add(run.toString());
      run.setLength(0);
    }
  }

  private static boolean isSingle(String text) {
    return text.codePointCount(0, text.length()) == 1
        && Character.isIdeographic(text.codePointAt(0));
  }
}
