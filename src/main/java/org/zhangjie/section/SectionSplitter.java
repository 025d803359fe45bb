package org.zhangjie.section;

import java.util.ArrayList;
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
    Reading reading = new Reading(lines, new Flow(lines), contents, noise);
    List<Candidate> candidates = CandidateFinder.find(reading);
    Outline outline = OutlineSearch.best(root(lines.source()), candidates);
    Owners owners = assign(reading, outline);
    List<DocumentMetadata> documents = new ArrayList<>();
    int[] documentOf = new int[outline.nodes().size()];
    for (int i = 0; i < documentOf.length; i++) {
      Outline.Node node = outline.nodes().get(i);
      if (node.parent() < 0) {
        documents.add(DocumentMetadata.of(node.heading().heading));
      }
      documentOf[i] = documents.size() - 1;
    }
    SectionRecords records = new SectionRecords(reading, outline, owners, documents, documentOf);
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

  private static Owners assign(Reading reading, Outline outline) {
    Lines lines = reading.lines();
    Owners owners = new Owners(lines.count(), outline.nodes().size());
    int node = 0;
    for (int n = 1; n <= lines.count(); n++) {
      if (lines.isBlank(n)) {
        continue;
      }
      if (reading.noise().is(n)) {
        owners.set(n, node, Owners.Role.NOISE);
        continue;
      }
      while (node + 1 < outline.nodes().size()
          && outline.nodes().get(node + 1).heading().line <= n) {
        node++;
      }
      Candidate heading = outline.nodes().get(node).heading();
      boolean on = n >= heading.line && n <= heading.endLine;
      owners.set(
          n,
          node,
          !on ? Owners.Role.BODY : heading.runIn() ? Owners.Role.RUN_IN : Owners.Role.HEADING);
    }
    return owners;
  }
}
