package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhangjie.index.SectionIndex;
import org.zhangjie.section.SectionKind;

class MatchQueriesTest {
  private static SectionIndex index;

  @BeforeAll
  static void index() throws IOException {
    index = SectionIndex.inMemory();
    new SampleSections("plan.txt", "临江市规划", "临江市人民政府", "2021-07-08", "plan")
        .add("1", SectionKind.ARTICLE, "年度", "2025年度预算草案于翌年编制。")
        .add("2", SectionKind.ARTICLE, "网络", "建成5G网络，创建5A级景区。")
        .add("3", SectionKind.ARTICLE, "依据", "依照本办法第12条、第三十条。")
        .add("4", SectionKind.ARTICLE, "目标", "推进碳达峰、碳中和。")
        .add("5", SectionKind.ARTICLE, "减排", "碳达峰碳排放碳汇。")
        .add("6", SectionKind.ARTICLE, "总量", "房屋与土地的交易总量。")
        .into(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  /** Those that match all words, not those that follow with some. */
  private static List<String> full(String query) throws IOException {
    SearchResult result =
        new SectionSearcher(index).search(SearchRequest.of(query).terms(TermPack.NONE).limit(50));
    return result.hits().stream()
        .limit(result.total())
        .map(hit -> hit.section().heading())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025年, 年度",
    "二〇二五年, 年度",
    "２０２５, 年度",
    "5G网, 网络",
    "A级景区, 网络",
    "十二条, 依据",
    "第十二条, 依据",
    "30条, 依据",
    "本办法12条, 依据",
  })
  void partsOfMixedRunsAndOtherNotationsMatch(String query, String heading) throws IOException {
    assertEquals(List.of(heading), full(query));
  }

  @Test
  void aShortQueryKeepsAllThatWasTyped() throws IOException {
    assertEquals(List.of("目标"), full("碳中和"));
    assertEquals(List.of("目标"), full("碳达峰 碳中和"));
    assertEquals(List.of(), plan("碳达峰碳中和").ignored());
    assertEquals("碳达峰碳中和", plan("碳达峰碳中和").words().getFirst().text());
  }

  @Test
  void aQuestionLosesWordsThatStandAlone() {
    QueryPlan plan = plan("碳中和与房屋和土地的关系是什么？");
    assertEquals(
        List.of("碳中和与房屋", "土地", "关系"), plan.words().stream().map(SoughtWord::text).toList());
    assertEquals(List.of("是什么", "和", "的"), plan.ignored());
  }

  private static QueryPlan plan(String query) {
    return QueryPlanner.plan(query, TermPack.NONE, OwnNames.NONE, RankingSettings.DEFAULT);
  }
}
