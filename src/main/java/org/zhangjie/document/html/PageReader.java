package org.zhangjie.document.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    FIELDS.forEach((field, names) -> {
      for (String name : names) {
        String content = meta(page, name);
        if (!content.isEmpty()) {
          found.putIfAbsent(field, content);
        }
      }
    });
    return found;
  }

  private static String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("property").equalsIgnoreCase(name)) {
        return meta.attr("content").strip();
      }
    }
    return "";
  }

  /**
   * The title the page states, else its one {@code h1}; a browser title carries the site's name.
   */
  private static String title(Document page, Map<String, String> metadata) {
    String stated = metadata.getOrDefault("title", "");
    if (!stated.isEmpty()) {
      return stated;
    }
    var headings = page.select("h1");
    return headings.size() == 1 ? headings.text().strip() : "";
  }

  private static boolean opensWith(Element article, String title) {
    String text = bare(article.text());
    String wanted = bare(title);
    return text.substring(0, Math.min(text.length(), 2 * wanted.length() + 200)).contains(wanted);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0　]+", "");
  }
}
