package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what each document says about itself: title, number, issuer, date, recipients, openness;
 * and marks the lines that are such fields and no body.
 */
final class Fields {
  /** Text lines below a title, and above a document's end, among which fields are sought. */
  private static final int REACH = 8;

  private final Reading reading;
  private final Outline outline;
  private final boolean[] taken;
  private final List<DocumentMetadata> documents = new ArrayList<>();
  private final int[] documentOf;

  private Fields(Reading reading, Outline outline) {
    this.reading = reading;
    this.outline = outline;
    this.taken = new boolean[reading.lines().count() + 2];
    this.documentOf = new int[outline.nodes().size()];
  }

  static Fields read(Reading reading, Outline outline) {
    Fields fields = new Fields(reading, outline);
    fields.read();
    return fields;
  }

  /** Whether the line is a field. */
  boolean holds(int line) {
    return taken[line];
  }

  List<DocumentMetadata> documents() {
    return documents;
  }

  /** Index of each node's document among {@link #documents}. */
  int[] documentOf() {
    return documentOf;
  }

  private void read() {
    List<Outline.Node> nodes = outline.nodes();
    int i = 0;
    while (i < nodes.size()) {
      int next = i + 1;
      while (next < nodes.size() && nodes.get(next).parent() >= 0) {
        next++;
      }
      int to = next < nodes.size() ? nodes.get(next).heading().start - 1 : reading.lines().count();
      document(i, next, to);
      i = next;
    }
  }

  private void document(int root, int next, int to) {
    Candidate title = outline.nodes().get(root).heading();
    DocumentMetadata before = documents.isEmpty() ? null : documents.get(documents.size() - 1);
    FieldValues values = new FieldValues();
    HeadFields head = new HeadFields(reading, taken, values, title);
    int firstHeading = root + 1 < next ? outline.nodes().get(root + 1).heading().start : to + 1;
    boolean preamble = title.line == 0 && next < outline.nodes().size();
    if (!preamble) {
      int body = head.below(Math.min(firstHeading, to + 1));
      head.above();
      tail(Math.max(body, title.start), annexLine(root, next, to), values);
    }
    String named = Issuers.of(title.heading);
    if (values.lacksIssuer(FieldValues.Place.LABEL) && !named.isEmpty()) {
      values.issuer(named, FieldValues.Place.LABEL);
    }
    if (before != null && before.title().contains(title.heading) && title.heading.length() > 5) {
      values.number(before.number());
      values.issuer(before.issuer(), FieldValues.Place.COVER);
      values.date(before.date(), FieldValues.Place.COVER);
    }
    values.issuer(Issuers.opening(title.heading), FieldValues.Place.COVER);
    documents.add(values.of(title.heading));
    for (int k = root; k < next; k++) {
      documentOf[k] = documents.size() - 1;
    }
    annexes(root, next);
  }

  /** An annex with a title of its own is a document within the document. */
  private void annexes(int root, int next) {
    for (int k = root + 1; k < next; k++) {
      Candidate c = outline.nodes().get(k).heading();
      if (c.form == MarkerForm.ANNEX && !c.heading.isEmpty()) {
        DocumentMetadata of = documents.get(documentOf[root]);
        String genre = Genre.of(c.heading);
        documents.add(
            new DocumentMetadata(
                c.heading,
                of.number(),
                of.issuer(),
                of.date(),
                genre.isEmpty() ? "annex" : genre,
                "",
                ""));
        int depth = outline.nodes().get(k).depth();
        int j = k;
        do {
          documentOf[j++] = documents.size() - 1;
        } while (j < next && outline.nodes().get(j).depth() > depth);
        k = j - 1;
      }
    }
  }

  private int annexLine(int root, int next, int to) {
    for (int k = root + 1; k < next; k++) {
      if (outline.nodes().get(k).heading().form == MarkerForm.ANNEX) {
        return outline.nodes().get(k).heading().line - 1;
      }
    }
    return to;
  }

  /** Signature, date and openness note at the end of a document. */
  private void tail(int from, int to, FieldValues values) {
    int n = to + 1;
    String issuer = "";
    boolean dated = false;
    for (int seen = 0; seen < REACH; seen++) {
      n = reading.textBefore(n);
      if (n <= from || !reading.lines().isText(n) || reading.lines().width(n) > 120) {
        break;
      }
      String text = reading.lines().text(n);
      if (FieldLine.isDate(text)) {
        values.date(Dates.iso(HeadFields.inner(text)), FieldValues.Place.SIGNATURE);
        dated = true;
      } else if (FieldLine.isOpenness(text)) {
        values.openness(HeadFields.inner(text));
      } else if (FieldLine.isSignature(text) && (dated || sawDateBelow(n, to))) {
        String name = HeadFields.inner(text).replace(" ", "");
        issuer = issuer.isEmpty() ? name : name + "、" + issuer;
      } else if (!FieldLine.isImprint(text)) {
        break;
      }
      taken[n] = true;
    }
    values.issuer(issuer, FieldValues.Place.SIGNATURE);
  }

  private boolean sawDateBelow(int n, int to) {
    int next = reading.textAfter(n);
    return next <= to && taken[next];
  }
}
