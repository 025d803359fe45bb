package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines that may be headings and weighs the evidence for each. */
final class CandidateFinder {
  /** What speaks against the title of a document that has just been opened with the same words. */
  private static final double REPEATED_TITLE = 6;

  /** What speaks for the title of a document that the one before was written to pass on. */
  private static final double TRANSMITTED = 4;

  /** What speaks for a title below which numbering starts again. */
  private static final double RESTARTED = 4;

  /** A title of such weight that says what its document is: no heading within another. */
  private static final double SURE = 4;

  /** What speaks against a numbered sentence in the text of an article: it is one of its items. */
  private static final double ITEM_OF_ARTICLE = 6;

  /** What speaks for the title of a notice on a newspaper's page. */
  private static final double NOTICE = 4;

  /** What speaks against a heading that may end with its line or run on. */
  private static final double UNSURE = 2;

  private final Reading reading;
  private final Lines lines;
  private final NewspaperPage page;
  private final List<Candidate> found = new ArrayList<>();
  private boolean sawText;
  private boolean numbered;
  private @Nullable Candidate part;
  private @Nullable Candidate outermost;
  private int titled;

  /** Whether the source opens with the title of a collection of rules. */
  private boolean collection;

  /** Whether a 一、 has come in this document, be it a heading or an item. */
  private boolean listed;

  private boolean sawSentence;
  private String lastTitle = "";
  private boolean amongItems;
  private boolean announced;
  private int article;

  private CandidateFinder(Reading reading) {
    this.reading = reading;
    this.lines = reading.lines();
    this.page = NewspaperPage.read(reading);
  }

  /** All candidates in order of their lines. */
  static List<Candidate> find(Reading reading) {
    CandidateFinder finder = new CandidateFinder(reading);
    finder.look();
    Runs.share(finder.found, reading.lines());
    return finder.found;
  }

  private void look() {
    for (int n = 1; n <= lines.count(); n++) {
      if (page.apart(n)) {
        continue;
      }
      Candidate displaced = page.titleAt(n);
      if (displaced != null) {
        found.add(displaced);
        amongItems = false;
        sawText = true;
        titled = n;
      }
      if (!lines.isText(n) || reading.isApart(n)) {
        continue;
      }
      if (Titles.isRubric(n, lines)) {
        mark(n, n);
        continue;
      }
      Candidate candidate = read(n);
      sawText |= candidate != null || !LabelledFields.is(lines.text(n));
      sawSentence |= lines.is(n, Lines.ENDS_SENTENCE);
      if (candidate != null) {
        found.add(candidate);
        numbered |= candidate.number > 0;
        part = candidate.form == MarkerForm.CN_COMMA ? candidate : part;
        listed |= candidate.form.kind == SectionKind.CN_COMMA && candidate.number == 1;
        boolean outer = outermost == null || candidate.form.rank <= outermost.form.rank;
        outermost = candidate.number > 0 && candidate.weight > 0 && outer ? candidate : outermost;
        weighItem(candidate);
        n = Math.max(n, candidate.endLine);
      }
    }
  }

  private @Nullable Candidate read(int n) {
    MarkedLine line = lines.marked(n);
    Marker marker = line.marker();
    if (marker != null) {
      boolean lead = marker.form().kind == SectionKind.INLINE_LEAD;
      if (lead && line.level() == 0) {
        return null;
      }
      Candidate heading = HeadingText.read(n, line, marker, reading);
      if (isTransmitted(heading)) {
        return transmitted(heading);
      }
      if (heading.shape == Candidate.Shape.CLAUSE && followsHeading(heading)) {
        heading.alternative = alone(n, line, marker);
      }
      return weighed(heading);
    }
    Candidate couplet = page.subheading(n);
    if (couplet != null) {
      return couplet;
    }
    Candidate table = TableTitles.read(n, line, reading);
    boolean opensDocument = line.level() == 1 && !sawText;
    if (table != null && !opensDocument) {
      return table;
    }
    Candidate title = titled == n ? null : Titles.read(n, line, reading, !sawText, lastTitle);
    Candidate name = NamedHeadings.read(n, line, reading);
    if (title != null && (isTitleAgain(title) || isSaidBelow(title))) {
      mark(n, title.endLine);
      return null;
    }
    if (title != null) {
      String key = Contents.key(title.heading);
      boolean again =
          !lastTitle.isEmpty()
              && !sawSentence
              && (key.contains(lastTitle) || lastTitle.contains(key));
      boolean sent =
          sawSentence
              && key.length() > 6
              && key.length() < lastTitle.length()
              && !FieldLine.isSignature(title.heading);
      title.weight += page.signed() && Titles.isNotice(title, reading) ? NOTICE : 0;
      title.weight -= again ? REPEATED_TITLE : 0;
      title.weight += sent && lastTitle.contains(key) ? TRANSMITTED : 0;
      title.weight += sawText && isAboveRestart(title) ? RESTARTED : 0;
      if (title.weight > 0) {
        collection |= lastTitle.isEmpty() && Genre.of(title.heading).equals("compilation");
        open(key);
      }
    }
    if (title == null) {
      return name == null ? null : weighed(name);
    }
    boolean names = title.heading.contains("关于") || !Issuers.opening(title.heading).isEmpty();
    boolean sure = title.weight >= SURE && names && !Genre.of(title.heading).isEmpty();
    title.alternative = name == null || sure ? null : weighed(name);
    return title;
  }

  /**
   * Whether the words are the document's title again, as standards and plans print it above their
   * first numbered heading, behind foreword and contents.
   */
  private boolean isTitleAgain(Candidate title) {
    String key = Contents.key(title.heading);
    return sawSentence
        && !numbered
        && key.length() >= 4
        && lastTitle.startsWith(key)
        && !Transmission.says(lastTitle)
        && !Titles.afterEnd(title.line, reading)
        && isAboveFirst(title.endLine);
  }

  /**
   * Whether the outermost numbering of the text above starts again below the title, or chapters or
   * articles start there.
   */
  private boolean isAboveRestart(Candidate title) {
    int next = reading.textAfter(title.endLine);
    Marker marker = next <= lines.count() && lines.isText(next) ? lines.marker(next) : null;
    if (marker == null || marker.number() != 1) {
      return false;
    }
    boolean provisions =
        (marker.form() == MarkerForm.CHAPTER || marker.form() == MarkerForm.ARTICLE)
            && !Genre.of(title.heading).isEmpty();
    boolean again =
        marker.form().kind == SectionKind.CN_COMMA && listed && !Genre.of(title.heading).isEmpty();
    boolean rule = collection && !Genre.of(title.heading).isEmpty();
    boolean named =
        marker.number() == 1 && (rule || reading.contents().listsDocument(title.heading));
    return provisions || again || named || outermost != null && outermost.form == marker.form();
  }

  /** Whether a first number follows, perhaps below one more line of the title. */
  private boolean isAboveFirst(int n) {
    int next = reading.textAfter(n);
    for (int i = 0; i < 2 && next <= lines.count(); i++) {
      Marker marker = lines.isText(next) ? lines.marker(next) : null;
      if (marker != null) {
        return marker.number() == 1;
      }
      next = reading.textAfter(next);
    }
    return false;
  }

  /** Whether the 一、 before this 二、 is plainly a heading. */
  private boolean followsHeading(Candidate c) {
    return c.form == MarkerForm.CN_COMMA
        && part != null
        && part.number + 1 == c.number
        && part.shape == Candidate.Shape.OWN_LINE
        && part.weight > 0;
  }

  /**
   * The line as a heading of its own where it fills the line, so that it may as well run on in the
   * next; null where it holds a sentence's end.
   */
  private @Nullable Candidate alone(int n, MarkedLine line, Marker marker) {
    String rest = line.text().substring(marker.end());
    if (HeadingText.firstStop(rest) >= 0 || lines.is(n, Lines.ENDS_CLAUSE | Lines.OPEN_END)) {
      return null;
    }
    String heading = HeadingText.tidy(rest);
    Candidate.Shape shape = Candidate.Shape.OWN_LINE;
    Candidate alone = weighed(HeadingText.of(n, n, marker, heading, shape, line.level()));
    alone.weight -= UNSURE;
    return alone;
  }

  /** 附件, and below it the plan that the notice's title says it brings: a document of its own. */
  private boolean isTransmitted(Candidate annex) {
    return annex.form == MarkerForm.ANNEX
        && !Genre.of(annex.heading).equals("annex-table")
        && annex.endLine > annex.line
        && sawSentence
        && Transmission.brings(lastTitle, Contents.key(annex.heading));
  }

  /** Forgets what was seen in the document before. */
  private void open(String title) {
    lastTitle = title;
    sawSentence = false;
    numbered = false;
    listed = false;
    amongItems = false;
    announced = false;
    outermost = null;
  }

  private Candidate transmitted(Candidate annex) {
    mark(annex.line, annex.line);
    int first = lines.after(annex.line);
    Candidate title =
        new Candidate(
            first,
            annex.endLine,
            MarkerForm.TITLE,
            0,
            "",
            "",
            annex.heading,
            Candidate.Shape.OWN_LINE,
            lines.level(first));
    title.weight = TRANSMITTED;
    open(Contents.key(annex.heading));
    return title;
  }

  /** Whether the next line is the title proper, and this one the page's: …的通知（银发〔2020〕289号）. */
  private boolean isSaidBelow(Candidate title) {
    int next = lines.after(title.endLine);
    if (sawText || next > lines.count() || !lines.isText(next) || reading.noise().is(next)) {
      return false;
    }
    String below = HeadingText.tidy(lines.text(next));
    int end = below.length();
    return end >= 10
        && title.heading.length() > end
        && title.heading.startsWith(below)
        && "（(_-—|".indexOf(title.heading.charAt(end)) >= 0;
  }

  private void mark(int from, int to) {
    for (int n = from; n <= to; n++) {
      reading.noise().mark(n, lines.isBlank(n) ? Noise.Kind.NONE : Noise.Kind.MASTHEAD);
    }
  }

  /**
   * What is numbered in an article's text is part of it, but for captions on lines of their own.
   */
  private void weighItem(Candidate c) {
    boolean caption =
        c.shape == Candidate.Shape.OWN_LINE
            && !lines.is(c.endLine, Lines.ENDS_CLAUSE | Lines.ENDS_SENTENCE);
    if (c.form == MarkerForm.ARTICLE) {
      amongItems = !caption;
      announced = false;
      article = c.endLine;
    } else if (c.form == MarkerForm.CN_COMMA && announced(c)) {
      c.weight -= ITEM_OF_ARTICLE;
    } else if (c.form.rank < MarkerForm.ARTICLE.rank) {
      amongItems &= c.weight <= 0;
    } else if (amongItems && c.number > 0 && !caption) {
      c.weight -= ITEM_OF_ARTICLE;
    }
  }

  /** Whether c is in a list that an article's text has announced with ：, 第三條　用詞定義如下： */
  private boolean announced(Candidate c) {
    int before = reading.textBefore(c.line);
    announced |=
        amongItems && c.number == 1 && before == article && lines.is(before, Lines.ENDS_CLAUSE);
    return announced;
  }

  private Candidate weighed(Candidate candidate) {
    for (Evidence evidence : Evidence.ALL) {
      candidate.weight += evidence.weigh(candidate, reading);
    }
    return candidate;
  }
}
