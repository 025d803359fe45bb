package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhangjie.section.GoldFixture.GoldHeading;

/** The gold files say what stands in their documents: a wrong line number is found here. */
class FixtureGoldTest {
  private static final Set<String> KINDS =
      Set.of("outline", "noise", "owner", "joins", "documents", "not_headings");

  static List<GoldFixture> fixtures() throws IOException {
    return GoldFixture.all();
  }

  @Test
  void everyDocumentHasAnOutlineAndEveryGoldFileADocument() throws IOException {
    Set<String> names = fixtures().stream().map(GoldFixture::name).collect(Collectors.toSet());
    Set<String> outlined = new HashSet<>();
    for (Path file : GoldFixture.files(GoldFixture.FOLDER.resolve("gold"))) {
      String[] parts = file.getFileName().toString().split("\\.", -1);
      if (parts.length == 2) {
        continue; // a table over all fixtures
      }
      assertEquals(3, parts.length, file + " is not NAME.KIND.tsv");
      assertTrue(KINDS.contains(parts[1]), file + " is of no known kind");
      assertTrue(names.contains(parts[0]), file + " has no document");
      if (parts[1].equals("outline")) {
        outlined.add(parts[0]);
      }
    }
    assertEquals(new TreeSet<>(names), new TreeSet<>(outlined));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void headingsStandOnTheirLines(GoldFixture fixture) throws IOException {
    for (GoldHeading heading : fixture.outline()) {
      StringBuilder printed = new StringBuilder();
      GoldFixture.lines(heading.lines()).forEach(line -> printed.append(fixture.line(line)));
      String source = GoldText.bare(printed.toString());
      String gold = GoldText.bare(heading.marker() + heading.text());
      assertFalse(gold.isEmpty(), heading.at() + " has neither marker nor text");
      assertTrue(source.startsWith(gold), heading.at() + ": '" + gold + "' opens not " + source);
      assertTrue(
          heading.runIn() || source.equals(gold), heading.at() + ": more on the line: " + source);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void depthNeverJumps(GoldFixture fixture) throws IOException {
    int depth = 0;
    for (GoldHeading heading : fixture.outline()) {
      assertTrue(heading.depth() >= 1, heading.at());
      assertTrue(heading.depth() <= depth + 1, heading.at() + ": depth jumps from " + depth);
      assertEquals(heading.depth() == 1, heading.kind() == SectionKind.TITLE, heading.at());
      depth = heading.depth();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void rangesAreInOrderAndHoldText(GoldFixture fixture) throws IOException {
    for (String kind : List.of("noise", "owner")) {
      String from = kind.equals("owner") ? "start_line" : "line";
      int last = 0;
      for (GoldTable.Row row : fixture.gold(kind).rows()) {
        LineRange range = row.range(from, "end_line");
        assertTrue(range.from() > last, row.at() + " overlaps the row before it");
        assertFalse(fixture.line(range.from()).isBlank(), row.at() + " starts on a blank line");
        assertFalse(fixture.line(range.to()).isBlank(), row.at() + " ends on a blank line");
        last = range.to();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void ownersAreHeadings(GoldFixture fixture) throws IOException {
    Set<Integer> headings =
        fixture.outline().stream().map(h -> h.lines().from()).collect(Collectors.toSet());
    for (GoldTable.Row row : fixture.gold("owner").rows()) {
      String line = row.get("heading_line");
      assertTrue(
          line.isEmpty() || headings.contains(Integer.parseInt(line)),
          row.at() + " names line " + line + ", which is no heading");
    }
    for (GoldTable.Row row : fixture.gold("not_headings").rows()) {
      assertFalse(headings.contains(row.number("line")), row.at() + " is a heading in the outline");
      assertFalse(fixture.line(row.number("line")).isBlank(), row.at() + " is blank");
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void joinsQuoteTheirLines(GoldFixture fixture) throws IOException {
    for (GoldTable.Row row : fixture.gold("joins").rows()) {
      String from = GoldText.bare(fixture.line(row.number("from_line")));
      String to = GoldText.bare(fixture.line(row.number("to_line")));
      assertTrue(from.endsWith(GoldText.bare(row.get("tail"))), row.at() + ": " + from);
      assertTrue(to.startsWith(GoldText.bare(row.get("head"))), row.at() + ": " + to);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void documentsOpenWithATitleOfTheOutline(GoldFixture fixture) throws IOException {
    Set<String> titles =
        fixture.outline().stream()
            .filter(heading -> heading.depth() <= 2)
            .map(heading -> GoldText.bare(heading.text()))
            .collect(Collectors.toSet());
    for (GoldTable.Row row : fixture.gold("documents").rows()) {
      LineRange range = row.range("start_line", "end_line");
      assertTrue(range.to() <= fixture.document().lineCount(), row.at());
      String title = GoldText.bare(row.get("title"));
      assertTrue(
          row.get("genre").equals("contents")
              || titles.stream().anyMatch(said -> said.contains(title) || title.contains(said)),
          row.at() + ": no heading says " + title);
    }
  }
}
