package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "林长制　考核                | 林长制 考核",
        "“一号改革工程”              | \"一号改革工程\"",
        "南昌“4+4+X”产业             | 南昌 4+4+X 产业",
        "南昌\"4+4+X\"产业           | 南昌 \"4+4+X\" 产业",
        "养老 -托育                  | 养老 -托育",
        "养老 －托育                 | 养老 -托育",
        "2021 -2025                  | 2021 -2025",
        "2021-2025年                 | 2021-2025年",
        "养老 托育 OR 托幼           | 养老 (托育 OR 托幼)",
        "养老 或 托育                | (养老 OR 托育)",
        "养老 AND 托育 OR 托幼       | ((养老 AND 托育) OR 托幼)",
        "（养老 托育） 非 托幼       | (养老 AND 托育) -托幼",
        "标题：规划 养老             | title:规划 养老",
        "文号:洪府发[2021]14号       | number:洪府发[2021]14号",
        "under:\"第二篇\" 人才       | under:\"第二篇\" 人才",
        "日期：2021..2025            | date:2021..2025",
        "注意：安全                  | 注意 安全",
        "title:(规划 OR 计划)        | (title:规划 OR title:计划)",
        "数字*政府                   | 数字*政府",
        "怎么办？                    | 怎么办",
        "国土规划~3                  | \"国土规划\"~3",
        "\"国土 规划\"～2            | \"国土 规划\"~2",
        "南昌（国家）大学科技城      | 南昌（国家）大学科技城",
        "企业出题、政府立题          | 企业出题 政府立题",
        "1,200 万元                  | 1,200 万元",
        "AND OR NOT                  | ``",
        "\"没有结尾                  | 没有结尾",
        ")（ 养老                    | 养老",
        "，。！                      | ``",
      })
  void readsWhatPeopleType(String query, String read) {
    assertEquals(read, QueryPrinter.print(QueryGrammar.parse(query)));
  }

  @Test
  void anyTextIsAQuery() {
    long seed = 20260101;
    SplittableRandom random = new SplittableRandom(seed);
    String alphabet = "养老托育 　()（）\"“”「」-－+|&~*?？：:标题date..2021OR AND NOT𠮷\uD83D\n";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        query.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = query.toString();
      QueryPlan plan =
          QueryPlanner.plan(text, TermPack.defaults(), OwnNames.NONE, RankingSettings.DEFAULT);
      assertEquals(text.length() > QueryScanner.MOST_CHARACTERS, plan.cut(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"养老, 350000", "养老 , 100000", "(, 10000", "\"养 , 100000", "「, 1000000", "a*, 100000"})
  void hostileQueriesAreReadQuickly(String piece, int times) {
    String query = piece.repeat(times);
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            QueryPlanner.plan(query, TermPack.defaults(), OwnNames.NONE, RankingSettings.DEFAULT));
  }
}
