package org.zhangjie.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.zhangjie.analysis.TextView;
import org.zhangjie.eval.Baseline;
import org.zhangjie.eval.Evaluation;
import org.zhangjie.eval.Judgement;
import org.zhangjie.eval.Qrels;
import org.zhangjie.eval.Run;
import org.zhangjie.eval.RunHit;
import org.zhangjie.eval.Scores;
import org.zhangjie.eval.Topic;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

/**
 * Holds the ranking against the baselines on collections unlike the documents it was tuned on:
 * paragraphs without headings, in both scripts, with queries made of the paragraph that is to be
 * found. Run by hand on an index from which the paragraphs are taken:
 *
 * <p>{@code java -cp target/classes:target/test-classes:target/lib/*
 * org.zhangjie.search.OtherCollections INDEX}
 */
final class OtherCollections {
  private static final long SEED = 7;
  private static final int PARAGRAPHS = 4_000;
  private static final int QUERIES = 150;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final List<String> paragraphs;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private OtherCollections(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  public static void main(String[] arguments) throws IOException {
    OtherCollections collections = new OtherCollections(paragraphs(Path.of(arguments[0])));
    Map<String, String> sought = collections.queries();
    Transliterator toTraditional = Transliterator.getInstance("Hans-Hant");
    UnaryOperator<String> traditional = toTraditional::transliterate;
    collections.measure("simplified", sought, UnaryOperator.identity(), UnaryOperator.identity());
    collections.measure("traditional", sought, traditional, traditional);
    collections.measure(
        "traditional, asked for in simplified", sought, traditional, UnaryOperator.identity());
  }

  private static List<String> paragraphs(Path path) throws IOException {
    List<String> all = new ArrayList<>();
    try (SectionIndex index = SectionIndex.openReadOnly(path)) {
      for (SourceEntry source : index.manifest()) {
        for (Section section : index.sections(source.source())) {
          section.text().lines().filter(line -> line.length() > 30).forEach(all::add);
        }
      }
    }
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> some = new ArrayList<>();
    while (some.size() < PARAGRAPHS && !all.isEmpty()) {
      int i = random.nextInt(all.size());
      some.add(all.get(i));
      all.set(i, all.getLast());
      all.removeLast();
    }
    return some;
  }

  /** Queries by id, each {@code sort:number:paragraph}. */
  private Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    for (int i = 0; i < QUERIES; i++) {
      for (String sort : List.of("words", "part", "garbled")) {
        int place = random.nextInt(paragraphs.size());
        String query =
            switch (sort) {
              case "words" -> words(paragraphs.get(place));
              case "part" -> part(paragraphs.get(place), 8, 16);
              default -> garbled(part(paragraphs.get(place), 14, 28));
            };
        queries.put(sort + ":" + i + ":" + place, query);
      }
    }
    return queries;
  }

  /** Three words of the paragraph, in any order. */
  private String words(String text) {
    List<String> words =
        QueryTerms.terms(TextView.WORDS, text).stream()
            .filter(word -> word.length() > 1)
            .distinct()
            .toList();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < 3 && !words.isEmpty(); i++) {
      some.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", some);
  }

  private String part(String text, int least, int most) {
    int length = Math.min(text.length(), random.nextInt(least, most));
    int start = random.nextInt(text.length() - length + 1);
    return text.substring(start, start + length).replaceAll("[\"“”《》\\s]", "");
  }

  /** What someone half remembers: a character in six is left out. */
  private String garbled(String text) {
    StringBuilder rest = new StringBuilder();
    text.chars().filter(c -> random.nextInt(6) > 0).forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  private void measure(
      String name,
      Map<String, String> sought,
      UnaryOperator<String> script,
      UnaryOperator<String> queryScript)
      throws IOException {
    SampleSections sample = new SampleSections("paragraphs.txt", "", "", "", "");
    for (int i = 0; i < paragraphs.size(); i++) {
      sample.add("p" + i, SectionKind.OTHER, "", script.apply(paragraphs.get(i)));
    }
    List<Topic> topics = new ArrayList<>();
    Map<String, List<Judgement>> judged = new LinkedHashMap<>();
    sought.forEach((id, query) -> {
      String[] parts = id.split(":", -1);
      int line = Integer.parseInt(parts[2]) + 1;
      topics.add(new Topic(id, queryScript.apply(query), parts[0]));
      judged.put(id, List.of(new Judgement("paragraphs.txt", line, "", 1)));
    });
    Qrels qrels = new Qrels(judged);
    Evaluation ours = Evaluation.of(topics, qrels, run(sample, topics));
    print(name, "zhangjie", ours, ours);
    for (Baseline baseline : Baseline.values()) {
      Evaluation theirs = Evaluation.of(topics, qrels, baseline.run(sample.list(), topics));
      print(name, baseline.name().toLowerCase(Locale.ROOT), theirs, ours);
    }
  }

  private static Run run(SampleSections sample, List<Topic> topics) throws IOException {
    Map<String, List<RunHit>> hits = new HashMap<>();
    try (SectionIndex index = SectionIndex.inMemory()) {
      sample.into(index);
      SectionSearcher searcher = new SectionSearcher(index);
      for (Topic topic : topics) {
        SearchRequest request = SearchRequest.of(topic.query()).limit(100);
        hits.put(topic.id(), searcher.search(request).hits().stream().map(RunHit::of).toList());
      }
    }
    return new Run(hits);
  }

  private static void print(String name, String engine, Evaluation evaluation, Evaluation ours) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-38s %-9s", name, engine));
    evaluation.byType().forEach((type, scores) -> row.append(figure(type, scores)));
    row.append(figure("all", evaluation.overall()));
    row.append(
        String.format(
            Locale.ROOT,
            "  R@100 %.4f  p %.4f",
            evaluation.overall().recall100(),
            ours.significance(evaluation)));
    OUT.println(row);
  }

  private static String figure(String name, Scores scores) {
    return String.format(Locale.ROOT, "  %s %.4f", name, scores.ndcg10());
  }
}
