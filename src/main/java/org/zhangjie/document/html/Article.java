package org.zhangjie.document.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the smallest one that still holds nearly all text which
 * is not a link (Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010:
 * link density and text length tell content from navigation).
 */
final class Article {
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

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[-_\\s])(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|shares|bdshare|related|recommend"
              + "|sidebar|side|footer|foot|header|toolbar|pager|pagination|copyright|friendlink"
              + "|links|qrcode|ewm|print|fontsize|comment|comments|advert|ad|ads|login|search)"
              + "(?:$|[-_\\s0-9])");

  /** An element stands for the whole while it holds this share of the page's plain text. */
  private static final double NEARLY_ALL = 0.85;

  /** Elements named like furniture stay if they hold more than this share of the page's text. */
  private static final double TOO_MUCH = 0.5;

  private Article() {}

  /** The article of a page, whose furniture is taken out of the tree. */
  static Element of(Document page) {
    page.filter((node, depth) -> isNever(node) ? FilterResult.REMOVE : FilterResult.CONTINUE);
    Element body = page.body();
    Map<Element, Integer> lengths = plainLengths(body);
    double tooMuch = TOO_MUCH * lengths.getOrDefault(body, 0);
    body.filter((node, depth) ->
        node != body
                && node instanceof Element element
                && isFurniture(element)
                && lengths.getOrDefault(element, 0) < tooMuch
            ? FilterResult.REMOVE
            : FilterResult.CONTINUE);
    return smallestHolding(body);
  }

  /** Also comments, which nothing below looks at. */
  private static boolean isNever(Node node) {
    return node instanceof Element element
        ? NEVER.contains(element.normalName())
            || element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
        : node instanceof Comment;
  }

  private static boolean isFurniture(Element element) {
    if (element.normalName().equals("footer") || element.normalName().equals("header")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 && FURNITURE.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  private static Element smallestHolding(Element body) {
    Map<Element, Integer> lengths = plainLengths(body);
    double enough = NEARLY_ALL * lengths.getOrDefault(body, 0);
    Element best = body;
    for (Optional<Element> next = Optional.of(body); next.isPresent(); ) {
      best = next.get();
      next =
          best.children().stream()
              .filter(child -> isContainer(child) && lengths.getOrDefault(child, 0) >= enough)
              .findFirst();
    }
    return best;
  }

  private static boolean isContainer(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "article", "main", "td", "tr", "tbody", "center", "body" -> true;
      case "table" -> !TableRows.isData(element);
      default -> false;
    };
  }

  /** Characters of text outside links, by element. */
  private static Map<Element, Integer> plainLengths(Element root) {
    Map<Element, Integer> lengths = new IdentityHashMap<>();
    root.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node.nameIs("a")) {
              links++;
            } else if (node instanceof TextNode text && links == 0) {
              add(node.parent(), text.getWholeText().strip().length());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node.nameIs("a")) {
              links--;
            }
            if (node instanceof Element element && node != root) {
              add(node.parent(), lengths.getOrDefault(element, 0));
            }
          }

          private void add(@Nullable Node parent, int length) {
            if (parent instanceof Element element) {
              lengths.merge(element, length, Integer::sum);
            }
          }
        });
    return lengths;
  }
}
