package org.zhangjie.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a newspaper page that stand apart from their stories, and the couplets in these.
 */
final class NewspaperPage {
  /** Beyond all doubt of a single line: the page has been looked at as a whole. */
  private static final double SURE = 12;

  /** Lines of a newspaper's head, above the first title. */
  private static final int LONGEST_HEAD = 6;

  /** Columns of a line of a couplet, where a paragraph is a line. */
  private static final int WIDEST = 40;

  private final Reading reading;
  private final Map<Integer, Candidate> titles = new HashMap<>();
  private final Set<Integer> apart = new HashSet<>();
  private boolean signed;

  private NewspaperPage(Reading reading) {
    this.reading = reading;
  }

  static NewspaperPage read(Reading reading) {
    NewspaperPage page = new NewspaperPage(reading);
    page.signed = DisplacedTitles.namesReporters(reading.lines());
    if (page.signed) {
      StoryTitles.findAll(reading).forEach(page::add);
    }
    if (page.titles.isEmpty()) {
      DisplacedTitles.find(reading, page.signed).forEach(page::add);
    }
    if (page.signed && page.titles.isEmpty()) {
      StoryTitles.find(reading).forEach(page::add);
    }
    page.masthead();
    if (page.signed) {
      page.head();
    }
    return page;
  }

  /** The short lines around the paper's name and date, above the first title, are its head. */
  private void masthead() {
    Lines lines = reading.lines();
    Noise noise = reading.noise();
    int first =
        Stream.concat(apart.stream(), titles.keySet().stream()).mapToInt(n -> n).min().orElse(0);
    List<Integer> brief = new ArrayList<>();
    boolean head = false;
    for (int n = lines.after(0); n < first; n = lines.after(n)) {
      boolean name = lines.isText(n) && TitleLines.isNewspaper(lines.text(n));
      head |= name || noise.at(n) == Noise.Kind.MASTHEAD;
      if (!noise.is(n) && !name) {
        brief.add(n);
      }
    }
    boolean only = brief.size() <= LONGEST_HEAD && brief.stream().allMatch(this::mayBeHead);
    if (head && only) {
      brief.forEach(n -> noise.mark(n, Noise.Kind.MASTHEAD));
    }
  }

  /** The page's number and rubric, the paper's name and the day, and what stands beside these. */
  private void head() {
    Lines lines = reading.lines();
    boolean named = false;
    int last = 0;
    int n = lines.after(0);
    for (int i = 0; i < LONGEST_HEAD && n <= lines.count() && mayBeHead(n) && !opensStory(n); i++) {
      boolean name = TitleLines.isNewspaper(lines.text(n));
      boolean beside = last > 0 && last == n - 1;
      named |= name;
      last = name || beside || lines.text(n).contains("星期") ? n : last;
      n = lines.after(n);
    }
    if (named && last > lines.after(0)) {
      for (int i = 1; i <= last; i++) {
        if (lines.isText(i) && !TitleLines.isNewspaper(lines.text(i))) {
          reading.noise().mark(i, Noise.Kind.MASTHEAD);
        }
      }
    }
  }

  private boolean opensStory(int n) {
    return apart(n)
        || titles.containsKey(n)
        || !Genre.of(HeadingText.tidy(reading.lines().text(n))).isEmpty();
  }

  private boolean mayBeHead(int n) {
    Lines lines = reading.lines();
    return lines.isText(n)
        && lines.width(n) < 60
        && !lines.is(n, Lines.ENDS_SENTENCE | Lines.HAS_STOP)
        && !Bylines.opens(lines.text(n));
  }

  private void add(DisplacedTitles.Match match) {
    DisplacedTitles.Block title = match.title();
    Candidate c =
        new Candidate(
            title.from(),
            title.to(),
            MarkerForm.TITLE,
            0,
            "",
            "",
            HeadingText.tidy(title.text()),
            Candidate.Shape.OWN_LINE,
            0);
    c.start = match.story().from();
    c.weight = SURE;
    titles.put(c.start, c);
    for (int n = title.from(); n <= title.to(); n++) {
      apart.add(n);
    }
  }

  /**
   * The last of one or two lines without an indent after a sentence, above the indented first line
   * of a paragraph; 0 if n opens none.
   */
  private int betweenIndents(int n) {
    Lines lines = reading.lines();
    if (n < 2 || !lines.isText(n - 1) || !lines.is(n - 1, Lines.ENDS_SENTENCE)) {
      return 0;
    }
    for (int end = n; end <= n + 1 && end < lines.count(); end++) {
      boolean brief = lines.isText(end) && lines.width(end) >= 6 && !reading.flow().isFull(end);
      if (!brief || lines.is(end, Lines.INDENTED) || !lines.isText(end + 1)) {
        return 0;
      }
      if (lines.is(end + 1, Lines.INDENTED)) {
        return end;
      }
    }
    return 0;
  }

  /** Whether reporters are named, as on a newspaper's page. */
  boolean signed() {
    return signed;
  }

  /** Whether the line is part of a title that belongs elsewhere. */
  boolean apart(int n) {
    return apart.contains(n);
  }

  /** The title of the story that starts on line n, null if none does. */
  @Nullable Candidate titleAt(int n) {
    return titles.get(n);
  }

  private int blockEnd(int n) {
    Lines lines = reading.lines();
    int between = betweenIndents(n);
    int end = Math.max(n, between);
    while (between == 0 && end < lines.count() && lines.isText(end + 1) && end - n < 3) {
      end++;
    }
    return end;
  }

  /** The last of the short lines from n on, where each paragraph is a line. */
  private int shortEnd(int n) {
    int end = n;
    int next = n;
    for (int i = 0; i < 3 && next <= reading.lines().count() && isShort(next); i++) {
      end = next;
      next = reading.textAfter(next);
    }
    return end;
  }

  private boolean isShort(int n) {
    return !apart(n)
        && reading.lines().isText(n)
        && reading.lines().width(n) <= WIDEST
        && !reading.lines().is(n, Lines.ENDS_SENTENCE);
  }

  /** The couplet or short line between paragraphs that starts on line n, null if none does. */
  @Nullable Candidate subheading(int n) {
    Lines lines = reading.lines();
    boolean wrapped = reading.flow().wrapped();
    boolean alone = n == 1 || lines.isBlank(n - 1) || !wrapped || betweenIndents(n) > 0;
    if (titles.isEmpty() && !(signed && wrapped) || !alone) {
      return null;
    }
    int end = wrapped ? blockEnd(n) : shortEnd(n);
    int before = reading.textBefore(n);
    int after = reading.textAfter(end);
    if (end > reading.textAfter(n)
        || before == 0
        || after > lines.count()
        || apart(after)
        || !lines.is(before, Lines.ENDS_SENTENCE) && !lines.text(before).endsWith("摄")) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = n; i <= end; i = reading.textAfter(i)) {
      String line = lines.text(i);
      boolean asks = line.endsWith("？") && end == i && lines.width(i) <= WIDEST;
      boolean open = asks || !lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END);
      if (!open
          || (wrapped ? reading.flow().isFull(i) : lines.width(i) > WIDEST)
          || line.startsWith("图")
          || line.startsWith("联系")
          || Bylines.isCredit(line)
          || Bylines.endsStory(line)
          || FieldLine.isDate(line)
          || FieldLine.isSignature(line)
          || lines.marker(i) != null
          || !Genre.of(line).isEmpty()) {
        return null;
      }
      text.append(line).append(' ');
    }
    Candidate c =
        new Candidate(
            n,
            end,
            MarkerForm.NAMED,
            0,
            "",
            "",
            HeadingText.tidy(text.toString()),
            Candidate.Shape.OWN_LINE,
            0);
    c.weight = 3;
    return c;
  }
}
