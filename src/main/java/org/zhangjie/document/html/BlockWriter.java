package org.zhangjie.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.zhangjie.document.BoldSigns;
import org.zhangjie.document.ExtractedDocument;
import org.zhangjie.document.LineHint;
import org.zhangjie.document.RaisedDigits;

/** Writes the blocks of an article as lines: a paragraph, heading, list item or table row each. */
final class BlockWriter implements NodeFilter {
  private static final Pattern BLANKS = Pattern.compile("　+");

  /** From this weight on CSS calls a font bold. */
  private static final int BOLD_WEIGHT = 600;

  private final ExtractedDocument.Builder out;
  private final Deque<int[]> numbers = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final BoldSigns signs = new BoldSigns();
  private int bold;
  private int raised;
  private int preformatted;
  private int level;

  private BlockWriter(ExtractedDocument.Builder out) {
    this.out = out;
  }

  /** Adds the lines of an element. */
  static void write(Element article, ExtractedDocument.Builder out) {
    BlockWriter writer = new BlockWriter(out);
    article.filter(writer);
    writer.endLine();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.normalName().equals("table") && TableRows.isData(element)) {
      endLine();
      TableRows.lines(element).forEach(row -> out.add(row, LineHint.NONE));
      out.gap();
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (element.isBlock() || name.equals("br")) {
      endLine();
    }
    level = headingLevel(name) > 0 ? headingLevel(name) : level;
    bold += isBold(element) ? 1 : 0;
    raised += name.equals("sup") ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    if (name.equals("ol")) {
      numbers.push(new int[] {firstNumber(element)});
    } else if (name.equals("li")) {
      line.append(itemNumber(element));
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element.isBlock()) {
      endLine();
      if (name.equals("p") || headingLevel(name) > 0) {
        out.gap();
      }
    }
    if (name.equals("ol")) {
      numbers.pop();
    }
    level = headingLevel(name) > 0 ? 0 : level;
    bold -= isBold(element) ? 1 : 0;
    raised -= name.equals("sup") ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign > '　' && raised == 0) {
        line.append(sign);
      } else if (preformatted > 0 && sign == '\n') {
        endLine();
      } else if (sign == '\u00a0' || sign == '　') {
        line.append('　');
      } else if (Character.isWhitespace(sign)) {
        addBlank();
      } else {
        line.append(raised > 0 ? RaisedDigits.of(sign) : sign);
      }
    }
    signs.add(text, bold > 0);
  }

  private void addBlank() {
    if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
      line.append(' ');
    }
  }

  /** Ends the line. An indent, made of blanks of any sort, stays as the two that it stands for. */
  private void endLine() {
    String text = line.toString();
    String stripped = text.strip();
    stripped = stripped.indexOf('　') < 0 ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
    if (!stripped.isEmpty()) {
      boolean indented = text.startsWith("　");
      LineHint hint = new LineHint(level, signs.mark(stripped), 0, 0, false);
      out.add(indented ? "　　" + stripped : stripped, hint);
    }
    line.setLength(0);
    signs.reset();
  }

  private static int headingLevel(String name) {
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
    return heading ? name.charAt(1) - '0' : 0;
  }

  private static boolean isBold(Element element) {
    if (element.nameIs("b") || element.nameIs("strong")) {
      return true;
    }
    if (element.attributesSize() == 0 || !element.hasAttr("style")) {
      return false;
    }
    String style = element.attr("style").replace(" ", "");
    int at = style.indexOf("font-weight:");
    if (at < 0) {
      return false;
    }
    String weight = style.substring(at + "font-weight:".length());
    return weight.startsWith("bold")
        || weight.matches("\\d{3}(?:\\D.*)?")
            && Integer.parseInt(weight.substring(0, 3)) >= BOLD_WEIGHT;
  }

  private static int firstNumber(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  /** The number that a browser prints before an item of an ordered list. */
  private String itemNumber(Element item) {
    Element list = item.parent();
    boolean ordered = list != null && list.normalName().equals("ol") && !numbers.isEmpty();
    return ordered ? numbers.peek()[0]++ + ". " : "";
  }
}
