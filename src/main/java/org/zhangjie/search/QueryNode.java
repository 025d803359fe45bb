package org.zhangjie.search;

import java.util.List;

/** What a query asks for, as a tree. Only matching: ranking looks at all words that are wanted. */
sealed interface QueryNode {
  /** A run of text as typed. Several of them in a {@link Sequence} may be relaxed to some. */
  record Word(String text) implements QueryNode {}

  /**
   * A text that must occur as it stands.
   *
   * @param slop how many characters its parts may be moved
   */
  record Phrase(String text, int slop) implements QueryNode {}

  /**
   * A text with {@code *} for up to {@link MatchQueries#MOST_SKIPPED} characters, {@code ?} for
   * one.
   */
  record Pattern(String text) implements QueryNode {}

  /**
   * A property that a section must have; it plays no part in ranking.
   *
   * @param quoted whether the value stood in quotation marks
   */
  record Restriction(QueryField field, String value, boolean quoted) implements QueryNode {}

  /** Parts typed one after another: all of them first, some of the words where that is too few. */
  record Sequence(List<QueryNode> parts) implements QueryNode {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** All of the parts: AND. */
  record All(List<QueryNode> parts) implements QueryNode {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of the parts: OR. */
  record Any(List<QueryNode> parts) implements QueryNode {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Sections without this. */
  record Not(QueryNode part) implements QueryNode {}
}
