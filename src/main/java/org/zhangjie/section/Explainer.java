package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells why a line of a split source became what it is. */
final class Explainer {
  /** A line with more characters than this is called too long for a heading. */
  private static final int LONG = 60;

  private final Splitting splitting;
  private final Reading reading;
  private final Lines lines;
  private final int n;
  private final List<LineExplanation.Reason> reasons = new ArrayList<>();

  private Explainer(Splitting splitting, int line) {
    this.splitting = splitting;
    this.reading = splitting.reading();
    this.lines = reading.lines();
    this.n = line;
  }

  static LineExplanation explain(Splitting splitting, int line) {
    Explainer explainer = new Explainer(splitting, line);
    if (splitting.reading().lines().isBlank(line)) {
      explainer.say("blank");
      return new LineExplanation(line, Optional.empty(), explainer.reasons);
    }
    explainer.look();
    Optional<LineDisposition> disposition =
        Account.of(
                splitting.reading(), splitting.owners(), splitting.outline(), splitting.records())
            .stream()
            .filter(entry -> entry.lines().contains(line))
            .findFirst();
    return new LineExplanation(line, disposition, explainer.reasons);
  }

  private void look() {
    if (reading.noise().is(n)) {
      new NoiseReason(splitting, n).reasons(reasons);
    } else if (reading.footnotes().is(n)) {
      say("footnote", reading.footnotes().reference(n));
    } else if (splitting.fields().holds(n)) {
      say("field." + FieldLine.name(lines.text(n)));
    } else if (splitting.owners().role(n) == Owners.Role.METADATA) {
      say("field.credit");
    } else {
      heading(node());
    }
  }

  /** The heading that stands on the line, -1 if none does. */
  private int node() {
    List<Outline.Node> nodes = splitting.outline().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Candidate c = nodes.get(i).heading();
      if (c.line > 0 && n >= c.line && n <= c.endLine) {
        return i;
      }
    }
    return -1;
  }

  private void heading(int node) {
    Candidate candidate = candidate();
    if (node < 0) {
      passedOver(candidate);
      return;
    }
    Candidate taken = splitting.outline().nodes().get(node).heading();
    if (n > taken.line) {
      say("wrapped", taken.line);
    }
    new PlaceReason(splitting.outline(), node).reasons(reasons);
    if (candidate != null && candidate.form == taken.form) {
      new WeightReasons(reading, candidate).reasons(reasons);
    }
  }

  private @Nullable Candidate candidate() {
    for (Candidate c : splitting.candidates()) {
      if (n >= c.line && n <= c.endLine) {
        Candidate other = c.alternative;
        return other != null && other.weight > c.weight ? other : c;
      }
    }
    return null;
  }

  private void passedOver(@Nullable Candidate candidate) {
    if (candidate != null) {
      say(candidate.weight > 0 ? "costs" : "outweighed");
      new WeightReasons(reading, candidate).reasons(reasons);
      return;
    }
    if (!lines.isText(n)) {
      say("row");
      return;
    }
    String text = lines.text(n);
    Marker marker = Marker.read(text);
    if (marker != null) {
      say("lead-alone", marker.text());
    } else {
      say("no-marker");
    }
    int before = reading.textBefore(n);
    if (before > 0 && !reading.flow().ends(before, n)) {
      say("goes-on", before);
    }
    if (text.length() > LONG) {
      say("long", text.length());
    }
    if (lines.is(n, Lines.ENDS_SENTENCE)) {
      say("ends-sentence");
    } else if (lines.is(n, Lines.ENDS_CLAUSE)) {
      say("ends-clause");
    }
  }

  private void say(String code, Object... details) {
    reasons.add(reason(code, 0, details));
  }

  static LineExplanation.Reason reason(String code, double weight, Object... details) {
    List<String> words = new ArrayList<>(details.length);
    for (Object detail : details) {
      words.add(String.valueOf(detail));
    }
    return new LineExplanation.Reason(code, words, weight);
  }
}
