package org.zhangjie.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.zhangjie.section.Section;

/**
 * A source's outline as a map of where a query's hits are.
 *
 * @param entries the sections in reading order
 */
public record OutlineMap(List<Entry> entries) {
  /**
   * A section on the map.
   *
   * @param section the section
   * @param matches whether it matches itself
   * @param hits how many sections match in its branch, itself included
   */
  public record Entry(Section section, boolean matches, int hits) {}

  /** Copies the entries. */
  public OutlineMap {
    entries = List.copyOf(entries);
  }

  /**
   * Counts matches upwards.
   *
   * @param sections all sections of a source in reading order
   * @param matching ids of those that match; others are passed over
   */
  static OutlineMap of(List<Section> sections, Set<String> matching) {
    int[] hits = new int[sections.size()];
    Deque<Integer> branch = new ArrayDeque<>();
    for (int i = 0; i < hits.length; i++) {
      Section section = sections.get(i);
      while (!branch.isEmpty() && sections.get(branch.peek()).depth() >= section.depth()) {
        branch.pop();
      }
      branch.push(i);
      if (matching.contains(section.id())) {
        branch.forEach(above -> hits[above]++);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      Section section = sections.get(i);
      entries.add(new Entry(section, matching.contains(section.id()), hits[i]));
    }
    return new OutlineMap(entries);
  }

  /** The outline of a source without any hit counted. */
  public static OutlineMap of(List<Section> sections) {
    return of(sections, Set.of());
  }

  /** The branches of the headings that contain a text, markers included; all if it is empty. */
  public OutlineMap under(String heading) {
    List<Entry> kept = new ArrayList<>();
    int branch = Integer.MAX_VALUE;
    for (Entry entry : entries) {
      int depth = entry.section().depth();
      if (depth <= branch) {
        branch = entry.section().title().contains(heading) ? depth : Integer.MAX_VALUE;
      }
      if (depth >= branch) {
        kept.add(entry);
      }
    }
    return new OutlineMap(kept);
  }

  /** The map without the branches in which nothing matches. */
  public OutlineMap found() {
    return new OutlineMap(entries.stream().filter(entry -> entry.hits() > 0).toList());
  }

  /** How many sections match. */
  public int hits() {
    return (int) entries.stream().filter(Entry::matches).count();
  }
}
