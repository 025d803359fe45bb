package org.zhangjie.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a newspaper page that stand apart from their stories, and the couplets in these.
 */
final class NewspaperPage {
  /** Beyond all doubt of a single line: the page has been looked at as a whole. */
  private static final double SURE = 12;

  private final Reading reading;
  private final Map<Integer, Candidate> titles = new HashMap<>();
  private final Set<Integer> apart = new HashSet<>();
  private boolean signed;

  private NewspaperPage(Reading reading) {
    this.reading = reading;
  }

  static NewspaperPage read(Reading reading) {
    NewspaperPage page = new NewspaperPage(reading);
    page.signed = reading.flow().wrapped() && DisplacedTitles.namesReporters(reading.lines());
    for (DisplacedTitles.Match match : DisplacedTitles.find(reading, page.signed)) {
      page.add(match);
    }
    return page;
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

  /** A line without an indent after a sentence, above the indented first line of a paragraph. */
  private boolean isBetweenIndents(int n) {
    Lines lines = reading.lines();
    return n > 1
        && n < lines.count()
        && lines.isText(n - 1)
        && lines.isText(n + 1)
        && lines.is(n - 1, Lines.ENDS_SENTENCE)
        && lines.is(n + 1, Lines.INDENTED)
        && !lines.is(n, Lines.INDENTED)
        && lines.width(n) >= 6;
  }

  /** Whether the line is part of a title that belongs elsewhere. */
  boolean apart(int n) {
    return apart.contains(n);
  }

  /** The title of the story that starts on line n, null if none does. */
  @Nullable Candidate titleAt(int n) {
    return titles.get(n);
  }

  /** The couplet or short line between paragraphs that starts on line n, null if none does. */
  @Nullable Candidate subheading(int n) {
    Lines lines = reading.lines();
    if (titles.isEmpty() && !signed || n > 1 && !lines.isBlank(n - 1) && !isBetweenIndents(n)) {
      return null;
    }
    int end = n;
    while (end < lines.count() && lines.isText(end + 1) && end - n < 3 && !isBetweenIndents(n)) {
      end++;
    }
    int before = reading.textBefore(n);
    int after = reading.textAfter(end);
    if (end - n > 1
        || before == 0
        || after > lines.count()
        || apart(after)
        || !lines.is(before, Lines.ENDS_SENTENCE)) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = n; i <= end; i++) {
      boolean open = !lines.is(i, Lines.ENDS_SENTENCE | Lines.ENDS_CLAUSE | Lines.OPEN_END);
      String line = lines.text(i);
      if (!open
          || reading.flow().isFull(i)
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
