package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhangjie.document.DocumentReader;
import org.zhangjie.document.SourceDocument;

/** Title, number, issuer and date of each document, held against what the gold says. */
class DocumentFieldsTest {
  /**
   * Fields right among those of the fixtures; raise it when more are: many name it in a masthead or
   * a colophon.
   */
  private static final double FIXTURES = 0.88;

  private static final double GENRES = 0.88;

  private static final double SHARED = 0.95;

  private final List<String> wrong = new ArrayList<>();
  private int asked;

  @Test
  void ofTheFixtures() throws IOException {
    for (GoldFixture fixture : GoldFixture.all()) {
      compare(fixture.document(), fixture.gold("documents"));
    }
    check(FIXTURES);
  }

  @Test
  void ofFurtherGenres() throws IOException {
    for (GoldFixture fixture : GoldFixture.in(GoldFixture.GENRES)) {
      compare(fixture.document(), fixture.gold("documents"));
    }
    check(GENRES);
  }

  @Test
  void ofTheSharedGold() throws IOException {
    String shared = System.getenv().getOrDefault("ZHANGJIE_SHARED", "../shared");
    Path gold = Path.of(shared, "gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no " + gold);
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".documents.tsv")).toList()) {
        String name = file.getFileName().toString().replace(".documents.tsv", ".txt");
        Path source = Path.of(shared, "corpus", "seeds", name);
        compare(new DocumentReader().read(source, name), GoldTable.read(file));
      }
    }
    check(SHARED);
  }

  private void compare(SourceDocument source, GoldTable gold) {
    List<DocumentMetadata> found = new ArrayList<>();
    for (Section section : new SectionSplitter().split(source).sections()) {
      if (!found.contains(section.document())) {
        found.add(section.document());
      }
    }
    for (GoldTable.Row row : gold.rows()) {
      if (row.get("genre").equals("contents")) {
        continue;
      }
      DocumentMetadata best = DocumentMetadata.of("");
      for (DocumentMetadata document : found) {
        best = same(row.get("title"), document.title()) ? document : best;
      }
      field(row, "title", best.title());
      field(row, "doc_number", best.number());
      field(row, "issuer", best.issuer());
      field(row, "date", best.date());
    }
  }

  private static boolean same(String gold, String said) {
    String a = GoldText.bare(gold);
    String b = GoldText.bare(said);
    return !b.isEmpty() && (a.equals(b) || b.length() > 3 && a.contains(b) || b.contains(a));
  }

  private void field(GoldTable.Row row, String name, String said) {
    String gold = row.get(name);
    asked++;
    boolean right =
        name.equals("title") ? same(gold, said) : GoldText.bare(gold).equals(GoldText.bare(said));
    if (!right) {
      wrong.add(row.at() + " " + name + ": '" + said + "' for '" + gold + "'");
    }
  }

  private void check(double least) {
    double right = 1 - wrong.size() / (double) asked;
    assertTrue(right >= least, right + " < " + least + ": " + String.join("\n", wrong));
  }
}
