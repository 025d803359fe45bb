package org.zhangjie.document.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Classes and ids that sites give to what surrounds an article. */
final class FurnitureNames {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[-_\\s])(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|shares|bdshare|related|recommend"
              + "|sidebar|side|footer|foot|header|toolbar|pager|pagination|copyright|friendlink"
              + "|links|qrcode|ewm|print|fontsize|comment|comments|advert|ad|ads|login|search)"
              + "(?:$|[-_\\s0-9])");

  private FurnitureNames() {}

  /** Whether the element is named so, or is a header or footer by its kind. */
  static boolean match(Element element) {
    if (element.nameIs("footer") || element.nameIs("header")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
