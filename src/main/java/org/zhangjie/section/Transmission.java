package org.zhangjie.section;

import java.util.List;

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

  /**
   * The first documents of a source, one of which a collection is: a preamble may stand above it.
   */
  private static final int AT_HEAD = 2;

  private static final String[] BRINGING = {"印发", "转发", "批转", "公布", "颁布", "发布", "印發"};

  private Transmission() {}

  static void pass(Lines lines, List<DocumentFields> documents) {
    List<DocumentFields> whole = documents.stream().filter(d -> d.within() < 0).toList();
    int letter = -1;
    for (int i = 0; i < whole.size(); i++) {
      DocumentFields to = whole.get(i);
      letter = i > 0 && brings(lines, whole.get(i - 1), to.title()) ? i - 1 : letter;
      if (letter >= 0 && brings(lines, whole.get(letter), to.title())) {
        to.values().inherit(whole.get(letter).values());
      } else if (i + 1 < whole.size() && brings(whole.get(i + 1).title(), to.title())) {
        to.values().inherit(whole.get(i + 1).values());
      }
    }
    whole.stream()
        .limit(AT_HEAD)
        .filter(d -> d.genre().equals("compilation"))
        .map(d -> d.values().issuer())
        .forEach(of -> whole.forEach(d -> d.values().issuer(of, FieldValues.Place.COVER)));
    for (DocumentFields annex : documents) {
      if (annex.within() >= 0) {
        annex.values().inherit(documents.get(annex.within()).values());
      }
    }
  }

  private static boolean brings(Lines lines, DocumentFields letter, String title) {
    if (brings(letter.title(), title)) {
      return true;
    }
    String of = letter.title();
    boolean may = says(of) || of.endsWith("令") || of.endsWith("公告") || of.endsWith("函");
    String opening = may ? opening(lines, letter) : "";
    return opening.contains("《" + title + "》") || opening.contains("「" + title + "」");
  }

  /** Whether a letter, which may be printed below what it brings, says so in its title. */
  static boolean brings(String letter, String title) {
    boolean about = title.startsWith("关于") && letter.contains("发" + title.substring(2));
    String name = Genre.withoutRemark(title);
    boolean named =
        about || letter.contains(title) || Contents.key(letter).contains(Contents.key(name));
    return title.length() >= SHORTEST && named && (says(letter) || letter.endsWith(title + "的通知"));
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
      text.append(lines.isText(n) ? MarkReader.withoutBlanks(lines.text(n)) : "");
      n = lines.after(n);
    }
    return text.toString();
  }
}
