package org.zhangjie.search;

import java.util.List;

/**
 * One addend of a hit's score. The parts of a hit add up to its score.
 *
 * @param kind why the score was given
 * @param word the word of the query that earned it; empty where it was not one word alone
 * @param places where in the section the word stands, in the order of {@link Place}
 * @param score the addend
 */
public record ScorePart(Kind kind, String word, List<Place> places, double score) {
  /** Copies the places. */
  public ScorePart {
    places = List.copyOf(places);
  }

  /** Why a score was given. */
  public enum Kind {
    /** A word of the query, by its pairs of characters and words. */
    WORD,
    /** Another wording of it, from the term pack. */
    WORDING,
    /** Another wording of it that the section's document defines (以下简称). */
    OWN_NAME,
    /** The document bears the 文号 asked for, and the section is its title. */
    NUMBER,
    /** A quoted phrase. */
    PHRASE,
    /** The single characters of the query. */
    CHARACTERS,
    /** Other sections of the same document answer the query too. */
    DOCUMENT,
    /** Other sections refer to the document by its title. */
    CITED,
    /** The section holds all words of a query of which some sections hold only part. */
    ALL_WORDS,
    /**
     * The section is a heading without a text and stands back, for the reason told at {@link
     * SearchRequest#headingsInPlace}; the word is the id of the section it stands back for, the
     * score negative.
     */
    STANDS_BACK
  }

  /** A part of a section. */
  public enum Place {
    /** The document's title. */
    TITLE,
    /** A heading above. */
    PATH,
    /** The section's heading. */
    HEADING,
    /** The section's text. */
    TEXT
  }
}
