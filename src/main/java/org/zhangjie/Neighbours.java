package org.zhangjie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhangjie.section.Section;

/**
 * The sections around one, of the same source.
 *
 * @param previous the section before it in reading order
 * @param next the section after it in reading order
 * @param parent the section it belongs to
 * @param children the sections that belong to it
 */
public record Neighbours(
    Optional<Section> previous,
    Optional<Section> next,
    Optional<Section> parent,
    List<Section> children) {
  /** Copies the children. */
  public Neighbours {
    children = List.copyOf(children);
  }

  /**
   * Finds the neighbours of a section.
   *
   * @param id the section's id
   * @param sections all sections of its source in reading order
   * @throws IllegalArgumentException if the id is not among them
   */
  public static Neighbours of(String id, List<Section> sections) {
    int at = 0;
    while (at < sections.size() && !sections.get(at).id().equals(id)) {
      at++;
    }
    if (at == sections.size()) {
      throw new IllegalArgumentException("id is not among the sections: " + id);
    }
    return new Neighbours(
        at == 0 ? Optional.empty() : Optional.of(sections.get(at - 1)),
        at + 1 == sections.size() ? Optional.empty() : Optional.of(sections.get(at + 1)),
        parent(at, sections),
        children(at, sections));
  }

  private static Optional<Section> parent(int at, List<Section> sections) {
    for (int i = at - 1; i >= 0; i--) {
      if (sections.get(i).depth() < sections.get(at).depth()) {
        return Optional.of(sections.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<Section> children(int at, List<Section> sections) {
    int depth = sections.get(at).depth();
    List<Section> children = new ArrayList<>();
    for (int i = at + 1; i < sections.size() && sections.get(i).depth() > depth; i++) {
      if (sections.get(i).depth() == depth + 1) {
        children.add(sections.get(i));
      }
    }
    return children;
  }
}
