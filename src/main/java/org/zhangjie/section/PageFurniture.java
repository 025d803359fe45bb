package org.zhangjie.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page numbers and the lines that are printed again at the head or foot of every page, in
 * sources that keep no pages.
 */
final class PageFurniture {
  /** A line is a running head only if it is printed this often. */
  private static final int OFTEN = 3;

  /** A running head is no wider, in columns. */
  private static final int WIDEST = 80;

  /** Different short lines that are remembered, at most. */
  private static final int REMEMBERED = 20_000;

  /** [p5], [Page 12]: what a reader of PDF files put between pages. */
  private static final Pattern PAGE = Pattern.compile("\\[(?i:p|page)\\.? ?[0-9]{1,4}\\]");

  /** ·4·　云渚市人民政府公报, 云渚市人民政府公报　— 5 —: a page's number and what is printed beside it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "[-—－–·•~～―][ \\u3000]*([0-9]{1,4})[ \\u3000]*[-—－–·•~～―][\\s\\u3000]+(\\S.*)"
              + "|(.*\\S)[\\s\\u3000]+[-—－–·•~～―][ \\u3000]*([0-9]{1,4})[ \\u3000]*[-—－–·•~～―]");

  /** What parts the halves of a head: 市政府文件　　　云渚市人民政府公报. */
  private static final Pattern COLUMNS = Pattern.compile("\\u3000{3,}");

  /** 云渚市人民政府公报　2024年第2期, above or below a page's number. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{2,30}公[报報][12][0-9]{3}年第[0-9一二三四五六七八九十]{1,3}期.{0,12}"
              + "|[12][0-9]{3}年第[0-9一二三四五六七八九十]{1,3}期[\\u4e00-\\u9fff]{2,30}公[报報]");

  /** A line with a page's number on it. */
  private record Numbered(int line, int number) {}

  private PageFurniture() {}

  static void find(Lines lines, Noise noise) {
    List<Integer> bare = new ArrayList<>();
    List<Integer> roman = new ArrayList<>();
    Map<String, List<Integer>> repeated = new HashMap<>();
    Map<String, List<Integer>> columns = new HashMap<>();
    Map<String, List<Numbered>> beside = new HashMap<>();
    List<Integer> issues = new ArrayList<>();
    for (int n = 1; n <= lines.count(); n++) {
      if (!lines.isText(n) || lines.width(n) > WIDEST) {
        continue;
      }
      String text = lines.text(n);
      if (text.indexOf('期') > 0 && ISSUE.matcher(MarkReader.withoutBlanks(text)).matches()) {
        issues.add(n);
      }
      if (isPageNumber(text)) {
        noise.mark(n, Noise.Kind.PAGE_NUMBER);
      } else if (isDigits(text) && text.length() <= 3 && isBetweenRows(n, lines)) {
        noise.mark(n, Noise.Kind.PAGE_NUMBER);
      } else if (isDigits(text)) {
        bare.add(n);
      } else if (isRoman(text)) {
        roman.add(n);
      } else if (!isBeside(n, text, beside)
          && mayRun(n, text, lines)
          && repeated.size() < REMEMBERED) {
        repeated.computeIfAbsent(Contents.key(text), k -> new ArrayList<>(1)).add(n);
        String periodical = periodical(text);
        if (!periodical.isEmpty()) {
          columns.computeIfAbsent(periodical, k -> new ArrayList<>(1)).add(n);
        }
      }
    }
    beside.values().forEach(numbered -> besideText(numbered, noise));
    bareNumbers(bare, lines, noise);
    bare.addAll(roman);
    columns.values().forEach(places -> columnHeads(places, lines, noise));
    issues.stream()
        .filter(n -> isBesidePageNumber(n, lines, noise))
        .forEach(n -> noise.mark(n, Noise.Kind.RUNNING_HEAD));
    repeated.values().forEach(places -> besideNumbers(places, bare, lines, noise));
    repeated.values().forEach(places -> heads(places, lines, noise));
  }

  /** The half of a line of two that names a document, without blanks; empty if none does. */
  private static String periodical(String text) {
    if (text.indexOf("\u3000\u3000\u3000") < 0) {
      return "";
    }
    String[] halves = COLUMNS.split(text);
    for (String half : halves.length == 2 ? halves : new String[0]) {
      if (half.contains("公报") || !Genre.of(HeadingText.tidy(half)).isEmpty()) {
        return Contents.key(half);
      }
    }
    return "";
  }

  /** Where the half that names a document recurs beside page numbers, the lines are heads. */
  private static void columnHeads(List<Integer> places, Lines lines, Noise noise) {
    List<Integer> heads = places.stream().filter(n -> isBesidePageNumber(n, lines, noise)).toList();
    if (heads.size() >= OFTEN && heads.size() * 2 > places.size()) {
      heads.forEach(n -> noise.mark(n, Noise.Kind.RUNNING_HEAD));
    }
  }

  private static boolean isBesidePageNumber(int n, Lines lines, Noise noise) {
    int before = lines.before(n);
    int after = lines.after(n);
    return before > 0 && noise.at(before) == Noise.Kind.PAGE_NUMBER
        || after <= lines.count() && noise.at(after) == Noise.Kind.PAGE_NUMBER;
  }

  /** — 12 —, -12-, ·12·, 第 12 页 共 30 页, 12 / 30. */
  static boolean isPageNumber(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (!isAround(first, '第') || !isAround(last, '页')) {
      return false;
    }
    String key = Contents.key(text);
    if (key.isEmpty() || key.length() > 12) {
      return false;
    }
    if (PAGE.matcher(text).matches()) {
      return true;
    }
    boolean dashed = isDash(first) && isDash(last);
    if (isDigits(key)) {
      return dashed && key.length() <= 4 || text.indexOf('/') > 0 && key.length() <= 6;
    }
    return key.startsWith("第") && key.endsWith("页") && Numeral.isPart(key.charAt(1));
  }

  /** A quick look that turns most lines away: a letter is 第 before the number or 页 behind it. */
  private static boolean isAround(char c, char word) {
    return c == word || Numeral.isArabic(c) || !Character.isLetterOrDigit(c);
  }

  /** Keeps a line that is a page's number and a text, and says whether it is. */
  private static boolean isBeside(int n, String text, Map<String, List<Numbered>> beside) {
    boolean may = isDash(text.charAt(0)) || isDash(text.charAt(text.length() - 1));
    if (!may || beside.size() >= REMEMBERED) {
      return false;
    }
    Matcher matcher = BESIDE.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    boolean ahead = matcher.group(1) != null;
    String head = Contents.key(matcher.group(ahead ? 2 : 3));
    int number = Integer.parseInt(matcher.group(ahead ? 1 : 4));
    if (!head.isEmpty()) {
      beside.computeIfAbsent(head, k -> new ArrayList<>(1)).add(new Numbered(n, number));
    }
    return !head.isEmpty();
  }

  /** The same text beside numbers that rise, apart from each other, is a running head. */
  private static void besideText(List<Numbered> numbered, Noise noise) {
    for (int i = 1; i < numbered.size(); i++) {
      Numbered before = numbered.get(i - 1);
      Numbered at = numbered.get(i);
      if (at.number() > before.number() && at.line() > before.line() + 3) {
        noise.mark(before.line(), Noise.Kind.RUNNING_HEAD);
        noise.mark(at.line(), Noise.Kind.RUNNING_HEAD);
      }
    }
  }

  private static boolean isDash(char c) {
    return "-—－–·•~～―".indexOf(c) >= 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Numeral.isArabic(text.charAt(i))) {
        return false;
      }
    }
    return text.length() <= 4;
  }

  /** A number between blank lines, where the rows of a table end and go on. */
  private static boolean isBetweenRows(int n, Lines lines) {
    int before = lines.before(n);
    int after = lines.after(n);
    return before > 0
        && before < n - 1
        && after > n + 1
        && after <= lines.count()
        && lines.is(before, Lines.ROW)
        && lines.is(after, Lines.ROW);
  }

  /** Lone numbers count as page numbers where at least three follow each other in the source. */
  private static void bareNumbers(List<Integer> places, Lines lines, Noise noise) {
    int run = 0;
    int before = Integer.MIN_VALUE;
    for (int i = 0; i <= places.size(); i++) {
      int number =
          i == places.size()
              ? Integer.MIN_VALUE
              : Integer.parseInt(width(lines.text(places.get(i))));
      boolean follows =
          i > 0
              && i < places.size()
              && number > before
              && number <= before + 2
              && places.get(i) - places.get(i - 1) > 3;
      if (!follows) {
        for (int k = i - run; run >= OFTEN && k < i; k++) {
          noise.mark(places.get(k), Noise.Kind.PAGE_NUMBER);
        }
        run = 0;
      }
      run++;
      before = number;
    }
  }

  /** Lone numbers beside a line that is printed again and again are page numbers. */
  private static void besideNumbers(
      List<Integer> places, List<Integer> bare, Lines lines, Noise noise) {
    if (places.size() < OFTEN) {
      return;
    }
    Set<Integer> numbers = new HashSet<>();
    for (int n : places) {
      numbers.add(lines.before(n));
      numbers.add(lines.after(n));
    }
    numbers.retainAll(new HashSet<>(bare));
    if (numbers.size() * 2 >= places.size()) {
      numbers.forEach(n -> noise.mark(n, Noise.Kind.PAGE_NUMBER));
    }
  }

  /** II, iv, XII. */
  private static boolean isRoman(String text) {
    if (text.length() > 5) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("IVXivxⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String width(String digits) {
    return Integer.toString(Numeral.parse(digits, 0, digits.length()));
  }

  private static boolean mayRun(int n, String text, Lines lines) {
    return lines.width(n) >= 8
        && !Genre.of(text).equals("case")
        && lines.level(n) == 0
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.HAS_STOP)
        && lines.marker(n) == null
        && !FieldLine.isDate(text)
        && !FieldLine.isOpenness(text);
  }

  /** A repeated line is a running head where most of its places are page ends. */
  private static void heads(List<Integer> places, Lines lines, Noise noise) {
    if (places.size() < OFTEN) {
      return;
    }
    int atPageEnd = 0;
    for (int n : places) {
      int before = lines.before(n);
      int after = lines.after(n);
      boolean number = isBesidePageNumber(n, lines, noise);
      boolean cut =
          before > 0
              && lines.isText(before)
              && lines.width(before) >= 40
              && !lines.is(before, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
      atPageEnd += number || cut || n - before > 2 && before > 0 ? 1 : 0;
    }
    if (atPageEnd * 2 <= places.size() || openTitles(places, lines)) {
      return;
    }
    int first = places.get(0);
    boolean whole = isBesideNumber(first, lines, noise) || isAboveTitle(first, lines);
    for (int n : whole ? places : places.subList(1, places.size())) {
      noise.mark(n, Noise.Kind.RUNNING_HEAD);
    }
  }

  /** Whether the line is the first half of titles: …第四次会议 above 议程, 议事规则, 关于…的决议. */
  private static boolean openTitles(List<Integer> places, Lines lines) {
    Set<String> titles = new HashSet<>();
    for (int n : places) {
      int next = lines.after(n);
      boolean brief = next == n + 1 && next <= lines.count() && lines.isText(next);
      if (brief && lines.width(next) <= WIDEST && lines.marker(next) == null) {
        String title = HeadingText.tidy(lines.text(n) + lines.text(next));
        if (Genre.of(HeadingText.tidy(lines.text(n))).isEmpty() && !Genre.of(title).isEmpty()) {
          titles.add(title);
        }
      }
    }
    return titles.size() == places.size();
  }

  /** 人民医院管理制度汇编 above 医疗设备管理制度: both name a document, and the second is this one. */
  private static boolean isAboveTitle(int n, Lines lines) {
    int next = lines.after(n);
    return next == n + 1
        && next <= lines.count()
        && lines.isText(next)
        && lines.width(next) <= WIDEST
        && "关和及暨的（(".indexOf(lines.text(next).charAt(0)) < 0
        && !Genre.of(lines.text(n)).isEmpty()
        && (!Genre.of(lines.text(next)).isEmpty() || isSaidAgain(n, next, lines));
  }

  /** 青溪制药股份有限公司2023年半年度报告全文 above 青溪制药股份有限公司 and 2023年半年度报告. */
  private static boolean isSaidAgain(int n, int next, Lines lines) {
    int second = lines.after(next);
    String head = Contents.key(lines.text(n));
    String half = Contents.key(lines.text(next));
    return second == next + 1
        && second <= lines.count()
        && lines.isText(second)
        && !half.isEmpty()
        && head.startsWith(half + Contents.key(lines.text(second)));
  }

  private static boolean isBesideNumber(int n, Lines lines, Noise noise) {
    int after = lines.after(n);
    return noise.is(Math.max(1, lines.before(n)))
        || after <= lines.count() && noise.at(after) == Noise.Kind.PAGE_NUMBER;
  }
}
