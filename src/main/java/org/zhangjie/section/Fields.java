package org.zhangjie.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what each document says about itself: title, number, issuer, date, recipients, openness;
 * and marks the lines that are such fields and no body.
 */
final class Fields {
  /** Text lines below a title, and above a document's end, among which fields are sought. */
  private static final int REACH = 8;

  /** Text lines below a signature that may be notes and lists of what is enclosed. */
  private static final int SIGNATURE_REACH = 20;

  /** Officials who sign a document, and the lines that say it is made known. */
  private static final int MOST_SIGNERS = 4;

  /** Lines a list of those who get copies is wrapped over. */
  private static final int LONGEST_COPIES = 3;

  /** Lines of a tender among which its number is sought. */
  private static final int TENDER_REACH = 40;

  /** Columns of the widest line with such a number. */
  private static final int WIDEST_NUMBERED = 600;

  private static final Pattern TENDER = Pattern.compile("招标|采购|磋商|谈判|询价|竞价|比选");

  private static final Pattern TENDER_NUMBER =
      Pattern.compile("(?:项目|招标|采购)编号[：:][\\s\\u3000]*([A-Za-z0-9][-A-Za-z0-9—〔〕\\[\\]]{4,30})");

  /** 2019-7-11 below a signature. */
  private static final Pattern DAY = Pattern.compile("[12][0-9]{3}([-./])[01]?[0-9]\\1[0-3]?[0-9]");

  /** What the notes below a signature open with. */
  private static final String[] NOTES = {"联系", "单位地址", "地址", "电话", "本文书", "本决定书", "备注"};

  private final Reading reading;
  private final Outline outline;
  private final boolean[] taken;
  private final BitSet displaced = new BitSet();
  private final List<DocumentFields> documents = new ArrayList<>();
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
    return documents.stream().map(DocumentFields::metadata).toList();
  }

  /** Index of each node's document among {@link #documents}. */
  int[] documentOf() {
    return documentOf;
  }

  private void read() {
    List<Outline.Node> nodes = outline.nodes();
    for (Outline.Node node : nodes) {
      if (node.heading().start != node.heading().line) {
        displaced.set(node.heading().line, node.heading().endLine + 1);
      }
    }
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
    Transmission.pass(reading.lines(), documents);
    String day = publishedOn();
    documents.forEach(d -> d.values().date(day, FieldValues.Place.COVER));
  }

  /** The day a newspaper's masthead tells, which is that of all its stories; else empty. */
  private String publishedOn() {
    int n = 0;
    for (int seen = 0; seen < REACH; seen++) {
      n = reading.lines().after(n);
      boolean masthead =
          n <= reading.lines().count() && reading.noise().at(n) == Noise.Kind.MASTHEAD;
      if (masthead && reading.lines().text(n).contains("星期")) {
        return Dates.find(reading.lines().text(n));
      }
    }
    return "";
  }

  private void document(int root, int next, int to) {
    Candidate title = outline.nodes().get(root).heading();
    FieldValues values = new FieldValues();
    HeadFields head = new HeadFields(reading, taken, values, title);
    int firstHeading = root + 1 < next ? outline.nodes().get(root + 1).heading().start : to + 1;
    boolean preamble = title.line == 0 && next < outline.nodes().size();
    int body = title.start;
    if (!preamble) {
      body = Math.max(body, head.below(Math.min(firstHeading, to + 1)));
      head.above(titleAbove(root));
      int annex = annexLine(root, next, to);
      tail(body, annex, values);
      copies(annex, to);
    }
    values.number(FieldLine.numberIn(title.heading), FieldValues.Place.COVER);
    if (TENDER.matcher(title.heading).find()) {
      values.number(tenderNumber(body, to), FieldValues.Place.COVER);
    }
    if (TitleLines.isNewspaper(title.heading)) {
      values.issuer(title.heading, FieldValues.Place.COVER);
    }
    if (body > 0 && body <= to && reading.lines().isText(body)) {
      String reported = Issuers.ofReport(reading.lines().text(body), title.heading);
      values.issuer(reported, FieldValues.Place.HEAD);
    }
    values.issuer(Issuers.of(title.heading, printed(title)), FieldValues.Place.LABEL);
    values.issuer(Issuers.opening(title.heading), FieldValues.Place.COVER);
    values.issuer(Issuers.ofNumber(values.number()), FieldValues.Place.COVER);
    documents.add(new DocumentFields(title.heading, Genre.of(title.heading), values, body, -1));
    for (int k = root; k < next; k++) {
      documentOf[k] = documents.size() - 1;
    }
    annexes(root, next);
  }

  /** The last line of the title of the document before, 0 if this is the first. */
  private int titleAbove(int root) {
    int before = root - 1;
    while (before > 0 && outline.nodes().get(before).parent() >= 0) {
      before--;
    }
    return before < 0 ? 0 : outline.nodes().get(before).heading().endLine;
  }

  /** The number of a tender, which its text gives: （项目编号：LZ2023-0186）; empty if it gives none. */
  private String tenderNumber(int from, int to) {
    int last = Math.min(to, from + TENDER_REACH);
    for (int n = Math.max(1, from); n <= last; n++) {
      Matcher number =
          reading.lines().isText(n) && reading.lines().width(n) <= WIDEST_NUMBERED
              ? TENDER_NUMBER.matcher(reading.lines().text(n))
              : null;
      if (number != null && number.find()) {
        return number.group(1);
      }
    }
    return "";
  }

  /** The title with its blanks and line ends, which part the names of several authorities. */
  private String printed(Candidate title) {
    StringBuilder text = new StringBuilder();
    for (int n = title.line; n > 0 && n <= title.endLine; n = reading.lines().after(n)) {
      text.append(reading.lines().text(n)).append(' ');
    }
    return text.toString();
  }

  /** An annex with a title of its own is a document within the document. */
  private void annexes(int root, int next) {
    int of = documentOf[root];
    for (int k = root + 1; k < next; k++) {
      Candidate c = outline.nodes().get(k).heading();
      if (c.form == MarkerForm.ANNEX && !c.heading.isEmpty()) {
        String named = Genre.of(c.heading);
        String genre = named.isEmpty() ? "annex" : named;
        documents.add(new DocumentFields(c.heading, genre, new FieldValues(), c.line, of));
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
    BitSet signers = new BitSet();
    for (int seen = 0; seen < REACH; seen++) {
      n = reading.textBefore(n);
      if (n <= from || !reading.lines().isText(n) || reading.lines().width(n) > 120) {
        break;
      }
      String text = reading.lines().text(n);
      if (displaced.get(n) || !dated && isRemark(text)) {
        continue;
      }
      boolean promulgated = FieldLine.isPromulgation(text);
      if (Bylines.isSpeaker(text) || promulgated) {
        dated |= promulgated && Dates.opens(text);
        values.date(promulgated ? Dates.iso(text) : "", FieldValues.Place.SIGNATURE);
        signers.set(n);
        continue;
      }
      if (FieldReader.authorityAndDate(text, values, FieldValues.Place.SIGNATURE)) {
        taken[n] = true;
        dated = true;
        continue;
      }
      String day = day(text);
      if (!day.isEmpty() || FieldLine.isDate(text)) {
        values.date(day, FieldValues.Place.SIGNATURE);
        dated = true;
      } else if (FieldLine.isOpenness(text)) {
        values.openness(FieldLine.inner(text));
      } else if (FieldLine.isSignature(text) && (dated || sawDateBelow(n, to))) {
        String name = Issuers.several(FieldLine.inner(text));
        issuer = issuer.isEmpty() ? name : name + "、" + issuer;
      } else if (!FieldLine.isImprint(text) && !isCopies(n)) {
        break;
      }
      taken[n] = true;
    }
    if (dated && signers.cardinality() <= MOST_SIGNERS) {
      signers.stream().forEach(line -> taken[line] = true);
    }
    values.issuer(issuer, FieldValues.Place.SIGNATURE);
    if (!dated) {
      signature(n + 1, from, values);
    }
  }

  /** The day that a line below a signature is, perhaps behind 日期：, empty if it is none. */
  private static String day(String text) {
    if (FieldLine.isDate(text)) {
      return Dates.iso(FieldLine.inner(text));
    }
    if (DAY.matcher(text).matches()) {
      return Dates.find(text);
    }
    return text.startsWith("日期") ? LabelledFields.date(text) : "";
  }

  /** The lines 抄送：… and …印发 below the last annex, which are the document's. */
  private void copies(int from, int to) {
    int last = reading.textBefore(to + 1);
    int first = to + 1;
    for (int n = last; last - n < REACH && n > from && isCopy(n); n = reading.textBefore(n)) {
      first = n;
    }
    boolean copies = false;
    for (int n = first; n <= last; n++) {
      copies |= reading.lines().isText(n) && isDistribution(reading.lines().text(n));
    }
    for (int n = first; copies && n <= last; n++) {
      taken[n] = !reading.lines().isBlank(n) && !reading.isApart(n);
    }
  }

  private boolean isCopy(int n) {
    return reading.lines().isText(n)
        && reading.lines().width(n) <= 200
        && (FieldLine.isImprint(reading.lines().text(n)) || isCopies(n));
  }

  private static boolean isDistribution(String text) {
    return FieldLine.isCopies(text) || text.endsWith("印发");
  }

  /** Whether the line goes on with the names that 抄送：… above it lists. */
  private boolean isCopies(int n) {
    String text = reading.lines().text(n);
    if (text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1) {
      return false;
    }
    int before = n;
    for (int i = 0; i < LONGEST_COPIES; i++) {
      before = reading.lines().before(before);
      if (before == 0 || !reading.lines().isText(before)) {
        return false;
      }
      String above = reading.lines().text(before);
      if (FieldLine.isCopies(above)) {
        return true;
      }
      if (reading.lines().is(before, Lines.ENDS_SENTENCE) || FieldLine.isImprint(above)) {
        return false;
      }
    }
    return false;
  }

  /** A signature above a date, which something that is listed or noted follows. */
  private void signature(int below, int from, FieldValues values) {
    Lines lines = reading.lines();
    int n = below;
    for (int seen = 0; seen < SIGNATURE_REACH; seen++) {
      n = reading.textBefore(n);
      if (n > from && lines.is(n, Lines.ROW)) {
        continue;
      }
      if (n <= from || !lines.isText(n)) {
        return;
      }
      String text = lines.text(n);
      boolean note = isRemark(text) || FieldLine.opens(text, NOTES);
      if (lines.is(n, Lines.ENDS_SENTENCE) && lines.marker(n) == null && !note) {
        return;
      }
      int above = reading.textBefore(n);
      boolean dated = above > from && lines.width(n) < 80 && FieldLine.isDate(text);
      if (dated && lines.isText(above) && FieldLine.isSignature(lines.text(above))) {
        values.date(Dates.iso(FieldLine.inner(text)), FieldValues.Place.SIGNATURE);
        values.issuer(Issuers.several(lines.text(above)), FieldValues.Place.SIGNATURE);
        taken[n] = true;
        taken[above] = true;
        return;
      }
    }
  }

  /** （本文书一式三份，一份送达当事人） below a date. */
  private static boolean isRemark(String text) {
    return !FieldLine.isDate(text)
        && !FieldLine.isOpenness(text)
        && FieldLine.inner(text).length() < text.length();
  }

  private boolean sawDateBelow(int n, int to) {
    int next = reading.textAfter(n);
    return next <= to && taken[next];
  }
}
