package org.zhangjie.document.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the smallest one that still holds nearly all text which
 * is not a link (Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010:
 * link density and text length tell content from navigation).
 */
final class Article {
  /** An element stands for the whole while it holds this share of the page's plain text. */
  private static final double NEARLY_ALL = 0.85;

  /** Elements named like furniture stay if they hold more than this share of the page's text. */
  private static final double TOO_MUCH = 0.5;

  private Article() {}

  /** The article of a page, whose furniture is taken out of the tree. */
  static Element of(Document page) {
    PlainText text = PlainText.of(page);
    Element body = page.body();
    double tooMuch = TOO_MUCH * text.length(body);
    boolean same = true;
    for (PlainText.Furniture furniture : text.furniture()) {
      if (furniture.length() < tooMuch) {
        furniture.element().remove();
        same &= furniture.length() == 0;
      }
    }
    return smallestHolding(body, same ? text : PlainText.of(body));
  }

  private static Element smallestHolding(Element body, PlainText text) {
    double enough = NEARLY_ALL * text.length(body);
    Element best = body;
    for (Optional<Element> next = Optional.of(body); next.isPresent(); ) {
      best = next.get();
      next =
          best.children().stream()
              .filter(child -> isFrame(child) && text.length(child) >= enough)
              .findFirst();
    }
    return best;
  }

  private static boolean isFrame(Element element) {
    return PlainText.isFrame(element) && !(element.nameIs("table") && TableRows.isData(element));
  }
}
