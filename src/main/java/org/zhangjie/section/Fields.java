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
  private String number = "";
  private String issuer = "";
  private String date = "";
  private String recipients = "";
  private String openness = "";

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
    number = "";
    issuer = "";
    date = "";
    recipients = "";
    openness = "";
    int firstHeading = root + 1 < next ? outline.nodes().get(root + 1).heading().start : to + 1;
    int body = head(title, Math.min(firstHeading, to + 1));
    tail(Math.max(body, title.start), annexLine(root, next, to));
    if (issuer.isEmpty()) {
      issuer = Issuers.of(title.heading);
    }
    if (before != null && before.title().contains(title.heading) && title.heading.length() > 5) {
      number = number.isEmpty() ? before.number() : number;
      issuer = issuer.isEmpty() ? before.issuer() : issuer;
      date = date.isEmpty() ? before.date() : date;
    }
    documents.add(
        new DocumentMetadata(
            title.heading, number, issuer, date, Genre.of(title.heading), recipients, openness));
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

  /** Fields between the title and the body; the line the body starts on. */
  private int head(Candidate title, int end) {
    int before = title.line == 0 ? 0 : reading.lines().before(title.line);
    if (before > 0
        && !taken[before]
        && reading.lines().isText(before)
        && reading.lines().width(before) < 60) {
      String text = reading.lines().text(before);
      if (FieldLine.isNumber(text)) {
        number = FieldLine.number(text);
        taken[before] = true;
      }
    }
    int n = title.start == title.line ? title.endLine : title.start - 1;
    for (int seen = 0; seen < REACH; seen++) {
      n = reading.textAfter(n);
      if (n >= end || !reading.lines().isText(n) || reading.lines().width(n) > 420) {
        break;
      }
      String text = reading.lines().text(n);
      if (FieldLine.isNumber(text)) {
        number = number.isEmpty() ? FieldLine.number(text) : number;
      } else if (FieldLine.isRecipients(text) && !reading.lines().is(n, Lines.ROW)) {
        recipients = text.substring(0, text.length() - 1);
        taken[n] = true;
        return reading.textAfter(n);
      } else if (text.startsWith("——") && date(text, 2)) {
        issuer = Issuers.ofSpeech(text, title.heading);
      } else if (FieldLine.isDate(text)) {
        date = Dates.iso(inner(text));
      } else if (FieldLine.isOpenness(text)) {
        openness = inner(text);
      } else {
        lawHistory(text);
        return n;
      }
      taken[n] = true;
    }
    return n;
  }

  private boolean date(String text, int from) {
    String rest = MarkReader.trim(text, from, text.length());
    if (rest.isEmpty() || !Dates.opens(rest)) {
      return false;
    }
    date = Dates.iso(rest);
    return true;
  }

  /** The date and the body that passed a law stand in the text and stay there. */
  private void lawHistory(String text) {
    String bare = inner(text);
    if (Dates.opens(bare) && (bare.contains("通过") || bare.contains("公布") || bare.contains("批准"))) {
      date = date.isEmpty() ? Dates.iso(bare) : date;
    }
  }

  /** Signature, date and openness note at the end of a document. */
  private void tail(int from, int to) {
    int n = to + 1;
    boolean dated = false;
    for (int seen = 0; seen < REACH; seen++) {
      n = reading.textBefore(n);
      if (n <= from || !reading.lines().isText(n) || reading.lines().width(n) > 120) {
        return;
      }
      String text = reading.lines().text(n);
      if (FieldLine.isDate(text)) {
        date = Dates.iso(inner(text));
        dated = true;
      } else if (FieldLine.isOpenness(text)) {
        openness = inner(text);
      } else if (FieldLine.isSignature(text) && (dated || sawDateBelow(n, to))) {
        String name = inner(text).replace(" ", "");
        issuer = issuer.isEmpty() || !dated ? name : name + "、" + issuer;
      } else if (!FieldLine.isImprint(text)) {
        return;
      }
      taken[n] = true;
    }
  }

  private boolean sawDateBelow(int n, int to) {
    int next = reading.textAfter(n);
    return next <= to && taken[next];
  }

  private static String inner(String text) {
    boolean open = text.startsWith("（") || text.startsWith("(");
    boolean close = text.endsWith("）") || text.endsWith(")");
    return MarkReader.trim(text, open ? 1 : 0, text.length() - (close && open ? 1 : 0));
  }
}
