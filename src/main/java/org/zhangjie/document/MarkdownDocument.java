package org.zhangjie.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown, read line by line so that every line keeps its number. Front matter becomes metadata,
 * underlined headings hints, and what {@link MarkdownLine} knows readable text. {@code #}, {@code
 * **} and tags stay: OCR leaves them in plain text as well, so that the splitter reads them in any
 * source.
 */
final class MarkdownDocument implements SourceDocument {
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:`{3,}|~{3,})[^`]*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:={2,}|-{2,})\\s*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*");
  private static final Pattern FIELD = Pattern.compile("([^:：#\\s][^:：]{0,40})[:：]\\s*(.*)");

  /** What the fields of front matter are called. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("标题", "title"),
          Map.entry("date", "date"),
          Map.entry("pubdate", "date"),
          Map.entry("published", "date"),
          Map.entry("日期", "date"),
          Map.entry("发布日期", "date"),
          Map.entry("成文日期", "date"),
          Map.entry("issuer", "issuer"),
          Map.entry("source", "issuer"),
          Map.entry("发文机关", "issuer"),
          Map.entry("发布机构", "issuer"),
          Map.entry("number", "number"),
          Map.entry("文号", "number"),
          Map.entry("发文字号", "number"));

  /** Longer front matter is text between two rules. */
  private static final int MOST_FIELDS = 100;

  /** A longer line above a rule is a paragraph that a page ends behind, not a heading. */
  private static final int LONGEST_HEADING = 60;

  /** What becomes of a line; those that no array entry says anything about are plain. */
  private enum Role {
    PLAIN,
    FRONT,
    COMMENT,
    HEADING_1,
    HEADING_2,
    FENCE,
    CELLS
  }

  private final TextDocument text;
  private final byte[] roles;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Set<String> references = new HashSet<>();

  MarkdownDocument(TextDocument text) {
    this.text = text;
    this.roles = new byte[text.lineCount() + 2];
    boolean comment = false;
    boolean table = false;
    String before = "";
    for (int n = frontMatter() + 1; n <= text.lineCount(); n++) {
      String line = text.line(n).text();
      int opened = line.lastIndexOf("<!--");
      boolean opens = opened >= 0 && line.indexOf("-->", opened) < 0;
      table = table && line.indexOf('|') >= 0;
      if (comment || opens && line.isBlank()) {
        set(n, Role.COMMENT);
      } else if (FENCE.matcher(line).matches()) {
        set(n, Role.FENCE);
      } else if (before.indexOf('|') >= 0 && TABLE_RULE.matcher(line).matches()) {
        set(n - 1, Role.CELLS);
        table = true;
      } else if (table) {
        set(n, Role.CELLS);
      } else if (isHeading(before, n) && UNDERLINE.matcher(line).matches()) {
        set(n - 1, line.indexOf('=') >= 0 ? Role.HEADING_1 : Role.HEADING_2);
      }
      MarkdownLine.reference(line).ifPresent(references::add);
      boolean starts = opens && line.strip().startsWith("<!--");
      if (starts) {
        set(n, Role.COMMENT);
      }
      comment = comment ? line.indexOf("-->") < 0 : starts;
      before = line;
    }
  }

  private void set(int line, Role role) {
    roles[line] = (byte) role.ordinal();
  }

  /** A line that ends a paragraph of one line, and is no sentence. */
  private boolean isHeading(String line, int next) {
    String bare = line.strip();
    boolean alone = next < 3 || text.line(next - 2).text().isBlank() || roles[next - 2] != 0;
    alone |= next > 2 && UNDERLINE.matcher(text.line(next - 2).text()).matches();
    return alone
        && !bare.isEmpty()
        && bare.length() <= LONGEST_HEADING
        && "#|<>-*+=".indexOf(bare.charAt(0)) < 0
        && "。；，、：:;,.".indexOf(bare.charAt(bare.length() - 1)) < 0;
  }

  /** Reads the fields between two rules at the very start; the number of its last line. */
  private int frontMatter() {
    if (text.lineCount() < 3 || !text.line(1).text().strip().equals("---")) {
      return 0;
    }
    Map<String, String> fields = new HashMap<>();
    for (int n = 2; n <= Math.min(text.lineCount(), MOST_FIELDS); n++) {
      String line = text.line(n).text();
      Matcher field = FIELD.matcher(line);
      if (line.strip().equals("---") || line.strip().equals("...")) {
        return fields.isEmpty() ? 0 : closeFrontMatter(fields, n);
      } else if (field.matches()) {
        fields.putIfAbsent(field.group(1).strip(), unquoted(field.group(2).strip()));
      } else if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("-")) {
        return 0;
      }
    }
    return 0;
  }

  private int closeFrontMatter(Map<String, String> fields, int last) {
    fields.forEach((name, value) -> {
      String known = FIELDS.get(name.toLowerCase(Locale.ROOT));
      if (known != null && !value.isEmpty()) {
        metadata.putIfAbsent(known, value);
      }
    });
    for (int n = 1; n <= last; n++) {
      set(n, Role.FRONT);
    }
    return last;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && value.charAt(0) == value.charAt(value.length() - 1)
            && "\"'".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  @Override
  public String source() {
    return text.source();
  }

  @Override
  public int lineCount() {
    return text.lineCount();
  }

  @Override
  public SourceLine line(int number) {
    SourceLine line = text.line(number);
    return switch (Role.values()[roles[number]]) {
      case PLAIN -> with(line, MarkdownLine.read(line.text(), references), 0);
      case HEADING_1 -> with(line, MarkdownLine.read(line.text(), references), 1);
      case HEADING_2 -> with(line, MarkdownLine.read(line.text(), references), 2);
      case CELLS -> with(line, MarkdownLine.row(line.text(), references), 0);
      case FENCE -> with(line, "~~~", 0);
      case COMMENT -> with(line, line.text().isBlank() ? "" : comment(line.text()), 0);
      case FRONT -> new SourceLine(number, line.text(), new LineHint(0, false, 0, 0, true));
    };
  }

  /** A line of a longer comment as a comment of its own. */
  private static String comment(String line) {
    return "<!-- " + line.replace("<!--", "").replace("-->", "").strip() + " -->";
  }

  private static SourceLine with(SourceLine line, String text, int level) {
    if (level == 0 && text.equals(line.text())) {
      return line;
    }
    return new SourceLine(line.number(), text, new LineHint(level, false, 0, 0, false));
  }

  @Override
  public Map<String, String> metadata() {
    return Map.copyOf(metadata);
  }

  @Override
  public String sha256() {
    return text.sha256();
  }
}
