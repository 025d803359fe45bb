package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.section.Section;

/** However an index came to its state, it is the state of the folder. */
class IndexingPropertyTest {
  private static final int SEEDS = 12;

  @TempDir private Path temp;

  @Test
  void anIndexThatFollowedAFolderEqualsOneMadeAnew() throws Exception {
    for (long seed = 0; seed < SEEDS; seed++) {
      Path folder = Files.createDirectories(temp.resolve("folder" + seed));
      RandomFolder documents = new RandomFolder(folder, seed);
      try (Zhangjie followed = Zhangjie.open(temp.resolve("index" + seed))) {
        for (int round = 0; round < 4; round++) {
          documents.change();
          followed.add(folder);
        }
        IndexReport again = followed.add(folder);
        assertEquals(documents.contents().size(), again.unchanged(), "seed " + seed);
        assertEquals(0, again.sections(), "seed " + seed);
        try (Zhangjie anew = Zhangjie.inMemory()) {
          anew.add(folder);
          assertEquals(sections(anew), sections(followed), "seed " + seed);
          assertEquals(ids(anew), ids(followed), "seed " + seed);
        }
        assertEquals(
            new ArrayList<>(documents.contents().keySet()),
            followed.sources().stream().map(SourceEntry::source).toList(),
            "seed " + seed);
      }
    }
  }

  private static List<Section> sections(Zhangjie zhangjie) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (SourceEntry entry : zhangjie.sources()) {
      sections.addAll(zhangjie.sections(entry.source()));
    }
    return sections;
  }

  /** Scores count deleted documents until they are merged away, so the matches are compared. */
  private static List<String> ids(Zhangjie zhangjie) throws IOException {
    return zhangjie.search(SearchRequest.of("林长制").limit(1000)).hits().stream()
        .map(hit -> hit.section().id())
        .sorted()
        .toList();
  }

  @Test
  void diskAndMemoryRankAlike() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("folder"));
    RandomFolder documents = new RandomFolder(folder, 7);
    for (int i = 0; i < 5; i++) {
      documents.change();
    }
    try (Zhangjie disk = Zhangjie.open(temp.resolve("index"));
        Zhangjie memory = Zhangjie.inMemory()) {
      disk.add(folder);
      memory.add(folder);
      for (String query : List.of("林长制", "河湖治理", "乡村振兴工作", "火")) {
        assertEquals(ranking(memory, query), ranking(disk, query), query);
      }
    }
  }

  private static List<String> ranking(Zhangjie zhangjie, String query) throws IOException {
    List<String> ranking = new ArrayList<>();
    for (Hit hit : zhangjie.search(SearchRequest.of(query).limit(50)).hits()) {
      ranking.add(hit.rank() + " " + hit.section().id() + " " + hit.score());
    }
    return ranking;
  }
}
