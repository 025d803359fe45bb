package org.zhangjie.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhangjie.eval.Evaluation;
import org.zhangjie.eval.Scores;
import tools.jackson.core.JsonGenerator;

/** Measures of a ranking, per type of query and overall, beside those of a baseline if given. */
final class EvaluationTable {
  private static final int SHORTEST_LABEL = 20;
  private static final String NAMES = "%9s%9s%11s%11s%12s";
  private static final String NUMBERS = "%9.4f%9.4f%11.4f%11.4f%12.4f\n";

  private final Terminal terminal;
  private final Evaluation evaluation;
  private final @Nullable Evaluation baseline;

  EvaluationTable(Terminal terminal, Evaluation evaluation) {
    this(terminal, evaluation, null);
  }

  private EvaluationTable(Terminal terminal, Evaluation evaluation, @Nullable Evaluation baseline) {
    this.terminal = terminal;
    this.evaluation = evaluation;
    this.baseline = baseline;
  }

  EvaluationTable against(Evaluation other) {
    return new EvaluationTable(terminal, evaluation, other);
  }

  void print(String format) {
    switch (format) {
      case "json" -> printJson();
      case "tsv" -> printTsv();
      default -> printText();
    }
  }

  private void printText() {
    Map<String, Scores> rows = rows();
    int width =
        Math.max(SHORTEST_LABEL, rows.keySet().stream().mapToInt(Columns::of).max().orElse(0));
    String names =
        String.format(
            Locale.ROOT, NAMES, "nDCG@10", "MRR@10", "Success@1", "Recall@10", "Recall@100");
    terminal.out().println(" ".repeat(width) + names);
    rows.forEach((label, scores) -> row(label, width, scores));
    Evaluation other = baseline;
    if (other != null) {
      double difference = evaluation.overall().ndcg10() - other.overall().ndcg10();
      String chance = chance(evaluation.significance(other));
      terminal.out().println(terminal.words().say("eval.difference", difference, chance));
    }
  }

  /** The rows in order, by their labels. */
  private Map<String, Scores> rows() {
    Words words = terminal.words();
    Map<String, Scores> rows = new LinkedHashMap<>();
    evaluation.byType().forEach((type, scores) -> rows.put(Printable.line(type), scores));
    rows.put(words.say("eval.all", evaluation.byQuery().size()), evaluation.overall());
    Evaluation other = baseline;
    if (other != null) {
      other
          .byType()
          .forEach(
              (type, scores) -> rows.put(words.say("eval.baseline", Printable.line(type)), scores));
      rows.put(words.say("eval.baseline", "").strip(), other.overall());
    }
    return rows;
  }

  /** A p-value; below what so many samples can tell, only that it is. */
  private static String chance(double p) {
    return p < .001 ? "< .001" : String.format(Locale.ROOT, "= %.3f", p);
  }

  private void row(String label, int width, Scores s) {
    String numbers =
        String.format(
            Locale.ROOT, NUMBERS, s.ndcg10(), s.mrr10(), s.success1(), s.recall10(), s.recall100());
    terminal.out().print(label + " ".repeat(width - Columns.of(label)) + numbers);
  }

  private void printTsv() {
    terminal.out().println("qid\tndcg10\tmrr10\tsuccess1\trecall10\trecall100");
    evaluation
        .byQuery()
        .forEach((query, s) ->
            terminal
                .out()
                .print(
                    String.format(
                        Locale.ROOT,
                        "%s\t%.4f\t%.4f\t%.0f\t%.4f\t%.4f\n",
                        Printable.cell(query),
                        s.ndcg10(),
                        s.mrr10(),
                        s.success1(),
                        s.recall10(),
                        s.recall100())));
  }

  private void printJson() {
    try (JsonGenerator json = SectionJson.pretty(terminal.out())) {
      json.writeStartObject();
      json.writeNumberProperty("queries", evaluation.byQuery().size());
      write(json, "overall", evaluation.overall());
      writeTypes(json, "types", evaluation);
      Evaluation other = baseline;
      if (other != null) {
        write(json, "baseline", other.overall());
        writeTypes(json, "baselineTypes", other);
        json.writeNumberProperty("p", evaluation.significance(other));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTypes(JsonGenerator json, String name, Evaluation evaluation) {
    json.writeName(name);
    json.writeStartObject();
    evaluation.byType().forEach((type, scores) -> write(json, type, scores));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Scores scores) {
    json.writeName(name);
    json.writeStartObject();
    json.writeNumberProperty("ndcg10", scores.ndcg10());
    json.writeNumberProperty("mrr10", scores.mrr10());
    json.writeNumberProperty("success1", scores.success1());
    json.writeNumberProperty("recall10", scores.recall10());
    json.writeNumberProperty("recall100", scores.recall100());
    json.writeEndObject();
  }
}
