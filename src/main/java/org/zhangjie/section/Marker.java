package org.zhangjie.section;

import org.jspecify.annotations.Nullable;

/**
 * A heading's number as it stands at the start of a line.
 *
 * @param form which of the forms it has
 * @param number its value; of a decimal the last component, of 附件 without a number 0
 * @param outer the number with all but its last component, such as {@code 3.2} of 3.2.1; empty
 *     where it has one component
 * @param text the marker as printed, without white space
 * @param end offset of the first character after the marker and the blanks behind it
 * @param spaced whether blanks stand behind the marker
 */
record Marker(MarkerForm form, int number, String outer, String text, int end, boolean spaced) {
  /** Words that headings of standards open with, and whose first character is also a measure. */
  private static final String[] TERMS = {"分类", "分级", "分区", "人员", "条件", "名称", "项目", "时间", "公告"};

  private static final MarkerForm[] FORMS = MarkerForm.values();

  /** 第1分部——牌照: only the forms down to 节 are parted from their names by a dash. */
  private static final int SECTION_RANK = MarkerForm.SECTION.rank;

  /** The longest marker that is read, in characters. */
  private static final int LONGEST = 24;

  /** The marker at the start of a line, null if there is none. */
  static @Nullable Marker read(String line) {
    if (line.isEmpty() || !opensMarker(line.charAt(0))) {
      return null;
    }
    int blanks = blanksInName(line);
    if (blanks > 0) {
      Marker marker = read(line.charAt(0) + line.substring(1 + blanks));
      return marker == null
          ? null
          : new Marker(
              marker.form,
              marker.number,
              marker.outer,
              marker.text,
              marker.end + blanks,
              marker.spaced);
    }
    for (MarkerForm form : FORMS) {
      for (String open : form.opens) {
        if (form.numerals != MarkerForm.Numerals.NO_MARKER && stands(open, line, 0)) {
          Marker marker = read(line, form, open.length());
          if (marker != null) {
            return marker;
          }
        }
      }
    }
    return null;
  }

  /** Blanks between the two characters of 附 录, 附 件, 专 栏. */
  private static int blanksInName(String line) {
    int i = 1;
    while (i < line.length() && i < 6 && isBlank(line.charAt(i))) {
      i++;
    }
    boolean name = line.charAt(0) == '附' || line.charAt(0) == '专' || line.charAt(0) == '專';
    boolean second = i < line.length() && "录錄件表图圖栏欄".indexOf(line.charAt(i)) >= 0;
    return name && second ? i - 1 : 0;
  }

  /** A quick look that turns nine lines of ten away. */
  private static boolean opensMarker(char c) {
    return switch (c) {
      case '典', '案', '问', '問', 'Q', '第', '笫', '附', '专', '專', '（', '(', '〔', '【', '—', '─', '━' ->
          true;
      default -> Numeral.isPart(c) || Numeral.enclosed(c) != Numeral.NONE || c >= 'A' && c <= 'H';
    };
  }

  private static @Nullable Marker read(String line, MarkerForm form, int start) {
    return switch (form.numerals) {
      case CHINESE, FORMAL, ARABIC, ANY -> closed(line, form, start);
      case DECIMAL -> decimal(line);
      case ENCLOSED -> enclosed(line);
      case TRAILING -> trailing(line, form, start);
      case NO_NUMERAL -> of(form, 0, "", line, start);
      case NO_MARKER -> null;
    };
  }

  private static @Nullable Marker closed(String line, MarkerForm form, int start) {
    int limit = Math.min(line.length(), LONGEST);
    int i = start;
    boolean blanks = form.numerals == MarkerForm.Numerals.ANY || start > 0;
    while (i < limit && (fits(line.charAt(i), form) || blanks && isBlank(line.charAt(i)))) {
      i++;
    }
    if (i == start) {
      return null;
    }
    for (String close : form.closes) {
      if (stands(close, line, i)) {
        int number = number(line, start, i);
        if (number == Numeral.NONE) {
          return null;
        }
        int end = i + close.length();
        boolean dashed = line.startsWith("——", end);
        boolean runsOn = end < line.length() && !isBlank(line.charAt(end)) && !dashed;
        if (close.endsWith("部") && runsOn) {
          continue;
        }
        if (dashed && form.rank <= SECTION_RANK) {
          Marker marker = of(form, number, "", line, end);
          return new Marker(form, number, "", marker.text, end + 2, true);
        }
        if (form.numerals == MarkerForm.Numerals.ARABIC
            && form.opens[0].isEmpty()
            && end < line.length()
            && Numeral.isArabic(line.charAt(end))) {
          return null;
        }
        return form == MarkerForm.ARTICLE
            ? article(line, number, end)
            : of(form, number, "", line, end);
      }
    }
    return null;
  }

  /** Whether the word stands at an offset; most are turned away by its first character. */
  private static boolean stands(String word, String line, int at) {
    return word.isEmpty()
        || at < line.length() && line.charAt(at) == word.charAt(0) && line.startsWith(word, at);
  }

  private static int number(String line, int start, int end) {
    return line.substring(start, end).isBlank() ? Numeral.NONE : Numeral.parse(line, start, end);
  }

  private static boolean fits(char c, MarkerForm form) {
    boolean arabic = Numeral.isArabic(c);
    return switch (form.numerals) {
      case ARABIC -> arabic;
      case CHINESE -> !arabic && Numeral.isPart(c);
      case FORMAL -> Numeral.isFormal(c);
      default -> Numeral.isPart(c);
    };
  }

  /** 第十二条之一 and 第十二条之二. */
  private static Marker article(String line, int number, int end) {
    int i = end;
    if (i < line.length() && line.charAt(i) == '之') {
      int from = i + 1;
      i = from;
      while (i < line.length() && Numeral.isPart(line.charAt(i))) {
        i++;
      }
      int sub = i == from ? Numeral.NONE : Numeral.parse(line, from, i);
      if (sub != Numeral.NONE) {
        return of(MarkerForm.ARTICLE, number, Integer.toString(sub), line, i);
      }
    }
    return of(MarkerForm.ARTICLE, number, "", line, end);
  }

  private static @Nullable Marker decimal(String line) {
    int i = 0;
    int limit = Math.min(line.length(), LONGEST);
    char first = line.charAt(0);
    boolean letter = first >= 'A' && first <= 'H';
    if (letter) {
      i = 1;
      if (i >= limit || !isDot(line.charAt(i))) {
        return null;
      }
    }
    int components = letter ? 1 : 0;
    int lastStart = 0;
    int beforeLast = 0;
    while (i < limit) {
      if (components > 0) {
        if (!isDot(line.charAt(i)) || i + 1 >= limit || !Numeral.isArabic(line.charAt(i + 1))) {
          break;
        }
        beforeLast = i;
        i++;
      }
      int from = i;
      while (i < limit && Numeral.isArabic(line.charAt(i))) {
        i++;
      }
      if (i == from || i - from > 3) {
        return null;
      }
      lastStart = from;
      components++;
    }
    boolean single = components == 1;
    if (components == 0 || letter && single || single && !spaceThenText(line, i)) {
      return null;
    }
    if (!single && i < line.length() && !isBlank(line.charAt(i)) && !isWord(line.charAt(i))) {
      return null;
    }
    int number = Numeral.parse(line, lastStart, i);
    String outer = single ? "" : width(line.substring(0, beforeLast));
    return of(MarkerForm.DECIMAL, number, outer, line, i);
  }

  /** 1 范围: one number, a blank, and a word that is no measure. */
  private static boolean spaceThenText(String line, int at) {
    int i = at;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    return i > at && i < line.length() && (isWord(line.charAt(i)) || opensTerm(line, at, i));
  }

  /** 4　分类: behind a wide blank, or in a word of its own, the character is no measure. */
  private static boolean opensTerm(String line, int blank, int at) {
    if (line.charAt(blank) == '\u3000') {
      return Character.isLetter(line.charAt(at));
    }
    for (String term : TERMS) {
      if (line.startsWith(term, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  /** Han, Latin or an opening quotation mark, but no letter of a measure such as 年 or 亿. */
  private static boolean isWord(char c) {
    return (Character.isLetter(c) || c == '“' || c == '《' || c == '「')
        && "年月日时分秒个万亿元倍人次家项名条台公平米吨千百余多届度级版℃".indexOf(c) < 0;
  }

  private static @Nullable Marker enclosed(String line) {
    char c = line.charAt(0);
    int number = Numeral.enclosed(c);
    if (number == Numeral.NONE) {
      return null;
    }
    MarkerForm form =
        c >= '㈠' && c <= '㈩'
            ? MarkerForm.CN_PAREN
            : c >= '⒈' && c <= '⒛'
                ? MarkerForm.ARABIC_DOT
                : c >= '⑴' && c <= '⒇' ? MarkerForm.ARABIC_PAREN : MarkerForm.ENCLOSED;
    return of(form, number, "", line, 1);
  }

  /** 附件, 附件1, 附件：, 附录 A, 专栏 3; the name must not run on as a word. */
  private static @Nullable Marker trailing(String line, MarkerForm form, int start) {
    if (form == MarkerForm.ANNEX && start == 1) {
      boolean named = colon(line, 1) > 1 && line.length() > 2;
      return named ? of(form, 0, "", line, 2) : null;
    }
    int i = start;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    int from = i;
    if (i < line.length() && line.charAt(i) >= 'A' && line.charAt(i) <= 'Z') {
      i++;
      if (i < line.length() && Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) < 128) {
        return null;
      }
      return of(form, line.charAt(from) - 'A' + 1, "", line, colon(line, i));
    }
    while (i < line.length() && i - from < 6 && Numeral.isPart(line.charAt(i))) {
      i++;
    }
    if (i > from) {
      int end = i;
      if (end + 1 < line.length()
          && (line.charAt(end) == '-' || line.charAt(end) == '－')
          && Numeral.isArabic(line.charAt(end + 1))) {
        end++;
        while (end < line.length() && Numeral.isArabic(line.charAt(end))) {
          end++;
        }
      }
      int number = Numeral.parse(line, from, i);
      boolean word = form == MarkerForm.CASE && !isParted(line, end);
      boolean none = number == Numeral.NONE || word;
      return none ? null : of(form, number, "", line, colon(line, end));
    }
    if (form == MarkerForm.CASE) {
      return null;
    }
    boolean alone = from == line.length() || colon(line, start) > start || from > start;
    return alone ? of(form, 0, "", line, colon(line, start)) : null;
  }

  /** Whether a line ends at an offset, or a blank, a colon or a dash follows: no 案例一般… */
  private static boolean isParted(String line, int at) {
    return at == line.length()
        || isBlank(line.charAt(at))
        || "：:．.、—".indexOf(line.charAt(at)) >= 0;
  }

  private static int colon(String line, int at) {
    return at < line.length() && "：:．.、".indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
  }

  private static Marker of(MarkerForm form, int number, String outer, String line, int at) {
    int end = at;
    while (end < line.length() && isBlank(line.charAt(end))) {
      end++;
    }
    return new Marker(
        form, number, outer, MarkReader.withoutBlanks(line.substring(0, at)), end, end > at);
  }

  private static String width(String digits) {
    StringBuilder out = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      out.append(c == '．' ? '.' : c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return MarkReader.isSpace(c);
  }
}
