package org.zhangjie.section;

import java.util.regex.Pattern;

/**
 * Finds printed contents lists: entries with leaders or page numbers, in one column or read across
 * two, also in pieces; and lists under 目录 whose entries come again as headings.
 */
final class ContentsFinder {
  /** So many entries whose page numbers stand behind blanks make a list. */
  private static final int FEWEST_PAGED = 3;

  /** Short lines above the one of an entry that has the page number. */
  private static final int LONGEST_ENTRY = 4;

  /** Columns of such an entry. */
  private static final int WIDEST_PAGED = 100;

  private static final Pattern DOTS = Pattern.compile("[.．·…•]\\s*[0-9]{0,4}$");

  /** What is left of a leader, and a page number or none. */
  private static final Pattern FADED =
      Pattern.compile(
          "(?<=[^0-9\\s.])[\\s\\u3000]*(?:[.．·…•][\\s.．·…•]*[0-9]{0,4}|[\\s\\u3000][0-9]{1,4})$");

  private final Lines lines;
  private final Noise noise;
  private final Contents contents = new Contents();

  private ContentsFinder(Lines lines, Noise noise) {
    this.lines = lines;
    this.noise = noise;
  }

  /** Finds the lists and marks their lines as noise. */
  static Contents find(Lines lines, Noise noise) {
    ContentsFinder finder = new ContentsFinder(lines, noise);
    finder.look();
    return finder.contents;
  }

  private void look() {
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isBlank(n) || lines.width(n) > 400) {
        continue;
      }
      if (isLabel(lines.text(n))) {
        n = list(n);
      } else if (isLeadered(n)
          && isLeadered(lines.after(n))
          && isLeadered(lines.after(lines.after(n)))) {
        n = entries(n);
      } else if (!contents.isEmpty() && hasLeader(n) && isEntry(n)) {
        n = entries(n);
      }
    }
  }

  private boolean isLeadered(int n) {
    return n <= lines.count() && hasLeader(n) && isEntry(n);
  }

  private boolean hasLeader(int n) {
    String text = lines.text(n);
    return text.contains("...") || text.contains("……") || text.contains("····");
  }

  /** 目录, 目 次, CONTENTS alone on a line. */
  static boolean isLabel(String text) {
    boolean may = text.length() <= 12 && (text.length() >= 8 || text.indexOf('目') >= 0);
    if (!may) {
      return false;
    }
    String key = Contents.key(text);
    return key.equals("目录")
        || key.equals("目錄")
        || key.equals("目次")
        || key.equalsIgnoreCase("contents");
  }

  private int list(int label) {
    noise.mark(label, Noise.Kind.CONTENTS);
    int first = lines.after(label);
    if (isEntry(first) || isEntry(lines.after(first)) || opensEntry(first)) {
      return faded(entries(first));
    }
    int last = paged(first);
    last = last > 0 ? last : faded(label);
    return last > label ? last : repeated(label, first);
  }

  /**
   * Marks a list whose page numbers stand behind no more than a blank: 第二篇 壮大现代产业体系 9. They never
   * fall; the last line, 0 if this is no such list.
   */
  private int paged(int first) {
    int last = 0;
    int seen = 0;
    int page = 0;
    int named = 0;
    for (int n = first; n <= lines.count(); n = lines.after(n)) {
      boolean wrapped = page(n) < 0 && isStub(n) && page(lines.after(n)) >= page;
      if (page(n) < page && !wrapped) {
        break;
      }
      page = wrapped ? page : page(n);
      named += lines.marker(n) != null || namesDocument(lines.text(n)) ? 1 : 0;
      last = n;
      seen++;
    }
    if (seen < FEWEST_PAGED || named == 0) {
      return 0;
    }
    for (int n = first; n <= last; n = lines.after(n)) {
      noise.mark(n, Noise.Kind.CONTENTS);
      String text = lines.text(n);
      contents.add(page(n) < 0 ? text : text.substring(0, pageStart(text)));
    }
    return last;
  }

  /**
   * Marks the entries below a line whose leaders have mostly been lost: 5 应用环境 . 2, 引言 .. Some have
   * kept a dot, and the page numbers never fall.
   *
   * @return the last line of them, the line itself where there are too few
   */
  private int faded(int above) {
    int last = above;
    int seen = 0;
    int dotted = 0;
    int page = 0;
    for (int n = lines.after(above); n <= lines.count() && isFaded(n); n = lines.after(n)) {
      int own = page(n);
      if (own >= 0 && own < page || seen > 0 && n > last + 2) {
        break;
      }
      page = Math.max(page, own);
      dotted += DOTS.matcher(lines.text(n)).find() ? 1 : 0;
      last = n;
      seen++;
    }
    if (seen < FEWEST_PAGED || dotted * 3 < seen) {
      return above;
    }
    for (int n = lines.after(above); n <= last; n = lines.after(n)) {
      noise.mark(n, Noise.Kind.CONTENTS);
      contents.add(FADED.matcher(lines.text(n)).replaceFirst(""));
    }
    return last;
  }

  private boolean isFaded(int n) {
    return lines.isText(n) && lines.width(n) <= WIDEST_PAGED && FADED.matcher(lines.text(n)).find();
  }

  /** The page number an entry ends with, -1 if it ends with none. */
  private int page(int n) {
    boolean brief = n <= lines.count() && lines.isText(n) && lines.width(n) <= WIDEST_PAGED;
    String text = brief ? lines.text(n) : "";
    int start = pageStart(text);
    boolean page = start > 1 && start < text.length() && MarkReader.isSpace(text.charAt(start - 1));
    return page && text.length() - start <= 3 ? Numeral.parse(text, start, text.length()) : -1;
  }

  private static boolean namesDocument(String entry) {
    return !Genre.of(HeadingText.tidy(entry.substring(0, pageStart(entry)))).isEmpty();
  }

  private static int pageStart(String text) {
    int start = text.length();
    while (start > 0 && Numeral.isArabic(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Marks entries with page numbers from n on; the short lines above one are part of it, or name
   * the part it stands in.
   */
  private int entries(int n) {
    int last = n - 1;
    StringBuilder above = new StringBuilder();
    for (int i = n; i <= lines.count(); i = lines.after(i)) {
      boolean entry = isEntry(i);
      if (!entry && i > n && !opensEntry(i)) {
        break;
      }
      above.append(lines.text(i));
      if (!entry && lines.marker(i) == null) {
        noise.mark(i, Noise.Kind.CONTENTS);
        continue;
      }
      mark(i);
      if (entry) {
        last = i;
        String text = above.toString();
        contents.add(text.substring(0, Math.max(0, leaderStart(text))));
        above.setLength(0);
      }
    }
    return last;
  }

  /** Whether an entry stands below short lines of which n is the first. */
  private boolean opensEntry(int n) {
    int next = n;
    for (int i = 0; i < LONGEST_ENTRY && isStub(next); i++) {
      next = lines.after(next);
      if (isEntry(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStub(int n) {
    return n <= lines.count() && lines.width(n) < 90 && !lines.is(n, Lines.ENDS_SENTENCE);
  }

  /** A list without page numbers: it ends where its first entry comes again. */
  private int repeated(int label, int first) {
    if (first > lines.count()) {
      return label;
    }
    String key = Contents.key(lines.text(first));
    int seen = 0;
    int end = first;
    for (int i = first; i <= lines.count() && seen < 400; i = lines.after(i)) {
      if (lines.is(i, Lines.ENDS_SENTENCE) || lines.width(i) > 120 || isLabel(lines.text(i))) {
        return label;
      }
      if (i > first && (Contents.key(lines.text(i)).equals(key) || saysOnTwoLines(i, key))) {
        end = i;
        break;
      }
      seen++;
    }
    if (end == first || seen < 2) {
      return label;
    }
    int last = label;
    for (int i = first; i < end; i = lines.after(i)) {
      mark(i);
      last = i;
    }
    return last;
  }

  /** Whether a number and the name below it say together what an entry says: 第一部分, 概况. */
  private boolean saysOnTwoLines(int n, String entry) {
    int next = lines.after(n);
    String key = Contents.key(lines.text(n));
    return entry.startsWith(key)
        && lines.marker(n) != null
        && next <= lines.count()
        && lines.isText(next)
        && entry.equals(key + Contents.key(lines.text(next)));
  }

  private void mark(int n) {
    noise.mark(n, Noise.Kind.CONTENTS);
    String text = lines.text(n);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int after = leaderEnd(text, i);
      if (after > i) {
        contents.add(text.substring(start, i));
        start = after;
        i = after - 1;
      }
    }
    contents.add(text.substring(start));
  }

  private boolean isEntry(int n) {
    if (n > lines.count() || lines.isBlank(n) || lines.width(n) > 400) {
      return false;
    }
    String text = lines.text(n);
    int i = 0;
    while (i < text.length()) {
      int after = leaderEnd(text, i);
      if (after > i) {
        return i > 1 && after >= text.length() - 1 || i > 1 && hasDots(text, i, after);
      }
      i++;
    }
    return false;
  }

  /** The offset of the first leader, -1 if there is none. */
  private static int leaderStart(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (leaderEnd(text, i) > i) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasDots(String text, int start, int end) {
    return text.substring(start, end).indexOf("...") >= 0
        || text.substring(start, end).indexOf('…') >= 0;
  }

  /** The C of C101, as gazettes number the pages of their parts. */
  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The end of a leader with its page number that starts at i, i itself if none starts there. */
  private static int leaderEnd(String text, int i) {
    int j = i;
    int dots = 0;
    boolean tab = false;
    while (j < text.length()) {
      char c = text.charAt(j);
      if (c == '.' || c == '·' || c == '•' || c == '．' || c == '-' && dots > 0) {
        dots++;
      } else if (c == '…' || c == '⋯') {
        dots += 3;
      } else if (c == '\t') {
        tab = true;
      } else if (!MarkReader.isSpace(c) || j == i) {
        break;
      }
      j++;
    }
    boolean leader = dots >= 3 || tab && dots == 0;
    if (!leader) {
      return i;
    }
    int from = j;
    if (j + 1 < text.length() && isLetter(text.charAt(j)) && Numeral.isArabic(text.charAt(j + 1))) {
      j++;
    }
    while (j < text.length()
        && (Numeral.isArabic(text.charAt(j)) || "(（)）-—".indexOf(text.charAt(j)) >= 0)) {
      j++;
    }
    boolean number = j > from && j - from <= 6;
    if (dots < 3 && !number) {
      return i;
    }
    while (j < text.length() && MarkReader.isSpace(text.charAt(j))) {
      j++;
    }
    if (tab && dots == 0 && j < text.length()) {
      return i;
    }
    return j;
  }
}
