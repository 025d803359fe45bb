package org.zhangjie.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes what is never read out of a tree and counts the characters of text outside links in what
 * may frame the article. For one thread.
 */
final class PlainText implements NodeFilter {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "template",
          "link",
          "meta");

  /** Names of elements that may hold an article as a whole. */
  private static final Set<String> FRAMES =
      Set.of("div", "section", "article", "main", "td", "tr", "tbody", "center", "body", "table");

  /** Of a page: the page itself is at 0, its root at 1. */
  private static final int BODY_DEPTH = 2;

  /** An element named like furniture, and the characters of text outside links in it. */
  record Furniture(Element element, int length) {}

  private final Map<Element, Integer> frames = new IdentityHashMap<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private int[] starts = new int[64];
  private int total;
  private int links;

  private PlainText() {}

  /** Prunes and counts what is below a page or its body. */
  static PlainText of(Element root) {
    PlainText counted = new PlainText();
    root.filter(counted);
    return counted;
  }

  /** Whether the element is of a kind that may frame the article. */
  static boolean isFrame(Element element) {
    return FRAMES.contains(element.normalName());
  }

  /** Characters of text outside links in a frame, white space at the ends of texts left out. */
  int length(Element frame) {
    return frames.getOrDefault(frame, 0);
  }

  /** The elements in the body of a page that are named like furniture. */
  List<Furniture> furniture() {
    return furniture;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      total += links == 0 ? strippedLength(text.getWholeText()) : 0;
    } else if (node instanceof Element element) {
      if (isNever(element)) {
        return FilterResult.REMOVE;
      }
      links += element.nameIs("a") ? 1 : 0;
      starts = depth < starts.length ? starts : Arrays.copyOf(starts, 2 * depth);
      starts[depth] = total;
    } else if (node instanceof Comment) {
      return FilterResult.REMOVE;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (isFrame(element)) {
        frames.put(element, total - starts[depth]);
      }
      if (depth > BODY_DEPTH && FurnitureNames.match(element)) {
        furniture.add(new Furniture(element, total - starts[depth]));
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isNever(Element element) {
    return NEVER.contains(element.normalName())
        || element.attributesSize() > 0
            && (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true"));
  }

  private static int strippedLength(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to - from;
  }
}
