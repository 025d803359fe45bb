package org.zhangjie.section;

import java.util.regex.Pattern;

/**
 * Finds covers, mastheads and imprints: short lines before and between the pieces of a contents
 * list at the head of a source. The title among them stays.
 */
final class FrontMatter {
  /** A cover's lines are no wider, in columns. */
  private static final int WIDEST = 100;

  /** Adjacent lines of a cover that are no longer one title but many things. */
  private static final int CROWDED = 4;

  /** Lines of a title among others. */
  private static final int LONGEST_TITLE = 3;

  /** Characters of a block that are weighed as a title, beyond which it is none anyhow. */
  private static final int LONGEST = 200;

  /** 2023年第4号 of a periodical. */
  private static final Pattern ISSUE =
      Pattern.compile("[12][0-9]{3}年?第[0-9一二三四五六七八九十]+[期号號]|（?总第[0-9一二三四五六七八九十百]+期）?$");

  private final Lines lines;
  private final Noise noise;
  private final Contents contents;

  private int best;
  private int bestEnd;
  private double most = -100;

  private FrontMatter(Lines lines, Noise noise, Contents contents) {
    this.lines = lines;
    this.noise = noise;
    this.contents = contents;
  }

  static void find(Lines lines, Noise noise, Contents contents) {
    new FrontMatter(lines, noise, contents).look();
  }

  private void look() {
    int end = end();
    boolean listed = end > 0;
    if (!listed) {
      end = headEnd();
    }
    for (int n = 1; n <= end; n++) {
      if (isCover(n)) {
        n = block(n, end, listed);
      }
    }
    for (int n = 1; n <= end; n++) {
      boolean kept = n >= best && n <= bestEnd || lines.isText(n) && isHistory(n, bestEnd);
      if (isCover(n) && !kept && (listed || n < best)) {
        noise.mark(n, Noise.Kind.MASTHEAD);
      }
    }
  }

  /** Looks for the title in the adjacent lines from n on; the last of these lines. */
  private int block(int n, int end, boolean listed) {
    int last = n;
    boolean han = lines.is(n, Lines.HAN);
    StringBuilder text = new StringBuilder(lines.text(n));
    while (true) {
      int next =
          TitleLines.isMarkedTwice(last, lines)
              ? lines.after(last)
              : TitleLines.next(last, text.toString(), lines);
      if (next > end
          || !isCover(next)
          || lines.level(next) > 0
              && !TitleLines.isOpen(text.toString(), lines, next)
              && !TitleLines.isMarkedTwice(last, lines)
          || TitleLines.isIssuerAbove(last, lines)
          || lines.is(next, Lines.HAN) != han
          || FieldLine.isNumber(lines.text(next))
          || LabelledFields.is(lines.text(next))) {
        break;
      }
      if (text.length() <= LONGEST) {
        text.append(lines.text(next));
      }
      last = next;
    }
    double bonus = best == 0 ? 1.5 : 0;
    boolean crowded = listed && (last - n >= CROWDED || isMixed(n, last));
    if (!crowded) {
      weigh(n, last, bonus);
      return last;
    }
    weigh(n, Math.min(last, n + CROWDED), bonus);
    for (int from = n; from <= last; from++) {
      for (int to = from; to <= Math.min(last, from + LONGEST_TITLE - 1); to++) {
        weigh(from, to, bonus);
      }
    }
    return last;
  }

  /** Whether a periodical's number, a date or a label stands among the lines. */
  private boolean isMixed(int from, int to) {
    for (int n = from; n <= to; n++) {
      String text = lines.text(n);
      if (lines.is(n, Lines.DATED)
          || text.indexOf('：') >= 0
          || FieldLine.isSignature(text) && !text.contains("关于") && Genre.of(text).isEmpty()
          || ISSUE.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private void weigh(int from, int to, double bonus) {
    double weight = weigh(from, to) + bonus;
    if (weight > most) {
      most = weight;
      best = from;
      bestEnd = to;
    }
  }

  private boolean isCover(int n) {
    return lines.isText(n) && !noise.is(n);
  }

  /** 2019年3月2日…通过 under a law's title is text. */
  private boolean isHistory(int n, int title) {
    boolean told =
        lines.text(n).startsWith("（")
            && lines.text(n).chars().anyMatch(c -> Numeral.isPart((char) c));
    return n > title && (lines.is(n, Lines.DATED) || told);
  }

  /** The last line of the last contents list before running text starts, 0 if there is none. */
  private int end() {
    int last = 0;
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isBlank(n)) {
        continue;
      }
      if (noise.at(n) == Noise.Kind.CONTENTS) {
        last = n;
      } else if (lines.isText(n)
          && !noise.is(n)
          && (lines.width(n) > WIDEST || lines.is(n, Lines.ENDS_SENTENCE) || isHeading(n))) {
        return last;
      }
    }
    return last;
  }

  /** The last short line before text starts, where there is no contents list; at most a dozen. */
  private int headEnd() {
    int last = 0;
    int seen = 0;
    for (int n = 1; n <= lines.count() && seen < 12; n++) {
      if (lines.isBlank(n) || noise.is(n)) {
        continue;
      }
      boolean stops = lines.is(n, Lines.ENDS_SENTENCE | Lines.OPEN_END | Lines.DATED);
      if (!lines.isText(n)
          || lines.width(n) > WIDEST
          || stops
          || lines.marker(n) != null
          || FieldLine.isRecipients(lines.text(n))) {
        return stops ? beforeParagraph(n) : last;
      }
      last = n;
      seen++;
    }
    return last;
  }

  /** The last line before the paragraph that a sentence ends on line n. */
  private int beforeParagraph(int n) {
    int first = n;
    while (first > 1 && !lines.isBlank(first - 1) && !lines.is(first, Lines.INDENTED)) {
      first--;
    }
    return lines.before(lines.is(first, Lines.INDENTED) ? first : n);
  }

  private boolean isHeading(int n) {
    String text = lines.text(n);
    Marker marker = lines.marker(n);
    return marker != null && marker.form().rank <= MarkerForm.SECTION.rank && marker.number() == 1
        || contents.names(text);
  }

  /** 中华人民共和国国家标准: the series that a document is of. */
  private static boolean isSeries(String line) {
    String title = HeadingText.tidy(line);
    return title.endsWith("国家标准")
        || title.endsWith("地方标准")
        || title.endsWith("行业标准")
        || title.endsWith("团体标准")
        || title.endsWith("企业标准")
        || title.endsWith("办公室白皮书")
        || title.equals("白皮书");
  }

  /** Whether the line below opens with 和, 及 or 暨, as no title does. */
  private boolean goesOn(int last) {
    int next = lines.after(last);
    return next == last + 1
        && next <= lines.count()
        && lines.isText(next)
        && "和及暨".indexOf(lines.text(next).charAt(0)) >= 0;
  }

  private double weigh(int n, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = n; i <= last && text.length() <= LONGEST; i++) {
      text.append(lines.isBlank(i) ? "" : lines.text(i));
    }
    String title = HeadingText.tidy(text.toString());
    double weight = Genre.of(title).isEmpty() || title.length() < 5 ? 0 : 3;
    weight -= goesOn(last) ? 2 : 0;
    weight -= isSeries(title) ? 6 : 0;
    weight -= FieldLine.isSignature(title) && Genre.of(title).isEmpty() ? 2 : 0;
    weight += lines.level(n) == 1 ? 2 : lines.level(n) > 1 ? 1 : 0;
    weight += lines.is(n, Lines.BOLD) ? 1 : 0;
    weight += title.length() >= 8 && title.length() <= 70 ? 1 : -1;
    weight -= ISSUE.matcher(title).find() ? 4 : 0;
    weight -=
        title.contains("发布")
                || title.endsWith("实施")
                || title.contains("实施日期")
                || FieldLine.isNumber(title)
            ? 3
            : 0;
    weight -= title.indexOf('：') >= 0 || title.indexOf(':') >= 0 || last - n > 6 ? 2 : 0;
    for (int i = n; i <= last; i++) {
      boolean words = lines.isBlank(i) || lines.is(i, Lines.HAN) && !isSeries(lines.text(i));
      weight -= words ? 0 : 3;
    }
    int next = lines.after(last);
    boolean masthead = next <= lines.count() && FieldLine.isNumber(lines.text(next));
    weight -= masthead ? 2 : 0;
    return weight;
  }
}
