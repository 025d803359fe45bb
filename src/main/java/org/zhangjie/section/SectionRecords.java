package org.zhangjie.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The section records of a split source; each pass over them puts the texts together anew. */
final class SectionRecords implements Iterable<Section> {
  /** A record's text is continued in another one before it gets longer, in UTF-16 units. */
  static final int LONGEST_TEXT = 1_000_000;

  private final Reading reading;
  private final Outline outline;
  private final Owners owners;
  private final List<DocumentMetadata> documents;
  private final int[] documentOf;
  private final String[] ids;
  private final String[] titles;

  SectionRecords(
      Reading reading,
      Outline outline,
      Owners owners,
      List<DocumentMetadata> documents,
      int[] documentOf) {
    this.reading = reading;
    this.outline = outline;
    this.owners = owners;
    this.documents = documents;
    this.documentOf = documentOf;
    this.ids = SectionIds.of(reading.lines().source(), outline);
    this.titles =
        outline.nodes().stream().map(node -> title(node.heading())).toArray(String[]::new);
  }

  private static String title(Candidate heading) {
    return Section.title(heading.marker, heading.heading);
  }

  String id(int node) {
    return ids[node];
  }

  @Override
  public Iterator<Section> iterator() {
    return new Iterator<>() {
      private final List<Section> waiting = new ArrayList<>();
      private int node;

      @Override
      public boolean hasNext() {
        while (waiting.isEmpty() && node < outline.nodes().size()) {
          make(node++, waiting);
        }
        return !waiting.isEmpty();
      }

      @Override
      public Section next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return waiting.remove(0);
      }
    };
  }

  private void make(int node, List<Section> out) {
    Candidate heading = outline.nodes().get(node).heading();
    if (heading.line == 0 && owners.text(node).isEmpty() && outline.nodes().size() > 1) {
      return;
    }
    SectionText text = new SectionText(reading);
    int part = 0;
    List<LineRange> ranges = new ArrayList<>(owners.text(node));
    ranges.addAll(owners.notes(node));
    for (LineRange range : ranges) {
      for (int n = range.from(); n <= range.to(); n++) {
        String piece = reading.lines().isBlank(n) ? "" : bodyOf(node, n);
        int at = 0;
        while (piece.length() - at + text.length() > LONGEST_TEXT) {
          int room = Math.max(0, LONGEST_TEXT - 2 - text.length());
          int cut = at + room;
          if (room > 0 && cut < piece.length() && Character.isLowSurrogate(piece.charAt(cut))) {
            cut--;
          }
          if (cut > at) {
            text.add(n, piece.substring(at, cut));
            at = cut;
          }
          out.add(section(node, part++, text));
          text = new SectionText(reading);
        }
        text.add(n, at == 0 ? piece : piece.substring(at));
      }
    }
    if (part == 0 || text.length() > 0) {
      out.add(section(node, part, text));
    }
  }

  /** The line's text without the marker of the heading that stands on it. */
  private String bodyOf(int node, int line) {
    String text = reading.lines().text(line);
    Candidate heading = outline.nodes().get(node).heading();
    if (line == heading.line && heading.runIn()) {
      Marker marker = reading.lines().marker(line);
      return marker == null ? text : text.substring(Math.min(marker.end(), text.length()));
    }
    return text;
  }

  private Section section(int node, int part, SectionText text) {
    Outline.Node at = outline.nodes().get(node);
    Candidate heading = at.heading();
    return new Section(
        part == 0 ? ids[node] : ids[node] + "~" + part,
        reading.lines().source(),
        documents.get(documentOf[node]),
        at.depth(),
        heading.kind(),
        heading.marker,
        heading.heading,
        path(node),
        Citations.of(outline, node),
        part == 0 ? heading.line : 0,
        heading.line == 0 ? 0 : reading.lines().page(heading.line),
        text.text(),
        text.map());
  }

  private List<String> path(int node) {
    List<String> path = new ArrayList<>();
    for (int i = node; i >= 0; i = outline.nodes().get(i).parent()) {
      path.add(titles[i]);
    }
    Collections.reverse(path);
    return path;
  }
}
