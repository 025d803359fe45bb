package org.zhangjie.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhangjie.section.GoldFixture.GoldHeading;

/**
 * Where the lines of a document went, by the measures of {@code score_split.py}. A line is kept
 * where a section that claims it has its first or last eight letters.
 */
final class LineScore {
  private static final int QUOTED = 8;

  private final GoldFixture fixture;
  private final List<GoldHeading> gold;
  private final List<Section> sections;
  private final OutlineScore outline;
  private final Map<Integer, List<Section>> holders = new HashMap<>();
  private final Set<Integer> noise;
  private final Set<Integer> body;

  LineScore(GoldFixture fixture, List<Section> sections, OutlineScore outline) throws IOException {
    this.fixture = fixture;
    this.gold = outline.gold();
    this.sections = sections;
    this.outline = outline;
    Set<Integer> written = fixture.written();
    Set<Integer> headings = new HashSet<>();
    for (GoldHeading heading : fixture.outline()) {
      if (!heading.runIn()) {
        GoldFixture.lines(heading.lines()).forEach(headings::add);
      }
    }
    noise = new TreeSet<>(fixture.noise(category -> !category.startsWith("meta")));
    noise.retainAll(written);
    body = new TreeSet<>(written);
    body.removeAll(noise);
    body.removeAll(fixture.noise(category -> category.startsWith("meta")));
    body.removeAll(headings);
    noise.removeAll(headings);
    sections.forEach(this::hold);
  }

  /** Share of the noise that stands in some section's text; 0 is best. */
  double noiseKept() {
    return share(noise, noise.stream().filter(holders::containsKey).count(), 0);
  }

  /** Share of the body that stands in some section's text; 1 is best. */
  double textKept() {
    return share(body, body.stream().filter(holders::containsKey).count(), 1);
  }

  /** Share of the body lines that stand in one section only, the one of their own heading. */
  double owner() throws IOException {
    Map<Integer, Integer> told = told();
    int asked = 0;
    int hits = 0;
    for (int line : body) {
      int owner = ownerOf(line, told);
      if (owner >= 0) {
        asked++;
        List<Section> holding = holders.getOrDefault(line, List.of());
        hits +=
            holding.size() == 1 && fine(owner).contains(outline.goldOf(holding.getFirst())) ? 1 : 0;
      }
    }
    return asked == 0 ? 1 : (double) hits / asked;
  }

  /** Share of the gold joins made without a gap; 1 if there are none. */
  double joins() throws IOException {
    List<GoldTable.Row> joins = fixture.gold("joins").rows();
    List<String> texts = sections.stream().map(section -> GoldText.joined(section.text())).toList();
    int made = 0;
    for (GoldTable.Row join : joins) {
      String head = GoldText.norm(GoldText.joined(join.get("head")));
      String drop = GoldText.norm(join.get("drop_overlap"));
      String rest = head.startsWith(drop) ? head.substring(drop.length()) : head;
      String want = GoldText.norm(GoldText.joined(join.get("tail"))) + rest;
      made += texts.stream().anyMatch(text -> text.contains(want)) ? 1 : 0;
    }
    return joins.isEmpty() ? 1 : (double) made / joins.size();
  }

  /** The body lines that stand in no section. */
  List<Integer> lost() {
    return body.stream().filter(line -> !holders.containsKey(line)).toList();
  }

  private void hold(Section section) {
    String words = GoldText.bare(section.text());
    for (LineRange range : section.lines()) {
      GoldFixture.lines(range)
          .filter(line -> quoted(GoldText.bare(fixture.line(line)), words))
          .forEach(line -> holders.computeIfAbsent(line, l -> new ArrayList<>()).add(section));
    }
  }

  private static boolean quoted(String line, String words) {
    int length = Math.min(QUOTED, line.length());
    return words.contains(line.substring(0, length))
        || words.contains(line.substring(line.length() - length));
  }

  private Map<Integer, Integer> told() throws IOException {
    Map<Integer, Integer> told = new HashMap<>();
    for (GoldTable.Row row : fixture.gold("owner").rows()) {
      if (!row.get("heading_line").isEmpty()) {
        GoldFixture.lines(row.range("start_line", "end_line"))
            .forEach(line -> told.put(line, row.number("heading_line")));
      }
    }
    return told;
  }

  private int ownerOf(int line, Map<Integer, Integer> told) {
    int best = -1;
    for (int j = 0; j < gold.size(); j++) {
      int from = gold.get(j).lines().from();
      if (told.containsKey(line)) {
        if (from == told.get(line)) {
          return j;
        }
      } else if (from <= line && (best < 0 || from >= gold.get(best).lines().from())) {
        best = j;
      }
    }
    return best;
  }

  /** The heading and, where it is soft, the headings above up to one that is not. */
  private Set<Integer> fine(int owner) {
    int[] parents = outline.goldParents();
    Set<Integer> fine = new HashSet<>(List.of(owner));
    int at = owner;
    while (gold.get(at).isSoft() && parents[at] >= 0) {
      at = parents[at];
      fine.add(at);
    }
    return fine;
  }

  private static double share(Set<Integer> of, long part, double none) {
    return of.isEmpty() ? none : (double) part / of.size();
  }
}
