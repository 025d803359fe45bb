package org.zhangjie.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands a document what the notice or the order says that brings it: 关于印发《…》的通知 has the number, the
 * issuer and the date of the plan it transmits, and 市人民政府令 those of the rules it makes known. A
 * collection says whose its rules are.
 */
final class Transmission {
  /** Characters of a title that another title may quote. */
  private static final int SHORTEST = 6;

  /** Lines from a letter's start among which it names what it brings. */
  private static final int OPENING = 4;

  /** Columns of a line that may name what a letter brings. */
  private static final int WIDEST = 2000;

  /**
   * The first documents of a source, one of which a collection is: a preamble may stand above it.
   */
  private static final int AT_HEAD = 2;

  private static final String[] BRINGING = {"印发", "转发", "批转", "公布", "颁布", "发布", "印發"};

  private Transmission() {}

  static void pass(Lines lines, List<DocumentFields> documents) {
    List<DocumentFields> whole = documents.stream().filter(d -> d.within() < 0).toList();
    @Nullable Letter letter = null;
    for (int i = 0; i < whole.size(); i++) {
      DocumentFields to = whole.get(i);
      @Nullable Letter before = i == 0 ? null : Letter.read(whole.get(i - 1), lines);
      letter = before != null && before.brings(to.title()) ? before : letter;
      if (letter != null && letter.brings(to.title())) {
        to.values().inherit(letter.document().values());
      } else if (i + 1 < whole.size() && brings(whole.get(i + 1).title(), to.title())) {
        to.values().inherit(whole.get(i + 1).values());
      }
    }
    for (int i = 0; i < Math.min(AT_HEAD, whole.size()); i++) {
      if (whole.get(i).genre().equals("compilation")) {
        String of = whole.get(i).values().issuer();
        whole.stream().skip(i + 1).forEach(d -> d.values().issuer(of, FieldValues.Place.COVER));
      }
    }
    for (DocumentFields annex : documents) {
      if (annex.within() >= 0) {
        annex.values().inherit(documents.get(annex.within()).values());
      }
    }
  }

  /** A document with the words it opens with, where these may name what it brings. */
  private record Letter(DocumentFields document, String opening) {
    static Letter read(DocumentFields document, Lines lines) {
      String title = document.title();
      boolean may = says(title) || title.endsWith("令") || title.endsWith("公告");
      return new Letter(
          document, may || title.endsWith("函") ? Transmission.opening(lines, document) : "");
    }

    boolean brings(String title) {
      return Transmission.brings(document.title(), title)
          || opening.contains("《" + title + "》")
          || opening.contains("「" + title + "」");
    }
  }

  /** Whether a letter, which may be printed below what it brings, says so in its title. */
  static boolean brings(String letter, String title) {
    if (title.length() < SHORTEST || !says(letter) && !letter.endsWith(title + "的通知")) {
      return false;
    }
    String name = Contents.key(Genre.withoutRemark(title));
    boolean about = title.startsWith("关于") && letter.contains("发" + title.substring(2));
    return about
        || letter.contains(title)
        || name.length() >= SHORTEST && Contents.key(letter).contains(name);
  }

  /** Whether a title says that its document brings another. */
  static boolean says(String title) {
    for (String verb : BRINGING) {
      if (title.contains(verb)) {
        return true;
      }
    }
    return false;
  }

  private static String opening(Lines lines, DocumentFields letter) {
    StringBuilder text = new StringBuilder();
    int n = letter.body();
    for (int i = 0; i < OPENING && n > 0 && n <= lines.count(); i++) {
      boolean read = lines.isText(n) && lines.width(n) <= WIDEST;
      text.append(read ? MarkReader.withoutBlanks(lines.text(n)) : "");
      n = lines.after(n);
    }
    return text.toString();
  }
}
