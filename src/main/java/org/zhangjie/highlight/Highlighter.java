package org.zhangjie.highlight;

import java.util.List;
import java.util.stream.Stream;
import org.zhangjie.section.LineMap;
import org.zhangjie.section.Section;

/**
 * Chooses what is shown of a section that answers a query, and marks what matched. Works on text
 * alone: the same text and terms give the same highlights, whether the text came from the index or
 * from elsewhere.
 *
 * <p>{@code Highlighter.of(List.of(SoughtTerm.of("林长制")))} marks 林长制 in 全面推行林长制。 as {@code [4, 7)}.
 *
 * <p>Immutable, safe for use by several threads; made once for a query. A section costs one pass
 * over its text.
 */
public final class Highlighter {
  private final SoughtAtoms sought;
  private final TermMatcher matcher;
  private final SnippetSettings settings;

  private Highlighter(List<SoughtTerm> terms, SnippetSettings settings) {
    this.sought = new SoughtAtoms(terms);
    this.matcher = new TermMatcher(sought);
    this.settings = settings;
  }

  /** A highlighter of one snippet of the default length. */
  public static Highlighter of(List<SoughtTerm> terms) {
    return of(terms, SnippetSettings.DEFAULT);
  }

  /** A highlighter for the terms of one query; without terms it shows openings. */
  public static Highlighter of(List<SoughtTerm> terms, SnippetSettings settings) {
    return new Highlighter(terms, settings);
  }

  /** Highlights a section: its text, its heading and its path. */
  public Highlights highlight(Section section) {
    return highlight(section.heading(), section.path(), section.text(), section.lineMap());
  }

  /**
   * Highlights a section's parts.
   *
   * @param text paragraphs end with {@code \n}; lines with {@code \t} are rows of a table, the
   *     first of them its header
   * @param lines where the text came from, {@link LineMap#EMPTY} if unknown
   */
  public Highlights highlight(String heading, List<String> path, String text, LineMap lines) {
    TermMatcher.Found inHeading = matcher.find(heading);
    List<TermMatcher.Found> inPath = path.stream().map(matcher::find).toList();
    TermMatcher.Found inText = matcher.find(text);
    boolean alone =
        Stream.concat(Stream.of(inHeading, inText), inPath.stream())
            .allMatch(found -> found.matches().isEmpty());
    Passages passages = new Passages(text, inText.matches(alone), sought, settings);
    return new Highlights(
        passages.snippets(lines),
        passages.more(),
        Marks.of(inHeading.matches(alone)),
        inPath.stream().map(found -> Marks.of(found.matches(alone))).toList());
  }

  /** What matches in a text: ascending, merged where matches touch. */
  public List<Span> spans(String text) {
    TermMatcher.Found found = matcher.find(text);
    return Marks.of(found.matches(found.matches().isEmpty()));
  }
}
