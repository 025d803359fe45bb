package org.zhangjie.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The result of splitting one source. Section texts may be put together on each pass over {@link
 * #sections}, so that a large source does not stand in memory twice.
 *
 * @param sections the sections in reading order
 * @param account what became of every non-blank line, by ascending line
 * @param warnings gaps and duplicates in numbering, by ascending line
 */
public record SplitDocument(
    Iterable<Section> sections, List<LineDisposition> account, List<NumberingWarning> warnings) {
  /** Copies the lists. */
  public SplitDocument {
    account = List.copyOf(account);
    warnings = List.copyOf(warnings);
  }

  /** The warnings by the lines of their headings. */
  public Map<Integer, NumberingWarning> warningsByLine() {
    return warnings.stream()
        .collect(Collectors.toMap(NumberingWarning::line, w -> w, (first, second) -> first));
  }
}
