package org.zhangjie.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;

/** This project, with its default ranking. */
final class ZhangjieEngine implements Engine {
  private static final RankingSettings SETTINGS = RankingSettings.DEFAULT;

  @Override
  public String label() {
    return "Zhangjie";
  }

  @Override
  public void build(List<List<Section>> documents, Path directory) throws IOException {
    try (SectionIndex index = SectionIndex.open(directory)) {
      for (List<Section> sections : documents) {
        String source = sections.getFirst().source();
        index.put(new SourceEntry(source, "", "", -1, 0, "", 0), sections);
      }
      index.commit();
    }
  }

  @Override
  public Session open(Path directory) throws IOException {
    SectionIndex index = SectionIndex.openReadOnly(directory);
    SectionSearcher searcher = new SectionSearcher(index);
    References references = index.read(snapshot -> References.of(snapshot.getIndexReader()));
    return new Session() {
      @Override
      public int search(String query) throws IOException {
        return index.read(snapshot -> rank(snapshot, query, references));
      }

      @Override
      public int searchAndShow(String query) throws IOException {
        int shown = 0;
        for (Hit hit : searcher.search(SearchRequest.of(query).limit(HITS)).hits()) {
          shown += hit.snippet().text().length();
        }
        return shown;
      }

      @Override
      public void close() throws IOException {
        index.close();
      }
    };
  }

  /** A search up to the ids of the hits: what {@link SectionSearcher} does before it reads them. */
  private static int rank(IndexSearcher snapshot, String query, References references)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setSimilarity(SETTINGS.similarity());
    QueryPlan plan =
        QueryPlanner.plan(query, SearchRequest.of(query).terms(), OwnNames.NONE, SETTINGS);
    Ranker ranker = new Ranker(searcher, plan, Optional.empty(), SETTINGS, references, false);
    return ranker.rank(HITS).sections().size();
  }
}
