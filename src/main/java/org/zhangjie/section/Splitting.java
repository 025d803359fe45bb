package org.zhangjie.section;

import java.util.List;
import org.zhangjie.document.SourceDocument;

/**
 * All that splitting one source has found out, from its lines to their owners.
 *
 * @param reading what was read off the source before its outline was chosen
 * @param candidates the lines that may be headings, with their weights
 * @param outline the headings chosen, leads among them
 * @param fields what each document says about itself
 * @param owners the heading of every line
 */
record Splitting(
    Reading reading, List<Candidate> candidates, Outline outline, Fields fields, Owners owners) {
  static Splitting of(SourceDocument document) {
    Lines lines = new Lines(document);
    SpacedRows.find(lines);
    CellLines.find(lines);
    Noise noise = new Noise(lines.count());
    NoiseFinder.find(lines, noise);
    Contents contents = ContentsFinder.find(lines, noise);
    Mastheads.find(lines, noise);
    FrontMatter.find(lines, noise, contents);
    Reading reading =
        new Reading(
            lines,
            new Flow(lines),
            contents,
            noise,
            Footnotes.find(lines, noise),
            PlainHeadings.find(lines, noise));
    List<Candidate> candidates = CandidateFinder.find(reading);
    Outline outline = Leads.insert(reading, OutlineSearch.best(root(lines.source()), candidates));
    Fields fields = Fields.read(reading, outline);
    return new Splitting(
        reading, candidates, outline, fields, Assignment.of(reading, outline, fields));
  }

  SectionRecords records() {
    return new SectionRecords(reading, outline, owners, fields.documents(), fields.documentOf());
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
