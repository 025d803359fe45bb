package org.zhangjie.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts titles that stand below or apart from their texts, as on newspaper pages, before the texts
 * they share most words with. The source's lines are cut into texts where a new story opens; each
 * text takes the title that fits it best, and all texts together share the titles so that the sum
 * of the fits is greatest. Sources in which every title stands above its text are left alone.
 */
final class DisplacedTitles {
  /** Titles of one page that are shared out, at most; more are taken as they stand. */
  private static final int MOST = 10;

  /** Pairs of characters looked at in a text, at most. */
  private static final int PAIRS = 4000;

  /** A line beside a title is its second part where the text holds this share of its pairs. */
  private static final double ALSO = 0.3;

  /** Columns of a newspaper's name, and of its page's. */
  private static final int WIDEST_NAME = 24;

  /** Lines of a source that may be a newspaper page, at most. */
  private static final int LONGEST_PAGE = 4000;

  private final Reading reading;
  private final Lines lines;
  private final List<Story> stories = new ArrayList<>();
  private final List<Block> titles = new ArrayList<>();
  private final Map<Story, double[]> fits = new HashMap<>();

  /** A text without a title of its own. */
  record Story(int from, int to) {}

  /** Lines of one orphan title, some of which may be apart. */
  record Block(int from, int to, String text) {}

  private DisplacedTitles(Reading reading) {
    this.reading = reading;
    this.lines = reading.lines();
  }

  /**
   * The stories of a page with the titles that belong to them; empty where none is displaced.
   *
   * @param reported whether the source names reporters, as a newspaper does
   */
  static List<Match> find(Reading reading, boolean reported) {
    if (!reading.flow().wrapped() || reading.lines().count() > LONGEST_PAGE) {
      return List.of();
    }
    DisplacedTitles page = new DisplacedTitles(reading);
    return reported || page.endsStories() ? page.find() : List.of();
  }

  /** Whether some line is the end of a signed story, as of a newspaper. */
  private boolean endsStories() {
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isText(n) && lines.text(n).indexOf('。') > 0 && Bylines.endsStory(lines.text(n))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some line is a newspaper's dateline or credit. */
  static boolean namesReporters(Lines lines) {
    for (int n = 1; n <= Math.min(lines.count(), LONGEST_PAGE); n++) {
      if (lines.isText(n) && (Bylines.opens(lines.text(n)) || Bylines.isCredit(lines.text(n)))) {
        return true;
      }
    }
    return false;
  }

  /** A story and its title. */
  record Match(Block title, Story story) {}

  private List<Match> find() {
    cut();
    if (titles.isEmpty() || stories.isEmpty() || titles.size() > MOST) {
      return List.of();
    }
    divide();
    return share();
  }

  /** Cuts the source into orphan titles and the texts between them. */
  private void cut() {
    int from = 0;
    int last = 0;
    int n = reading.textAfter(0);
    boolean headless = !isTitled(n);
    while (n <= lines.count()) {
      int end = blockEnd(n);
      int next = reading.textAfter(end);
      if (isTitle(n, end)) {
        if (from > 0 && headless) {
          stories.add(new Story(from, last));
        }
        boolean above = next <= lines.count() && FieldLine.isRecipients(lines.text(next));
        if (!above) {
          titles.add(new Block(n, end, text(n, end)));
        }
        from = 0;
        headless = !above;
      } else if (from > 0 || !titles.isEmpty() || !isMasthead(n, end)) {
        boolean opens = Bylines.opens(lines.text(n));
        if (opens && from > 0) {
          if (headless) {
            stories.add(new Story(from, last));
          }
          from = n;
          headless = true;
        }
        from = from == 0 ? n : from;
        last = end;
      }
      n = next;
    }
    if (from > 0 && headless) {
      stories.add(new Story(from, last));
    }
  }

  /** Whether the source opens with a title that says what it is, as pages of a newspaper do not. */
  private boolean isTitled(int first) {
    if (first > lines.count()) {
      return false;
    }
    int end = Math.min(blockEnd(first), first + 4);
    boolean brief = end - first < 4 && !lines.is(end, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE);
    return brief && !Genre.of(HeadingText.tidy(text(first, end))).isEmpty();
  }

  /** A name above a date. */
  private boolean isSigned(int n) {
    int next = reading.textAfter(n);
    boolean last = next > lines.count();
    return FieldLine.isSignature(lines.text(n))
        && !last
        && (FieldLine.isDate(lines.text(next)) || FieldLine.isSignature(lines.text(next)));
  }

  private int blockEnd(int n) {
    int end = n;
    while (end < lines.count() && lines.isText(end + 1) && !reading.isApart(end + 1)) {
      end++;
    }
    return end;
  }

  /** The paper's name and page at the head of the source, above the first title. */
  private boolean isMasthead(int n, int end) {
    for (int i = n; i <= end; i++) {
      if (lines.width(i) > WIDEST_NAME || lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)) {
        return false;
      }
    }
    return n == reading.textAfter(0) && end - n < 3;
  }

  /** A short block without marks that stands after a text's end and before no text of its own. */
  private boolean isTitle(int n, int end) {
    if (end - n > 3 || n == reading.textAfter(0)) {
      return false;
    }
    for (int i = n; i <= end; i++) {
      if (!lines.isText(i)
          || lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)
          || Bylines.isCredit(lines.text(i))
          || Bylines.endsStory(lines.text(i))
          || FieldLine.isDate(lines.text(i))
          || isSigned(i)) {
        return false;
      }
    }
    if (lines.marker(n) != null) {
      return false;
    }
    int before = reading.textBefore(n);
    boolean ended =
        lines.is(before, Lines.ENDS_SENTENCE)
            || FieldLine.isDate(lines.text(before))
            || Bylines.isCredit(lines.text(before))
            || isLastTitle(before)
            || isMasthead(reading.textAfter(0), before)
            || Bylines.endsStory(lines.text(before));
    int next = reading.textAfter(end);
    boolean orphan =
        next > lines.count()
            || Bylines.opens(lines.text(next))
            || FieldLine.isRecipients(lines.text(next))
            || !titles.isEmpty()
                && (isShort(next) || isLastTitle(before) && lines.width(next) * 3 < 2 * width(n))
            || isShort(next) && isShort(reading.textAfter(next));
    return ended && orphan;
  }

  private int width(int n) {
    return lines.width(n);
  }

  /** A line that stands alone between blank lines and ends no sentence. */
  private boolean isShort(int n) {
    return n > lines.count()
        || blockEnd(n) - n < 2
            && !lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END)
            && lines.marker(n) == null;
  }

  private boolean isLastTitle(int line) {
    return !titles.isEmpty() && titles.get(titles.size() - 1).to() == line;
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      out.append(lines.text(i));
    }
    return out.toString();
  }

  /** Where titles outnumber texts, cuts a text at the paragraph where the margin moves. */
  private void divide() {
    while (stories.size() < titles.size()) {
      int story = -1;
      int at = 0;
      double most = 0.25;
      for (int s = 0; s < stories.size(); s++) {
        int before = stories.get(s).from();
        for (int n = reading.textAfter(before);
            n <= stories.get(s).to();
            n = reading.textAfter(n)) {
          double shift = n > before + 1 ? shift(before, n) : 0;
          if (shift > most && !numbered(stories.get(s))) {
            most = shift;
            story = s;
            at = n;
          }
          before = n;
        }
      }
      if (story < 0) {
        return;
      }
      Story whole = stories.get(story);
      stories.set(story, new Story(whole.from(), reading.textBefore(at)));
      stories.add(story + 1, new Story(at, whole.to()));
    }
  }

  private boolean numbered(Story story) {
    for (int n = story.from(); n <= story.to(); n++) {
      if (lines.isText(n)) {
        Marker marker = lines.marker(n);
        if (marker != null && marker.form() == MarkerForm.CN_COMMA) {
          return true;
        }
      }
    }
    return false;
  }

  /** How much the width of the lines changes where a paragraph ends, 0 to 1. */
  private double shift(int before, int n) {
    if (!lines.is(before, Lines.ENDS_SENTENCE)) {
      return 0;
    }
    int left = widest(before, -1);
    int right = widest(n, 1);
    int wider = Math.max(left, right);
    return n < lines.count() && lines.isText(n + 1)
        ? (wider - Math.min(left, right)) / (double) wider
        : 0;
  }

  /** The width of the widest of a few lines of text from n on, upwards or downwards. */
  private int widest(int n, int step) {
    int widest = 1;
    int seen = 0;
    for (int i = n; i > 0 && i <= lines.count() && seen < 8; i += step) {
      if (lines.isText(i)) {
        widest = Math.max(widest, lines.width(i));
        seen++;
      }
    }
    return widest;
  }

  /** Shares the titles out, best fit first; neighbours without a text join the one below. */
  private List<Match> share() {
    for (Story story : stories) {
      Set<String> pairs = pairs(story);
      fits.put(story, titles.stream().mapToDouble(title -> fit(title, pairs)).toArray());
    }
    List<Match> matches = new ArrayList<>();
    Set<Story> free = new HashSet<>(stories);
    List<Block> open = new ArrayList<>(titles);
    while (!free.isEmpty() && !open.isEmpty()) {
      double most = -1;
      Match best = null;
      for (Story story : stories) {
        for (Block title : open) {
          double fit = free.contains(story) ? fit(title, story) : -1;
          if (fit > most) {
            most = fit;
            best = new Match(title, story);
          }
        }
      }
      if (best == null || most < 0.08 && open.size() > 1) {
        break;
      }
      free.remove(best.story());
      open.remove(best.title());
      matches.add(best);
    }
    List<Match> whole = new ArrayList<>(matches);
    for (Block part : open) {
      join(part, whole);
    }
    whole.sort((a, b) -> Integer.compare(a.story().from(), b.story().from()));
    return whole;
  }

  /** Adds a line without a story to the title above or below it whose story it fits better. */
  private void join(Block part, List<Match> whole) {
    double most = ALSO;
    int best = -1;
    for (int i = 0; i < whole.size(); i++) {
      Block title = whole.get(i).title();
      boolean near =
          reading.textAfter(part.to()) == title.from()
              || reading.textAfter(title.to()) == part.from();
      double fit = near ? fit(part, whole.get(i).story()) : 0;
      if (fit > most) {
        most = fit;
        best = i;
      }
    }
    if (best < 0) {
      return;
    }
    Match match = whole.get(best);
    Block title = match.title();
    boolean above = part.from() < title.from();
    Block first = above ? part : title;
    Block second = above ? title : part;
    Block joined = new Block(first.from(), second.to(), first.text() + " " + second.text());
    whole.set(best, new Match(joined, match.story()));
  }

  private double fit(Block title, Story story) {
    return fits.getOrDefault(story, new double[0])[titles.indexOf(title)];
  }

  private Set<String> pairs(Story story) {
    Set<String> pairs = new HashSet<>();
    for (int n = story.from(); n <= story.to() && pairs.size() < PAIRS; n++) {
      if (lines.isText(n)) {
        add(pairs, lines.text(n));
      }
    }
    return pairs;
  }

  /** The share of the title's pairs of characters that the text has too. */
  private static double fit(Block title, Set<String> pairs) {
    Set<String> wanted = new HashSet<>();
    add(wanted, title.text());
    int shared = 0;
    for (String pair : wanted) {
      shared += pairs.contains(pair) ? 1 : 0;
    }
    return shared / (double) Math.max(1, wanted.size());
  }

  private static void add(Set<String> pairs, String text) {
    String key = Contents.key(text);
    for (int i = 0; i + 1 < key.length(); i++) {
      pairs.add(key.substring(i, i + 2));
    }
  }
}
