package org.zhangjie.search;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.search.QueryToken.Type;

/**
 * Cuts what a person typed into words and operators. Anything is accepted: what is no operator in
 * its place is text or punctuation. Full-width forms of operators count as the operators.
 *
 * <p>An operator stands where a word could start; inside a word the same character is text: {@code
 * 4+4+X}, {@code 2021-2025}, {@code 南昌（国家）大学科技城}.
 */
final class QueryScanner {
  /** Longer queries are cut here: no document's paragraph that a person pastes is longer. */
  static final int MOST_CHARACTERS = 4_096;

  /** More tokens are dropped; the boolean queries they become stay within Lucene's bound. */
  static final int MOST_TOKENS = 256;

  private static final String OPENING = "\"“”„‟「『";
  private static final String CLOSING = "\"“”„‟」』";
  private static final String SEPARATORS = "，。！？、；：,;!?…《》〈〉【】·";

  private final String text;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private QueryScanner(String text) {
    this.text = text;
  }

  /** The tokens of a query in order, {@link #MOST_TOKENS} at most. */
  static List<QueryToken> scan(String query) {
    String text = query.length() > MOST_CHARACTERS ? query.substring(0, MOST_CHARACTERS) : query;
    return new QueryScanner(text).scan();
  }

  private List<QueryToken> scan() {
    while (at < text.length() && tokens.size() < MOST_TOKENS) {
      char c = half(text.charAt(at));
      if (isBlank(c)) {
        at++;
      } else if (OPENING.indexOf(c) >= 0) {
        quoted();
      } else if (c == '(') {
        open();
      } else if (c == ')') {
        close();
      } else if (c == '|' || c == '&') {
        bars(c);
      } else if (isPrefix(c)) {
        prefix(c);
      } else {
        run();
      }
    }
    return tokens;
  }

  private void open() {
    at++;
    depth++;
    add(Type.OPEN, "(");
  }

  private void close() {
    at++;
    if (depth > 0) {
      depth--;
      add(Type.CLOSE, ")");
    }
  }

  private void bars(char c) {
    while (at < text.length() && half(text.charAt(at)) == c) {
      at++;
    }
    add(c == '|' ? Type.OR : Type.AND, c == '|' ? "OR" : "AND");
  }

  /** Whether a sign before a word; not in the middle of a word, nor in 2021 -2025. */
  private boolean isPrefix(char c) {
    if ((c != '-' && c != '+') || at + 1 >= text.length() || (at > 0 && !startsItem(at - 1))) {
      return false;
    }
    char next = half(text.charAt(at + 1));
    boolean range = Character.isDigit(next) && endsInDigit();
    return !range && !isBlank(next) && next != c && SEPARATORS.indexOf(next) < 0 && next != ')';
  }

  private boolean startsItem(int before) {
    char c = half(text.charAt(before));
    return isBlank(c) || c == '(' || c == '|' || c == '&';
  }

  private boolean endsInDigit() {
    int i = at - 1;
    while (i >= 0 && isBlank(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  private void prefix(char c) {
    at++;
    if (c == '-') {
      add(Type.NOT, "NOT");
    } else if (OPENING.indexOf(text.charAt(at)) < 0) {
      int start = at;
      skipRun();
      add(Type.QUOTED, text.substring(start, at));
    }
  }

  /** A quotation; without an end its mark is punctuation. In running text “…” only emphasises. */
  private void quoted() {
    int start = at + 1;
    int end = start;
    while (end < text.length() && !closes(text.charAt(at), text.charAt(end))) {
      end++;
    }
    if (end >= text.length()) {
      at++;
      return;
    }
    boolean emphasis = half(text.charAt(at)) != '"' && (glued(at - 1) || glued(end + 1));
    at = end + 1;
    int slop = slop();
    String quoted = text.substring(start, end);
    if (!quoted.isBlank()) {
      tokens.add(new QueryToken(emphasis ? Type.WORD : Type.QUOTED, quoted, slop));
    }
  }

  private static boolean closes(char opening, char c) {
    return switch (opening) {
      case '「' -> c == '」';
      case '『' -> c == '』';
      default -> CLOSING.indexOf(half(c)) >= 0 && c != '」' && c != '』';
    };
  }

  private boolean glued(int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  /** Reads {@code ~N} at the cursor; {@code ~} alone is 2. */
  private int slop() {
    if (at >= text.length() || half(text.charAt(at)) != '~') {
      return 0;
    }
    at++;
    int start = at;
    while (at < text.length() && at - start < 2 && isDigit(half(text.charAt(at)))) {
      at++;
    }
    int slop = 0;
    for (int i = start; i < at; i++) {
      slop = 10 * slop + half(text.charAt(i)) - '0';
    }
    return at == start ? 2 : slop;
  }

  private void run() {
    int start = at;
    skipRun();
    if (at == start) {
      at++;
      return;
    }
    String run = text.substring(start, at);
    int colon = fieldEnd(run);
    if (colon > 0) {
      at = start + colon + 1;
      add(Type.FIELD, run.substring(0, colon));
      return;
    }
    if (!tokens.isEmpty() && tokens.getLast().type() == Type.FIELD) {
      add(Type.WORD, run);
      return;
    }
    Type operator = operator(run);
    int slop = slop();
    if (operator != Type.WORD) {
      add(operator, run);
    } else if (slop > 0) {
      tokens.add(new QueryToken(Type.QUOTED, run, slop));
    } else {
      words(run);
    }
  }

  /** Moves to the end of a word: a blank, a quotation mark, a bar, a bracket that closes. */
  private void skipRun() {
    int inner = 0;
    int start = at;
    while (at < text.length()) {
      char c = half(text.charAt(at));
      inner += c == '(' ? 1 : 0;
      if (isBlank(c) || OPENING.indexOf(c) >= 0 || c == '|' || (c == '~' && at > start)) {
        return;
      }
      if (c == ')' && --inner < 0) {
        return;
      }
      at++;
    }
  }

  private static int fieldEnd(String run) {
    for (int i = 1; i < Math.min(run.length(), 12); i++) {
      if (half(run.charAt(i)) == ':') {
        return QueryField.named(run.substring(0, i)).isPresent() ? i : -1;
      }
    }
    return -1;
  }

  private Type operator(String run) {
    boolean between = !tokens.isEmpty() && !text.substring(at).isBlank();
    return switch (halfWidth(run)) {
      case "AND" -> Type.AND;
      case "OR" -> Type.OR;
      case "NOT" -> Type.NOT;
      case "与", "且", "并且" -> between ? Type.AND : Type.WORD;
      case "或", "或者" -> between ? Type.OR : Type.WORD;
      case "非" -> between ? Type.NOT : Type.WORD;
      default -> Type.WORD;
    };
  }

  /** Cuts a run at punctuation, and tells patterns from words. */
  private void words(String run) {
    int start = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i == run.length() || isSeparator(run, i)) {
        word(run.substring(start, i));
        start = i + 1;
      }
    }
  }

  private static boolean isSeparator(String run, int i) {
    char c = run.charAt(i);
    if (SEPARATORS.indexOf(c) < 0) {
      return false;
    }
    // 1,200 and 3?5 and a?b stay whole.
    boolean inside = i > 0 && i + 1 < run.length();
    boolean between = inside && isWordCharacter(run, i - 1) && isWordCharacter(run, i + 1);
    return !(between && (c == '?' || (c == ',' && isDigit(run.charAt(i + 1)))));
  }

  private static boolean isWordCharacter(String run, int i) {
    char c = run.charAt(i);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '?' || c == '*';
  }

  private void word(String word) {
    if (word.isBlank() || tokens.size() >= MOST_TOKENS) {
      return;
    }
    String half = halfWidth(word);
    boolean pattern = half.indexOf('*') >= 0 || half.indexOf('?') >= 0;
    boolean letters = word.chars().anyMatch(c -> Character.isLetterOrDigit(c));
    if (pattern && letters) {
      add(Type.PATTERN, half);
    } else {
      add(Type.WORD, word);
    }
  }

  private void add(Type type, String value) {
    tokens.add(QueryToken.of(type, value));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The ASCII character of which this is the full-width form, or the character itself. */
  private static char half(char c) {
    return switch (c) {
      case '\u3000' -> ' ';
      case '－', '−' -> '-';
      case '｜' -> '|';
      default -> c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    };
  }

  private static String halfWidth(String word) {
    StringBuilder half = new StringBuilder(word.length());
    word.chars().forEach(c -> half.append(half((char) c)));
    return half.toString();
  }
}
