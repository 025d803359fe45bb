package org.zhangjie.section;

/**
 * What became of a run of source lines: each non-blank line has exactly one disposition.
 *
 * @param lines the run
 * @param what heading, body, metadata or noise
 * @param sectionId the section whose heading or body the lines are; empty for noise and metadata
 * @param reason why, in one or a few words that never change with the locale: the kind of heading,
 *     the metadata field, or the kind of noise ({@code contents}, {@code page-number}, …)
 */
public record LineDisposition(LineRange lines, What what, String sectionId, String reason) {
  /** The four things a line can be. */
  public enum What {
    /** A heading, or the opening of a paragraph that carries one. */
    HEADING,
    /** Text of exactly one section. */
    BODY,
    /** A field of the document: number, recipients, signature, date. */
    METADATA,
    /** Not content: contents lists, mastheads, running headers, page numbers. */
    NOISE
  }
}
