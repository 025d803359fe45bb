package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhangjie.section.DisplacedTitles.Block;
import org.zhangjie.section.DisplacedTitles.Match;
import org.zhangjie.section.DisplacedTitles.Story;

/**
 * Finds the titles that stand right above a newspaper's stories: the short lines, also marked ones
 * with blank lines between, over a dateline (本报讯) or a byline (本报记者 苏见微).
 */
final class StoryTitles {
  /** Lines of a title: what leads up to it, itself in two lines, what goes on from it. */
  private static final int MOST_LINES = 4;

  /** Lines above a story among which its title is sought. */
  private static final int REACH = 24;

  /** Stories by which a page is known whose titles all stand in their places. */
  private static final int FEWEST_STORIES = 2;

  /** Characters of a column's name above a title. */
  private static final int LONGEST_COLUMN = 4;

  /** Columns of a title's line. */
  private static final int WIDEST = 64;

  private final Reading reading;
  private final Lines lines;
  private final List<Match> found = new ArrayList<>();

  /** Whether a story opens that has no title right above it. */
  private boolean untitled;

  private StoryTitles(Reading reading) {
    this.reading = reading;
    this.lines = reading.lines();
  }

  /** The stories with their titles, in order. */
  static List<Match> find(Reading reading) {
    StoryTitles titles = new StoryTitles(reading);
    titles.look();
    return titles.found;
  }

  /**
   * The same where each of several stories has a title right above it and no title stands at the
   * end, so that none is displaced; else none.
   */
  static List<Match> findAll(Reading reading) {
    StoryTitles titles = new StoryTitles(reading);
    titles.look();
    int last = reading.textBefore(reading.lines().count() + 1);
    boolean orphan = titles.untitled || last == 0 || titles.mayBeTitle(last);
    return orphan || titles.found.size() < FEWEST_STORIES ? List.of() : titles.found;
  }

  private void look() {
    int last = 0;
    int before = 0;
    for (int n = reading.textAfter(0); n <= lines.count(); n = reading.textAfter(n)) {
      if (opensStory(n)) {
        Block title = above(n, last);
        if (title != null) {
          found.add(new Match(title, new Story(reading.textAfter(title.to()), n)));
        } else {
          untitled |= last == 0 || before != last;
        }
        last = n;
      }
      before = n;
    }
  }

  private boolean opensStory(int n) {
    if (!lines.isText(n)) {
      return false;
    }
    String text = lines.text(n);
    return Bylines.opens(text) || Bylines.isByline(text) || opensPlain(n);
  }

  /**
   * Whether a story without a dateline opens: below its title, which the end of another or a column
   * is above.
   */
  private boolean opensPlain(int n) {
    int title = reading.textBefore(n);
    if (!reading.flow().wrapped() || !lines.is(n, Lines.INDENTED) || title == 0) {
      return false;
    }
    title = isAuthor(title) ? reading.textBefore(title) : title;
    if (title == 0 || lines.is(title, Lines.INDENTED) || !mayBeTitle(title)) {
      return false;
    }
    int above = reading.textBefore(title);
    boolean column = above == title - 1 && above > 1 && isColumn(above) && lines.isBlank(above - 1);
    boolean ended =
        above > 0
            && above < title - 1
            && (Bylines.isCredit(lines.text(above)) || Bylines.isSignedEnd(lines.text(above)));
    return column || ended;
  }

  /** 健康提醒: the name of a column. */
  private boolean isColumn(int n) {
    String text = MarkReader.withoutBlanks(lines.text(n));
    return text.length() <= LONGEST_COLUMN && lines.is(n, Lines.HAN) && mayBeTitle(n)
        || Bylines.isColumn(text);
  }

  /** 石　平 below a commentary's title. */
  private boolean isAuthor(int n) {
    String text = lines.text(n);
    String bare = MarkReader.withoutBlanks(text);
    return bare.length() >= 2 && bare.length() <= 3 && bare.length() < text.length();
  }

  /** The title above line n and below the last story's opening; null if none stands there. */
  private @Nullable Block above(int n, int last) {
    int from = 0;
    int to = 0;
    int subtitle = 0;
    int below = n;
    int i = reading.textBefore(n);
    for (int seen = 0; i > last && seen < MOST_LINES && n - i < REACH; i = reading.textBefore(i)) {
      boolean byline =
          to == 0 && lines.isText(i) && (Bylines.isByline(lines.text(i)) || isAuthor(i));
      if (to == 0 && lines.isText(i) && lines.text(i).startsWith("——")) {
        subtitle = subtitle == 0 ? i : subtitle;
      } else if (!byline) {
        boolean column = to > 0 && i > 1 && lines.isBlank(i - 1) && isColumn(i);
        if (!mayBeTitle(i) || to > 0 && !isBeside(i, below) || column) {
          break;
        }
        to = to == 0 ? Math.max(i, subtitle) : to;
        from = i;
        seen++;
      }
      below = i;
    }
    return from > 0 && isApart(i, from, n) ? new Block(from, to, text(from, to)) : null;
  }

  /**
   * Whether the text above ends before a title: with a paragraph, or a sentence above no indent.
   */
  private boolean isApart(int above, int title, int story) {
    boolean outdented = !lines.is(title, Lines.INDENTED) && lines.is(story, Lines.INDENTED);
    return above == 0
        || isColumn(above)
        || reading.flow().ends(above, title)
        || lines.level(title) > 0
        || outdented && lines.is(above, Lines.ENDS_SENTENCE);
  }

  /** Whether two lines are one below the other, or marked as headings where they are not. */
  private boolean isBeside(int upper, int lower) {
    return lower == upper + 1 || lines.level(upper) > 0 && lines.level(lower) > 0;
  }

  /** Whether a line with a comma may be a paragraph's: it reaches the margin, or is indented. */
  private boolean mayBeText(int n) {
    return reading.flow().isFull(n) || lines.is(n, Lines.INDENTED);
  }

  private boolean mayBeTitle(int n) {
    if (!lines.isText(n) || lines.width(n) > WIDEST || !lines.is(n, Lines.HAN)) {
      return false;
    }
    String text = lines.text(n);
    char end = text.charAt(text.length() - 1);
    boolean stops =
        end != '？'
            && end != '！'
            && end != '”'
            && (lines.is(n, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE)
                || lines.is(n, Lines.HAS_STOP) && mayBeText(n));
    return !stops
        && lines.marker(n) == null
        && !FieldLine.isDate(text)
        && !FieldLine.isNumber(text)
        && !Bylines.isCredit(text)
        && !Bylines.isContinuation(text)
        && !Bylines.endsStory(text)
        && !Bylines.isColumn(MarkReader.withoutBlanks(text))
        && !text.endsWith("摄")
        && !TitleLines.isNewspaper(text);
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      out.append(lines.isText(i) && !reading.isApart(i) ? lines.text(i) + " " : "");
    }
    return out.toString();
  }
}
