package org.zhangjie.document.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormat;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

/**
 * Web pages: the article without navigation, share bars and footers; headings and bold paragraphs
 * as hints, tables as rows of cells, {@code meta} fields of government pages as metadata.
 */
public final class HtmlFormat implements DocumentFormat {
  private static final int HEAD = 4096;

  private static final Pattern PAGE =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]");

  /** A byte order mark, an XML declaration, comments. */
  private static final Pattern PREFACE =
      Pattern.compile(
          "^(?:\\u00EF\\u00BB\\u00BF|\\u00FF\\u00FE|\\u00FE\\u00FF)?(?:\\s+|<\\?xml[^>]*>|<!--[^>]*-->)*+");

  /** A fragment of a content management system has no head, so its name must say what it is. */
  private static final Pattern FRAGMENT =
      Pattern.compile("<(?:p|div|table|h[1-6]|font|span)[\\s>]");

  /** Made by the service loader. */
  public HtmlFormat() {}

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml", "shtml");
  }

  @Override
  public Map<String, String> libraries() {
    return Map.of("org.jsoup:jsoup", "org.jsoup.Jsoup");
  }

  @Override
  public boolean accepts(ByteBuffer bytes, String source) {
    String head =
        ISO_8859_1
            .decode(bytes.slice(0, Math.min(bytes.limit(), HEAD)))
            .toString()
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    String name = source.toLowerCase(Locale.ROOT);
    boolean named = extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
    if (named) {
      return PAGE.matcher(head).find() || FRAGMENT.matcher(head).find();
    }
    // A Markdown file may hold HTML tables; a page opens with its doctype or root.
    return PAGE.matcher(PREFACE.matcher(head).replaceFirst("")).lookingAt();
  }

  @Override
  public SourceDocument read(byte[] bytes, String source, Deadline deadline)
      throws DocumentFormatException {
    return new PageReader(source, deadline).read(bytes);
  }
}
