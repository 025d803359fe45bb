package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.zhangjie.index.SectionFields;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.index.SourceEntry;
import org.zhangjie.section.Section;
import org.zhangjie.section.SectionKind;

class FacetCounterTest {
  private static final Query SECTIONS =
      new TermQuery(new Term(SectionFields.RECORD, SectionFields.SECTION));

  private static List<FacetCount> same(String value, int count, String other, int otherCount) {
    return List.of(new FacetCount(value, value, count), new FacetCount(other, other, otherCount));
  }

  @Test
  void countsWhatSectionsHaveInCommon() throws IOException {
    try (SectionIndex index = SectionIndex.inMemory()) {
      new SampleSections("a.md", "甲市条例", "甲市人大、乙局", "2021-07-08", "law")
          .add("1", SectionKind.TITLE, "甲市条例", "")
          .add("1.1", SectionKind.ARTICLE, "目的", "为了公益。")
          .add("1.2", SectionKind.ARTICLE, "范围", "本市适用。")
          .into(index);
      new SampleSections("b.md", "丙县纲要", "乙局", "2021", "plan")
          .add("1", SectionKind.TITLE, "丙县纲要", "")
          .into(index);
      new SampleSections("c.md", "", "", "", "").add("1", SectionKind.OTHER, "", "无题").into(index);
      Facets facets = index.read(searcher -> FacetCounter.count(searcher, SECTIONS, 10));
      assertEquals(5, facets.total());
      assertEquals(
          List.of(
              new FacetCount("a.md", "甲市条例", 3),
              new FacetCount("b.md", "丙县纲要", 1),
              new FacetCount("c.md", "c.md", 1)),
          facets.documents());
      assertEquals(same("乙局", 4, "甲市人大", 3), facets.issuers());
      assertEquals(List.of(new FacetCount("2021", "2021", 4)), facets.years());
      assertEquals(same("law", 3, "plan", 1), facets.genres());
      assertEquals(
          List.of(
              new FacetCount("article", "article", 2),
              new FacetCount("title", "title", 2),
              new FacetCount("other", "other", 1)),
          facets.kinds());
      Facets few = index.read(searcher -> FacetCounter.count(searcher, SECTIONS, 1));
      assertEquals(1, few.documents().size());
      assertEquals(new Facets.More(2, 1, 0, 1, 2), few.more());
      assertEquals(new Facets.More(0, 0, 0, 0, 0), facets.more());
    }
  }

  @Test
  void aSourceOfSeveralDocumentsIsNamedByTheFirst() throws IOException {
    try (SectionIndex index = SectionIndex.inMemory()) {
      List<Section> sections = new ArrayList<>();
      for (String title : List.of("甲市政府公报", "甲市条例", "大事记")) {
        SectionKind kind = title.equals("大事记") ? SectionKind.ANNEX : SectionKind.TITLE;
        String place = String.valueOf(sections.size() + 1);
        sections.addAll(
            new SampleSections("gazette.md", title, "", "", "").add(place, kind, title, "").list());
      }
      index.put(new SourceEntry("gazette.md", "", "", -1, 0, "", 0), sections);
      index.commit();
      Query annexes = new TermQuery(new Term(SectionFields.KIND, SectionKind.ANNEX.label()));
      Facets facets = index.read(searcher -> FacetCounter.count(searcher, annexes, 10));
      assertEquals(List.of(new FacetCount("gazette.md", "甲市政府公报", 1)), facets.documents());
    }
  }

  @Test
  void countsOverManySegmentsAsByHand() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      Map<String, Long> kinds = new TreeMap<>();
      try (SectionIndex index = SectionIndex.inMemory()) {
        for (int source = 0; source < 6; source++) {
          SampleSections sections = new SampleSections(source + ".md", "题", "", "", "law");
          for (int i = 1; i <= 1 + random.nextInt(8); i++) {
            SectionKind kind = SectionKind.values()[random.nextInt(4)];
            sections.add(String.valueOf(i), kind, "", "文");
          }
          sections.list().forEach(s -> kinds.merge(s.kind().label(), 1L, Long::sum));
          sections.into(index);
        }
        Facets facets = index.read(searcher -> FacetCounter.count(searcher, SECTIONS, 10));
        Map<String, Long> counted = new TreeMap<>();
        facets.kinds().forEach(kind -> counted.put(kind.value(), kind.count()));
        assertEquals(kinds, counted, "seed " + seed);
      }
    }
  }
}
