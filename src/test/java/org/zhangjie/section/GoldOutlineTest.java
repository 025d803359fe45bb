package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Splits every fixture and compares the sections with the gold outline. No figure may fall below
 * the one in {@code expected-splits.tsv} (nor {@code noise_kept} rise above it); {@code
 * -Dgold.update=true} writes the figures down as they are, {@code -Dgold.show=NAME} prints what is
 * wrong with one fixture.
 */
class GoldOutlineTest {
  private static final double ROUNDING = 0.0001;

  @Test
  void sectionsAgreeWithGoldAsTheyDidBefore() throws IOException {
    compare(GoldFixture.FOLDER);
  }

  @Test
  void sectionsOfFurtherGenresAgreeWithGoldAsTheyDidBefore() throws IOException {
    compare(GoldFixture.GENRES);
  }

  private static void compare(Path folder) throws IOException {
    Path file = folder.resolve("gold").resolve("expected-splits.tsv");
    Map<String, Map<String, Double>> figures = new TreeMap<>();
    for (GoldFixture fixture : GoldFixture.in(folder)) {
      figures.put(fixture.name(), measure(fixture));
    }
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(file, table(figures));
    }
    List<String> worse = new ArrayList<>();
    List<GoldTable.Row> expected = GoldTable.read(file).rows();
    for (GoldTable.Row row : expected) {
      Map<String, Double> now = figures.getOrDefault(row.get("fixture"), Map.of());
      now.forEach((figure, value) -> {
        double before = Double.parseDouble(row.get(figure));
        double fall = figure.equals("noise_kept") ? value - before : before - value;
        if (fall > ROUNDING) {
          worse.add(row.get("fixture") + " " + figure + " was " + before + ", is " + value);
        }
      });
    }
    assertTrue(worse.isEmpty(), () -> String.join("\n", worse));
    assertEquals(
        List.copyOf(figures.keySet()),
        expected.stream().map(row -> row.get("fixture")).toList(),
        "fixtures in " + file + "; run with -Dgold.update=true after adding one");
  }

  private static Map<String, Double> measure(GoldFixture fixture) throws IOException {
    List<Section> sections = new ArrayList<>();
    new SectionSplitter().split(fixture.document()).sections().forEach(sections::add);
    OutlineScore outline = new OutlineScore(fixture.outline(), sections);
    LineScore lines = new LineScore(fixture, sections, outline);
    if (fixture.name().equals(System.getProperty("gold.show"))) {
      outline.errors().forEach(System.err::println);
      System.err.println("lost lines " + lines.lost());
    }
    Map<String, Double> figures = new TreeMap<>();
    figures.put("structural_f1", outline.structural());
    figures.put("edge_f1", outline.edge());
    figures.put("all_f1", outline.all());
    figures.put("owner_acc", lines.owner());
    figures.put("text_kept", lines.textKept());
    figures.put("noise_kept", lines.noiseKept());
    figures.put("joins_ok", lines.joins());
    return figures;
  }

  private static String table(Map<String, Map<String, Double>> figures) {
    List<String> names =
        List.of(
            "structural_f1",
            "edge_f1",
            "all_f1",
            "owner_acc",
            "text_kept",
            "noise_kept",
            "joins_ok");
    StringBuilder table = new StringBuilder("fixture\t" + String.join("\t", names) + "\n");
    figures.forEach((fixture, row) -> {
      table.append(fixture);
      names.forEach(name -> table.append(String.format(Locale.ROOT, "\t%.4f", row.get(name))));
      table.append('\n');
    });
    return table.toString();
  }
}
