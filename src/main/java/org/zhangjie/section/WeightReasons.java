package org.zhangjie.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells what spoke for and against a candidate, the heaviest first. */
final class WeightReasons {
  /** Weights nearer to 0 say nothing. */
  private static final double SILENT = 0.25;

  private final Reading reading;
  private final Candidate candidate;

  WeightReasons(Reading reading, Candidate candidate) {
    this.reading = reading;
    this.candidate = candidate;
  }

  void reasons(List<LineExplanation.Reason> out) {
    if (candidate.form == MarkerForm.TITLE || candidate.form == MarkerForm.TABLE_TITLE) {
      String form = candidate.form == MarkerForm.TITLE ? "title" : "table-title";
      out.add(Explainer.reason(signed(form, candidate.weight), candidate.weight));
      return;
    }
    List<LineExplanation.Reason> weights = new ArrayList<>();
    double sum = 0;
    for (Evidence evidence : Evidence.ALL) {
      double weight = evidence.weigh(candidate, reading);
      sum += weight;
      add(weights, code(evidence, weight), weight);
    }
    add(weights, signed("series", candidate.weight - sum), candidate.weight - sum);
    boolean wanted = candidate.weight > 0;
    weights.sort(Comparator.comparingDouble(r -> wanted ? -r.weight() : r.weight()));
    out.addAll(weights);
  }

  private void add(List<LineExplanation.Reason> out, String code, double weight) {
    if (Math.abs(weight) >= SILENT) {
      out.add(Explainer.reason(code, weight, candidate.marker, reading.textBefore(candidate.line)));
    }
  }

  private String code(Evidence evidence, double weight) {
    if (evidence instanceof FormEvidence && weight > 0 && weight < 1) {
      return "form.often";
    }
    if (!(evidence instanceof ShapeEvidence)) {
      return signed(evidence.name(), weight);
    }
    boolean list = candidate.form == MarkerForm.ANNEX && weight < -5;
    String shape =
        list ? "list" : candidate.shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return signed("shape." + shape, weight);
  }

  private static String signed(String code, double weight) {
    return code + (weight > 0 ? ".for" : ".against");
  }
}
