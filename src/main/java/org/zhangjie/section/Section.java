package org.zhangjie.section;

import java.util.List;

/**
 * The smallest unit a search returns: a heading and its own text, not its children's.
 *
 * @param id stable and unique within an index: the same file with the same outline gives the same
 *     id; no white space, safe in a URL and a TREC run
 * @param source path of the file relative to the folder that was read
 * @param document what the section's document says about itself
 * @param depth 1 for a document's title, deeper by nesting, never by more than 1 at a time
 * @param kind what sort of heading opens the section
 * @param marker the heading's number as printed (第一章, （一）), empty if none
 * @param heading the heading without its marker, empty for text before any heading
 * @param path the headings with their markers from the document's title down to this one
 * @param citation how a person cites the section: 《…》第二篇第六章第一节
 * @param line 1-based source line on which the heading starts, 0 if there is no heading
 * @param page 1-based page of the heading, 0 if the format has no pages
 * @param text the section's own text: paragraphs and table rows end with {@code \n}, cells of a row
 *     are parted by {@code \t}
 * @param lineMap which source line each character of {@code text} came from
 */
public record Section(
    String id,
    String source,
    DocumentMetadata document,
    int depth,
    SectionKind kind,
    String marker,
    String heading,
    List<String> path,
    String citation,
    int line,
    int page,
    String text,
    LineMap lineMap) {
  /**
   * Copies the path and checks the numbers.
   *
   * @throws IllegalArgumentException if {@code depth} is less than 1, or {@code line} or {@code
   *     page} negative
   */
  public Section {
    if (depth < 1 || line < 0 || page < 0) {
      throw new IllegalArgumentException(
          "depth, line, page out of range: " + depth + ", " + line + ", " + page);
    }
    path = List.copyOf(path);
  }

  /** The source lines of {@link #text}, ascending. */
  public List<LineRange> lines() {
    return lineMap.ranges();
  }

  /** The heading as printed: 第一章 总则, 一、目标任务; the marker alone if it has no words. */
  public String title() {
    return title(marker, heading);
  }

  /** A blank parts 第一章 and its words; 一、 and （一） need none. */
  static String title(String marker, String heading) {
    boolean apart =
        !marker.isEmpty()
            && !heading.isEmpty()
            && Character.isLetterOrDigit(marker.codePointBefore(marker.length()));
    return marker + (apart ? " " : "") + heading;
  }
}
