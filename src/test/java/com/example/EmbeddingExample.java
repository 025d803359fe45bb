package com.example;

import java.io.IOException;
import java.nio.file.Path;
import org.zhangjie.IndexReport;
import org.zhangjie.Zhangjie;
import org.zhangjie.search.Hit;
import org.zhangjie.search.SearchRequest;
import org.zhangjie.search.SearchResult;

/** How an application embeds the search; the README shows these lines. */
public final class EmbeddingExample {
  private EmbeddingExample() {}

  /** Indexes a folder and gives the citations of what answers a query. */
  public static String search(Path index, Path folder, String query) throws IOException {
    StringBuilder out = new StringBuilder();
    try (var zhangjie = Zhangjie.open(index)) {
      IndexReport report = zhangjie.add(folder);
      report.skipped().forEach(file -> out.append(file.file() + " " + file.reason() + "\n"));
      SearchResult result = zhangjie.search(SearchRequest.of(query).limit(10));
      for (Hit hit : result.hits()) {
        out.append(hit.citation() + ": " + hit.snippet().text() + "\n");
      }
    }
    return out.toString();
  }
}
