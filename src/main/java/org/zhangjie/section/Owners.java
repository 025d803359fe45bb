package org.zhangjie.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** To which heading each line belongs, and the line ranges of each heading's own text. */
final class Owners {
  /** What a line is to its owner. */
  enum Role {
    /** A blank line. */
    NONE,
    /** The heading alone. */
    HEADING,
    /** A heading and the opening of its text. */
    RUN_IN,
    /** Text. */
    BODY,
    /** A field of the document. */
    METADATA,
    /** No content. */
    NOISE
  }

  private static final Role[] ROLES = Role.values();

  private final int[] owner;
  private final byte[] roles;
  private final List<List<LineRange>> texts = new ArrayList<>();
  private final Map<Integer, List<LineRange>> notes = new HashMap<>();

  Owners(int lines, int nodes) {
    this.owner = new int[lines + 1];
    this.roles = new byte[lines + 1];
    for (int i = 0; i < nodes; i++) {
      texts.add(new ArrayList<>(1));
    }
  }

  void set(int line, int node, Role role) {
    owner[line] = node;
    roles[line] = (byte) role.ordinal();
    if (role == Role.BODY || role == Role.RUN_IN) {
      List<LineRange> ranges = texts.get(node);
      int last = ranges.size() - 1;
      if (last >= 0 && ranges.get(last).to() == line - 1) {
        ranges.set(last, new LineRange(ranges.get(last).from(), line));
      } else {
        ranges.add(new LineRange(line, line));
      }
    }
  }

  /** Gives a footnote to a heading; it stands behind the heading's text. */
  void note(int line, int node) {
    owner[line] = node;
    roles[line] = (byte) Role.BODY.ordinal();
    notes.computeIfAbsent(node, k -> new ArrayList<>(1)).add(new LineRange(line, line));
  }

  /** The lines of the footnotes of a heading's text. */
  List<LineRange> notes(int node) {
    return notes.getOrDefault(node, List.of());
  }

  int owner(int line) {
    return owner[line];
  }

  Role role(int line) {
    return ROLES[roles[line]];
  }

  /** The lines of a heading's own text, in the order of reading. */
  List<LineRange> text(int node) {
    return texts.get(node);
  }
}
