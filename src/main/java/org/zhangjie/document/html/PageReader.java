package org.zhangjie.document.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.ExtractedDocument;
import org.zhangjie.document.LineHint;
import org.zhangjie.document.TextEncoding;

/** Reads one page. For one thread. */
final class PageReader {
  /** Fields of government pages by GB/T 37970 and older habits, first match wins. */
  private static final Map<String, String[]> FIELDS =
      Map.of(
          "title", new String[] {"ArticleTitle", "og:title"},
          "date", new String[] {"PubDate", "publishdate", "article:published_time"},
          "issuer", new String[] {"ContentSource", "source"},
          "number", new String[] {"DocumentNumber", "fileNum", "wh"});

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0　]+");

  private final String source;
  private final Deadline deadline;

  PageReader(String source, Deadline deadline) {
    this.source = source;
    this.deadline = deadline;
  }

  ExtractedDocument read(byte[] bytes) throws DocumentFormatException {
    Document page = parse(bytes);
    Map<String, String> metadata = metadata(page);
    Element article = Article.of(page);
    ExtractedDocument.Builder out = new ExtractedDocument.Builder();
    String title = title(page, metadata);
    if (!title.isEmpty() && !opensWith(article, title)) {
      out.add(title, new LineHint(1, true, 0, 0, false)).gap();
    }
    deadline.check(source);
    BlockWriter.write(article, out);
    if (out.isBlank()) {
      throw new DocumentFormatException(
          source, "is a web page without text; if a script fills it in, save it from a browser");
    }
    return out.build(source, bytes, metadata);
  }

  /** Declarations of encodings are often wrong, so the bytes tell it, as for plain text. */
  private Document parse(byte[] bytes) throws DocumentFormatException {
    String html = TextEncoding.decode(bytes, source);
    deadline.check(source);
    return Jsoup.parse(html);
  }

  private static Map<String, String> metadata(Document page) {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> stated = stated(page);
    FIELDS.forEach((field, names) -> {
      for (String name : names) {
        String content = stated.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        if (!content.isEmpty()) {
          found.putIfAbsent(field, content);
        }
      }
    });
    return found;
  }

  /** What the page's {@code meta} elements say, by their names in lower case; the first counts. */
  private static Map<String, String> stated(Document page) {
    Map<String, String> stated = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String name : new String[] {meta.attr("name"), meta.attr("property")}) {
        if (!content.isEmpty()) {
          stated.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return stated;
  }

  /**
   * The title the page states, else its one {@code h1}; a browser title carries the site's name.
   */
  private static String title(Document page, Map<String, String> metadata) {
    String stated = metadata.getOrDefault("title", "");
    if (!stated.isEmpty()) {
      return stated;
    }
    var headings = page.getElementsByTag("h1");
    return headings.size() == 1 ? headings.text().strip() : "";
  }

  private static boolean opensWith(Element article, String title) {
    String wanted = bare(title);
    int enough = 2 * wanted.length() + 200;
    StringBuilder text = new StringBuilder();
    article.filter((node, depth) -> {
      if (node instanceof TextNode part) {
        text.append(bare(part.getWholeText()));
      }
      return text.length() < enough ? FilterResult.CONTINUE : FilterResult.STOP;
    });
    return text.substring(0, Math.min(text.length(), enough)).contains(wanted);
  }

  private static String bare(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
