package org.zhangjie.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the marks inside a line of Markdown readable text. */
final class MarkdownLine {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\s{0,3}\\[([^\\]^][^\\]]{0,100})\\]:\\s*<?[!-;=?-~]+>?(?:\\s+[\"'(].*)?\\s*");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([0-9]{1,3})\\](:?)");
  private static final Pattern TARGET =
      Pattern.compile("<[^<>]*>|[!-~&&[^()\\s]]*[/.#:][!-~&&[^()\\s]]*");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]{0,300})\\](?:\\(("
              + TARGET
              + ")(?:\\s+\"[^\"]*\")?\\)|\\[([^\\[\\]]{1,100})\\])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w\\\\])\\*(?![*\\s])([^*]{1,200}?)(?<![\\s*])\\*(?![*\\w])");
  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`]{1,500})`(?!`)");
  private static final Pattern STRUCK = Pattern.compile("~~([^~]{1,500})~~");
  private static final Pattern STRONG = Pattern.compile("(?<![\\w_])__([^_]{1,300})__(?![\\w_])");
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\([!\"$%&'()+,\\-./:;=?@\\[\\\\\\]^_`{}~*|>])");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("(?<=\\S)\\s*\\{\\s*[#.][\\w .#-]+\\}\\s*$");
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
  private static final String MARKS = "[\\$`&_~*>{";

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "　"),
          Map.entry("amp", "&"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("middot", "·"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("times", "×"),
          Map.entry("deg", "°"),
          Map.entry("plusmn", "±"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"));

  private MarkdownLine() {}

  /** The name of the link that a line defines, if it is such a line. */
  static Optional<String> reference(String line) {
    if (line.indexOf("]:") < 0) {
      return Optional.empty();
    }
    Matcher definition = REFERENCE.matcher(line);
    return definition.matches() ? Optional.of(definition.group(1)) : Optional.empty();
  }

  /** The line with its marks read; the same line if it has none. */
  static String read(String line, Set<String> references) {
    if (!hasMarks(line)) {
      return line;
    }
    if (reference(line).isPresent()) {
      return "<!-- " + line.strip() + " -->";
    }
    String text = line.stripLeading().startsWith(">") ? unquoted(line) : line;
    text = LatexText.read(text);
    text =
        NOTE.matcher(text)
            .replaceAll(m -> "<sup>" + m.group(1) + "</sup>" + (m.group(2).isEmpty() ? "" : " "));
    text = links(text, references);
    text = CODE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    text = STRONG.matcher(text).replaceAll(m -> Matcher.quoteReplacement("**" + m.group(1) + "**"));
    text = EMPHASIS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    text = STRUCK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    text = ATTRIBUTES.matcher(text).replaceFirst("");
    text = ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
  }

  /** The cells of a row of a table, parted by {@code \t}; a rule between rows stays. */
  static String row(String line, Set<String> references) {
    String text = line.strip();
    if (text.chars().allMatch(sign -> "|-: +".indexOf(sign) >= 0)) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    StringBuilder cell = new StringBuilder();
    boolean code = false;
    for (int i = text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      code ^= sign == '`';
      if (sign == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (sign == '|' && !code) {
        out.append(read(cell.toString().strip(), references)).append('\t');
        cell.setLength(0);
      } else {
        cell.append(sign == '\t' ? ' ' : sign);
      }
    }
    if (!text.endsWith("|") || !cell.isEmpty()) {
      return out.append(read(cell.toString().strip(), references)).toString();
    }
    return out.substring(0, Math.max(0, out.length() - 1));
  }

  private static boolean hasMarks(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String unquoted(String line) {
    String text = line;
    while (text.stripLeading().startsWith(">")) {
      text = text.stripLeading().substring(1);
    }
    return text.stripLeading();
  }

  /** Links as what they show; a picture stays a picture. */
  private static String links(String text, Set<String> references) {
    if (text.indexOf('[') < 0 || text.strip().startsWith("![")) {
      return text;
    }
    return LINK.matcher(text)
        .replaceAll(m -> {
          boolean known = m.group(3) == null || references.contains(m.group(3));
          return Matcher.quoteReplacement(known ? m.group(1) : m.group());
        });
  }

  /** {@code <} stays written out: it would open a tag. */
  private static String entity(MatchResult entity) {
    String name = entity.group(1);
    if (name.charAt(0) != '#') {
      return ENTITIES.getOrDefault(name, entity.group());
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean fit = code >= ' ' && code != '<' && code <= Character.MAX_CODE_POINT;
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return fit && !surrogate ? Character.toString(code) : entity.group();
  }
}
