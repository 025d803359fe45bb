package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.document.SourceLine;

/**
 * Reads Markdown and simple HTML marks off a line: {@code #}, {@code **bold**}, {@code <b>}, {@code
 * <sup>}, comments, images, pipe and HTML table rows, rules. What the source's own hint says is
 * kept.
 */
final class MarkReader {
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(nbsp|ensp|emsp|lt|gt|amp|quot|apos|middot|ldquo|rdquo|lsquo|rsquo|mdash|hellip|#[0-9]{1,5});");

  /** Columns before a tab that may hold a marker. */
  private static final int LONGEST_MARKER = 16;

  /** The longest cell that an empty first one may stand before, in characters. */
  private static final int LONGEST_CELL = 60;

  private MarkReader() {}

  /** The line without its marks. */
  static MarkedLine read(SourceLine line) {
    String raw = line.text();
    int hinted = line.hint().level();
    boolean bold = line.hint().bold();
    String text = trim(raw, 0, raw.length());
    if (!hasMarks(text)) {
      text = decoded(text);
      MarkedLine.Kind kind =
          isRow(raw)
              ? MarkedLine.Kind.ROW
              : isRule(text) ? MarkedLine.Kind.RULE : MarkedLine.Kind.TEXT;
      if (kind == MarkedLine.Kind.ROW) {
        text = decoded(stripEnd(raw));
      }
      return new MarkedLine(text, hinted, bold ? text.length() : 0, kind);
    }
    return readMarks(raw, text, hinted, bold);
  }

  private static MarkedLine readMarks(String raw, String text, int hinted, boolean bold) {
    if (text.startsWith("<!--") && text.endsWith("-->")) {
      return new MarkedLine(text, 0, 0, MarkedLine.Kind.COMMENT);
    }
    if (text.startsWith("![") && text.endsWith(")")) {
      return new MarkedLine(text, 0, 0, MarkedLine.Kind.IMAGE);
    }
    if (isRow(raw)) {
      return new MarkedLine(tags(stripEnd(raw)), hinted, 0, MarkedLine.Kind.ROW);
    }
    if (text.indexOf('|') == 0 && text.length() > 1) {
      return pipeRow(text);
    }
    if (text.regionMatches(true, 0, "<t", 0, 2) || text.regionMatches(true, 0, "</t", 0, 3)) {
      return htmlRow(text);
    }
    int level = 0;
    while (level < text.length() && level < 9 && text.charAt(level) == '#') {
      level++;
    }
    if (level > 0) {
      text = trim(text, level, text.length());
    }
    level = level == 0 ? htmlLevel(text) : level;
    int boldLength = bold ? text.length() : boldLength(text);
    String bare = decoded(tags(withoutStars(text)));
    if (bare.isEmpty() || isRule(bare)) {
      return new MarkedLine(bare.isEmpty() ? text : bare, 0, 0, MarkedLine.Kind.RULE);
    }
    return new MarkedLine(
        bare, Math.max(level, hinted), Math.min(boldLength, bare.length()), MarkedLine.Kind.TEXT);
  }

  /**
   * The text with {@code &nbsp;} and its like as the characters they stand for, if they are closed.
   */
  private static String decoded(String text) {
    int at = text.indexOf('&');
    if (at < 0 || text.indexOf(';', at) < 0) {
      return text;
    }
    String plain =
        ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    return trim(plain, 0, plain.length());
  }

  /** The character an entity of that name stands for. */
  private static String character(String name) {
    return switch (name) {
      case "nbsp" -> "\u00a0";
      case "ensp" -> "\u2002";
      case "emsp" -> "\u2003";
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "middot" -> "·";
      case "ldquo" -> "“";
      case "rdquo" -> "”";
      case "lsquo" -> "‘";
      case "rsquo" -> "’";
      case "mdash" -> "—";
      case "hellip" -> "…";
      default -> String.valueOf((char) Math.min(0xFFFD, Integer.parseInt(name.substring(1))));
    };
  }

  /** The level of {@code <h2 class="title">}, 0 where the line does not open with such a tag. */
  private static int htmlLevel(String text) {
    boolean heading = text.length() > 3 && text.regionMatches(true, 0, "<h", 0, 2);
    int level = heading ? text.charAt(2) - '0' : 0;
    boolean closed = level > 0 && (text.charAt(3) == '>' || text.charAt(3) == ' ');
    return closed && level <= 6 ? level : 0;
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '|' && (c == '#' || c == '*' || c == '<' || c == '|' || c == '!')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a raw line holds a tab between two cells; tabs before a sentence only indent it. */
  private static boolean isRow(String raw) {
    if (raw.indexOf('\t') < 0) {
      return false;
    }
    String line = stripEnd(raw);
    int tab = line.lastIndexOf('\t');
    if (tab > 0 && tab <= LONGEST_MARKER && line.indexOf('\t') == tab && isMarker(line, tab)) {
      return false;
    }
    for (int i = 0; i < tab; i++) {
      if (!isSpace(line.charAt(i))) {
        return true;
      }
    }
    return tab == 0
        && line.length() <= LONGEST_CELL
        && !line.endsWith("。")
        && Marker.read(trim(line, 1, line.length())) == null;
  }

  /** Whether nothing but a number and its mark stands before a tab: 四、, （一）, 1., 第三条. */
  private static boolean isMarker(String line, int tab) {
    String before = trim(line, 0, tab);
    Marker marker = Marker.read(before);
    return marker != null
        && marker.end() == before.length()
        && (marker.form() != MarkerForm.DECIMAL || !marker.outer().isEmpty())
        && marker.form() != MarkerForm.ENCLOSED;
  }

  private static boolean isRule(String text) {
    if (text.length() < 3) {
      return false;
    }
    char first = text.charAt(0);
    if ("-=_*~—－─━".indexOf(first) < 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != first && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static int boldLength(String text) {
    if (text.startsWith("**")) {
      int end = text.indexOf("**", 2);
      return end < 0 ? text.length() : end - 2;
    }
    if (text.startsWith("<b>") || text.startsWith("<strong>")) {
      int start = text.indexOf('>') + 1;
      int end = text.indexOf("</", start);
      return end < 0 ? text.length() : end - start;
    }
    return 0;
  }

  private static String withoutStars(String text) {
    if (text.indexOf('*') < 0) {
      return text;
    }
    String bare = text.replace("**", "");
    return trim(bare, 0, bare.length());
  }

  /** Longer tags are text. A bound also keeps a line of nothing but {@code <} from being slow. */
  private static final int LONGEST_TAG = 200;

  /** Longer tags of table cells, which carry styles, are text. */
  private static final int LONGEST_ROW_TAG = 501;

  /** From the end of {@code <sup>} to that of {@code </sup>}, three characters between them. */
  private static final int LONGEST_POWER = 10;

  /** Takes inline tags out; a superscript number is dropped unless it is a power of a unit. */
  static String tags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int bound = Math.min(text.length(), i + LONGEST_TAG + 1);
      int close = c == '<' && isTag(text, i + 1) ? text.indexOf('>', i, bound) : -1;
      if (close < 0) {
        out.append(c);
        i++;
        continue;
      }
      if (text.regionMatches(true, i, "<sup>", 0, 5)) {
        int end = text.indexOf("</sup>", close, Math.min(text.length(), close + LONGEST_POWER));
        if (end > 0) {
          power(out, text.substring(close + 1, end));
          i = end + 6;
          continue;
        }
      }
      if (text.regionMatches(true, i, "<br", 0, 3)) {
        out.append(' ');
      }
      i = close + 1;
    }
    return trim(out.toString(), 0, out.length());
  }

  /** The numbers of the footnotes that a raw line refers to. */
  static List<Integer> references(String raw) {
    List<Integer> numbers = new ArrayList<>();
    int at = raw.indexOf("<sup>");
    while (at >= 0) {
      int end = raw.indexOf("</sup>", at);
      boolean unit = at > 0 && "mMkK ".indexOf(raw.charAt(at - 1)) >= 0;
      int number = end < 0 || unit ? Numeral.NONE : Numeral.parse(raw, at + 5, end);
      if (number > 0) {
        numbers.add(number);
      }
      at = end < 0 ? -1 : raw.indexOf("<sup>", end);
    }
    return numbers;
  }

  private static void power(StringBuilder out, String digits) {
    int at = out.length();
    while (at > 0 && out.charAt(at - 1) == ' ') {
      at--;
    }
    boolean unit = at > 0 && "mMkK".indexOf(out.charAt(at - 1)) >= 0;
    if (unit && digits.equals("2")) {
      out.setLength(at);
      out.append('²');
    } else if (unit && digits.equals("3")) {
      out.setLength(at);
      out.append('³');
    }
  }

  private static boolean isTag(String text, int at) {
    int i = at < text.length() && text.charAt(at) == '/' ? at + 1 : at;
    return i < text.length()
        && (text.charAt(i) >= 'a' && text.charAt(i) <= 'z'
            || text.charAt(i) >= 'A' && text.charAt(i) <= 'Z');
  }

  private static MarkedLine pipeRow(String text) {
    boolean rule = true;
    for (int i = 0; i < text.length() && rule; i++) {
      rule = "|-: +".indexOf(text.charAt(i)) >= 0;
    }
    if (rule) {
      return new MarkedLine("", 0, 0, MarkedLine.Kind.ROW);
    }
    int end = text.endsWith("|") ? text.length() - 1 : text.length();
    StringBuilder out = new StringBuilder();
    for (String cell : text.substring(1, end).split("\\|", -1)) {
      out.append(out.isEmpty() ? "" : "\t").append(cell.strip());
    }
    return new MarkedLine(tags(out.toString()), 0, 0, MarkedLine.Kind.ROW);
  }

  private static MarkedLine htmlRow(String text) {
    String rows =
        text.replaceAll("(?i)</tr>\\s*(?=<)", "\n")
            .replaceAll("(?i)</t[dh]>\\s*<t[dh][^>]*>", "\t");
    String bare = decoded(withoutTags(rows)).strip();
    return bare.isEmpty()
        ? new MarkedLine(text, 0, 0, MarkedLine.Kind.RULE)
        : new MarkedLine(bare, 0, 0, MarkedLine.Kind.ROW);
  }

  /** The text without what stands between < and >. */
  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    int close = text.indexOf('>');
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      close = close >= 0 && close < open ? text.indexOf('>', open) : close;
      if (close < 0) {
        break;
      }
      if (open >= at && close - open <= LONGEST_ROW_TAG) {
        out.append(text, at, open);
        at = close + 1;
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  /** The part of the text without white space of any kind at either end. */
  static String trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }

  /** The text without white space of any kind. */
  static String withoutBlanks(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out[length++] = c;
      }
    }
    return length == text.length() ? text : new String(out, 0, length);
  }

  private static String stripEnd(String text) {
    int to = text.length();
    while (to > 0 && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to == text.length() ? text : text.substring(0, to);
  }

  /** White space as documents have it: blanks, ideographic and no-break spaces, form feeds, BOM. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '　'
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029';
  }
}
