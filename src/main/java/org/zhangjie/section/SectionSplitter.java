package org.zhangjie.section;

import java.util.List;
import org.zhangjie.document.SourceDocument;

/**
 * Cuts a document into the smallest units a search may return, in reading order. Every line of the
 * source is accounted for: it is a heading, body of exactly one section, metadata of its document,
 * or noise of a named kind.
 *
 * <p>Stateless and safe for use by several threads. Time and memory are linear in the source.
 */
public final class SectionSplitter {
  /** Splits a source. A pure function: the same source gives the same sections. */
  public SplitDocument split(SourceDocument document) {
    Lines lines = new Lines(document);
    Noise noise = new Noise(lines.count());
    NoiseFinder.find(lines, noise);
    Contents contents = ContentsFinder.find(lines, noise);
    FrontMatter.find(lines, noise, contents);
    Reading reading =
        new Reading(lines, new Flow(lines), contents, noise, Footnotes.find(lines, noise));
    List<Candidate> candidates = CandidateFinder.find(reading);
    Outline outline = OutlineSearch.best(root(lines.source()), candidates);
    outline = Leads.insert(reading, outline);
    Fields fields = Fields.read(reading, outline);
    Owners owners = Assignment.of(reading, outline, fields);
    SectionRecords records =
        new SectionRecords(reading, outline, owners, fields.documents(), fields.documentOf());
    return new SplitDocument(records, Account.of(reading, owners, outline, records), List.of());
  }

  /** Stands in for the title of a source that has none: the name of its file. */
  private static Candidate root(String source) {
    String name = source.substring(source.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return new Candidate(
        0,
        0,
        MarkerForm.TITLE,
        0,
        "",
        "",
        dot > 0 ? name.substring(0, dot) : name,
        Candidate.Shape.OWN_LINE,
        0);
  }
}
