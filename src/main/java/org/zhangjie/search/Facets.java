package org.zhangjie.search;

import java.util.List;

/**
 * What the sections that match a request have in common: counts by value, largest first, ties by
 * value. Sections without a value are in none of the counts.
 *
 * @param total matching sections
 * @param documents by source
 * @param issuers by 发文机关; a section of several issuers counts for each
 * @param years by year of the document's date
 * @param genres by genre of the document
 * @param kinds by label of the section's kind
 * @param more how many further values there are of each sort, beyond the most that were asked for
 */
public record Facets(
    long total,
    List<FacetCount> documents,
    List<FacetCount> issuers,
    List<FacetCount> years,
    List<FacetCount> genres,
    List<FacetCount> kinds,
    More more) {
  /** Numbers of values that are not in the lists, 0 or more. */
  public record More(int documents, int issuers, int years, int genres, int kinds) {}

  /** Copies the lists. */
  public Facets {
    documents = List.copyOf(documents);
    issuers = List.copyOf(issuers);
    years = List.copyOf(years);
    genres = List.copyOf(genres);
    kinds = List.copyOf(kinds);
  }
}
