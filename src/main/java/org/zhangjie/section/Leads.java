package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the short phrases that open paragraphs and name their topic: {@code ——做精主业。}, {@code
 * 第一，…。}, a bold phrase, or a phrase without any mark that has sisters in the same section.
 */
final class Leads {
  /** The longest phrase without a mark, in characters. */
  private static final int LONGEST = 25;

  /** The longest phrase with a mark of its own. */
  private static final int LONGEST_MARKED = 36;

  /** So many short sentences, each on a line of its own above a paragraph, are its names. */
  private static final int FEWEST_SENTENCES = 3;

  /** So many names of paragraphs in one article are no chance. */
  private static final int FEWEST_NAMES = 3;

  /** Characters of the longest name of an article's paragraph. */
  private static final int LONGEST_NAME = 8;

  /** Columns of the paragraph below such a sentence, at least. */
  private static final int PARAGRAPH = 100;

  private final Reading reading;
  private final Outline outline;
  private final List<Outline.Node> nodes = new ArrayList<>();

  private Leads(Reading reading, Outline outline) {
    this.reading = reading;
    this.outline = outline;
  }

  /** The outline with its leads. */
  static Outline insert(Reading reading, Outline outline) {
    return new Leads(reading, outline).insert();
  }

  private Outline insert() {
    int count = outline.nodes().size();
    int[] place = new int[count];
    for (int i = 0; i < count; i++) {
      Outline.Node node = outline.nodes().get(i);
      place[i] = nodes.size();
      int parent = node.parent() < 0 ? -1 : place[node.parent()];
      nodes.add(new Outline.Node(node.heading(), parent, node.depth()));
      if (mayHold(node.heading())) {
        int end =
            i + 1 < count
                ? outline.nodes().get(i + 1).heading().start - 1
                : reading.lines().count();
        for (Candidate lead : leadsOf(node.heading(), end)) {
          nodes.add(new Outline.Node(lead, place[i], node.depth() + 1));
        }
      }
    }
    return new Outline(nodes);
  }

  /** An article's items are its text, but for several that nothing but a name opens: 一类会议。 */
  private List<Candidate> leadsOf(Candidate heading, int end) {
    List<Candidate> leads = leads(heading, end);
    if (heading.form != MarkerForm.ARTICLE) {
      return leads;
    }
    boolean names =
        leads.size() >= FEWEST_NAMES
            && leads.stream().allMatch(lead -> lead.heading.length() <= LONGEST_NAME);
    return names && leads.stream().allMatch(lead -> isClosed(lead)) ? leads : List.of();
  }

  private boolean isClosed(Candidate lead) {
    String text = reading.lines().text(lead.line);
    return lead.form == MarkerForm.LEAD && text.startsWith(lead.heading + "。");
  }

  private static boolean mayHold(Candidate heading) {
    return heading.form != MarkerForm.TABLE_TITLE
        && !(heading.form == MarkerForm.NAMED && NamedHeadings.isLeaf(heading.heading))
        && (heading.form != MarkerForm.DECIMAL || heading.shape == Candidate.Shape.OWN_LINE);
  }

  private List<Candidate> leads(Candidate heading, int end) {
    List<Candidate> marked = new ArrayList<>();
    List<Candidate> plain = new ArrayList<>();
    List<Candidate> sentences = new ArrayList<>();
    int paragraphs = 0;
    boolean apart = heading.start != heading.line;
    int before = apart ? heading.start - 1 : heading.endLine;
    boolean own = !heading.runIn();
    for (int n = before + 1; n <= end; n++) {
      if (!reading.lines().isText(n) || reading.isApart(n)) {
        continue;
      }
      if (NamedHeadings.opensNotes(reading.lines().text(n))) {
        break;
      }
      boolean starts =
          before < heading.start
              || before == heading.endLine && own
              || reading.flow().ends(before, n);
      boolean may = starts || reading.lines().is(before, Lines.ENDS_SENTENCE);
      before = n;
      if (!may) {
        continue;
      }
      if (isSentence(n, end)) {
        sentences.add(of(n, null, reading.lines().text(n), Candidate.Shape.OWN_LINE));
        before = n;
        continue;
      }
      Candidate lead = read(n, end);
      if (lead != null && lead.form == MarkerForm.LEAD && lead.weight == 0) {
        plain.add(lead);
      } else if (lead != null) {
        marked.add(lead);
      }
      paragraphs += plain.isEmpty() || !starts && lead == null ? 0 : 1;
    }
    boolean sisters = plain.size() > 1 && plain.size() * 2 >= paragraphs;
    List<Candidate> all = new ArrayList<>(marked.size() > 1 ? marked : List.of());
    all.addAll(sisters ? plain : List.of());
    all.addAll(names(sentences, paragraphs + sentences.size()));
    all.sort((a, b) -> Integer.compare(a.line, b.line));
    return all;
  }

  /** 生态底色更加亮丽。 on a line of its own, above the paragraph that tells of it. */
  private boolean isSentence(int n, int end) {
    Lines lines = reading.lines();
    int next = reading.textAfter(n);
    if (!lines.isText(n) || next > end || !lines.isText(next) || reading.flow().wrapped()) {
      return false;
    }
    String text = lines.text(n);
    return text.length() >= 6
        && text.length() <= LONGEST
        && text.endsWith("。")
        && HeadingText.firstStop(text) == text.length() - 1
        && text.indexOf('，') < 0
        && lines.marker(n) == null
        && lines.marker(next) == null
        && lines.width(next) >= PARAGRAPH
        && lines.is(next, Lines.ENDS_SENTENCE);
  }

  /**
   * Those of the sentences that name something, or that open alike (这是…的五年。), if they are several
   * and every second paragraph has one.
   */
  private static List<Candidate> names(List<Candidate> sentences, int paragraphs) {
    List<Candidate> names = new ArrayList<>();
    for (Candidate c : sentences) {
      String opening = c.heading.substring(0, 2);
      long alike = sentences.stream().filter(s -> s.heading.startsWith(opening)).count();
      if (alike >= FEWEST_SENTENCES || LeadPhrase.names(c.heading, '。')) {
        names.add(c);
      }
    }
    boolean habit = names.size() >= FEWEST_SENTENCES && names.size() * 3 >= paragraphs;
    return habit ? names : List.of();
  }

  private @Nullable Candidate read(int n, int end) {
    MarkedLine line = reading.lines().marked(n);
    String text = line.text();
    Marker marker = line.marker();
    if (marker != null) {
      boolean lead = marker.form().kind == SectionKind.INLINE_LEAD;
      return lead ? marked(n, marker, text, line.level(), end) : null;
    }
    if (line.bold() > 1 && line.bold() <= LONGEST_MARKED && line.bold() < text.length() - 1) {
      Candidate lead = of(n, null, text.substring(0, line.bold()), Candidate.Shape.LEAD);
      lead.weight = 1;
      return lead;
    }
    return plain(n, text, end);
  }

  private @Nullable Candidate marked(int n, Marker marker, String text, int level, int end) {
    String rest = withNext(n, text.substring(marker.end()), end);
    int stop = HeadingText.firstStop(rest);
    boolean ordinal = marker.form() == MarkerForm.ORDINAL;
    if (stop < 2
        || stop > (ordinal ? LONGEST : LONGEST_MARKED)
        || stop >= rest.length() - 1
        || level > 0
        || isListed(n, marker)
        || ordinal && rest.substring(0, stop).indexOf('，') >= 0) {
      return null;
    }
    return of(n, marker, rest.substring(0, stop), Candidate.Shape.LEAD);
  }

  /** ——第16部分：互联网终端规范；: one of a list, not the name of a paragraph. */
  private boolean isListed(int n, Marker marker) {
    boolean clause = reading.lines().is(n, Lines.ENDS_CLAUSE);
    return marker.form() == MarkerForm.DASH && clause;
  }

  private @Nullable Candidate plain(int n, String text, int end) {
    if (reading.lines().width(n) < 20) {
      return null;
    }
    String whole = withNext(n, text, end);
    int stop = HeadingText.firstStop(whole);
    if (stop < 3 || stop > LONGEST || stop >= whole.length() - 2) {
      return null;
    }
    String phrase = whole.substring(0, stop);
    char mark = whole.charAt(stop);
    boolean closed = mark == '。' || mark == '：' && whole.indexOf('。', stop) > 0;
    boolean names = closed && LeadPhrase.names(phrase, mark);
    return names ? of(n, null, phrase, Candidate.Shape.LEAD) : null;
  }

  /** The line's text, and the next line's where the margin cuts the sentence. */
  private String withNext(int n, String text, int end) {
    int next = reading.textAfter(n);
    boolean cut = text.length() < 80 && next <= end && !reading.flow().ends(n, next);
    return cut ? text + reading.lines().text(next) : text;
  }

  private static Candidate of(
      int n, @Nullable Marker marker, String phrase, Candidate.Shape shape) {
    return new Candidate(
        n,
        n,
        marker == null ? MarkerForm.LEAD : marker.form(),
        marker == null ? 0 : marker.number(),
        "",
        marker == null ? "" : marker.text(),
        HeadingText.tidy(phrase),
        shape,
        0);
  }
}
