package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhangjie.Zhangjie;

class DocumentNumbersTest {
  private static final String BORNE = "渚府办字〔2022〕52号";
  private static Zhangjie zhangjie;

  @BeforeAll
  static void index() throws IOException {
    zhangjie = Zhangjie.inMemory();
    zhangjie.add(Path.of("index-fixtures", "gazette-yunzhu.md"));
  }

  @AfterAll
  static void close() throws IOException {
    zhangjie.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {BORNE, "渚府办字[2022]52号", " 渚府办字 （2022） 52 号 ", "渚府办字【2022】52號", "“渚府办字〔2022〕52号”"})
  void aNumberFindsTheDocumentThatBearsItFirst(String typed) throws IOException {
    List<Hit> hits = zhangjie.search(SearchRequest.of(typed)).hits();
    assertFalse(hits.isEmpty());
    assertEquals(BORNE, hits.getFirst().section().document().number());
    assertEquals(1, hits.getFirst().section().depth());
  }

  /** Every section of a document that bears the number counts as holding it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"渚府发[2022]11号 疫木", "渚府发〔2022〕11号，疫木", "渚府发[2022]11号疫木", "疫木 AND 渚府发[2022]11号"})
  void besideOtherWordsItIsOneWord(String typed) throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of(typed).limit(50));
    assertTrue(result.total() > 1);
    for (Hit hit : result.hits().subList(0, (int) result.total())) {
      assertEquals("渚府发〔2022〕11号", hit.section().document().number());
      assertTrue((hit.section().path() + hit.section().text()).contains("疫木"));
    }
  }

  /** The order prints 墨川市人民政府令 in its masthead and 第67号 below it. */
  @ParameterizedTest
  @CsvSource({
    "第67号, true", "墨川市人民政府令第67号, true", "墨川市人民政府令（第67号）, true", "墨川市人民政府 令 第67号, true",
    "人民政府令第67号, true", "令第67号, true", "中华人民共和国墨川市人民政府令第67号, true", "渚江市人民政府令第67号, false",
    "墨川市人民政府令第7号, false", "墨川市人民政府令第167号, false"
  })
  void anAuthorityAheadOfTheNumberMayBeTheIssuer(String number, boolean found) throws IOException {
    try (Zhangjie orders = Zhangjie.inMemory()) {
      orders.add(Path.of("src/test/resources/org/zhangjie/section/genres/order-water.txt"));
      SearchFilters filters = new SearchFilters("", "", "", "", number, "", "", "");
      SearchResult result = orders.search(SearchRequest.of("供水").filters(filters));
      assertEquals(found, !result.hits().isEmpty(), number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "国务院令第397号, 国务院, 第397号", "江州市人民政府公告2023年第5号, 江州市人民政府, 2023年第5号",
    "江州市人大常委会公告（第九号）, 江州市人大常委会, 第九号", "令第57号, '', 第57号"
  })
  void ordersAreCitedByAuthorityAndNumber(String text, String issuer, String number) {
    assertEquals(new OrderNumber(issuer, number), OrderNumber.parse(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"第57号", "渚府办字〔2022〕52号", "397", "林长制", ""})
  void aBareNumberNamesNoAuthority(String text) {
    assertTrue(OrderNumber.parse(text).isEmpty(), text);
  }

  @Test
  void itIsMissingAsAWhole() throws IOException {
    SearchResult result = zhangjie.search(SearchRequest.of("渚府办字〔2031〕9号 疫木"));
    assertEquals(0, result.total());
    assertEquals("渚府办字〔2031〕9号", result.hits().getFirst().missing().getFirst());
    assertEquals(0, result.reading().words().getFirst().sections());
  }

  @ParameterizedTest
  @CsvSource({
    "洪府发〔2021〕14号, 洪府发〔2021〕14号",
    "关于 洪府发[2021]14号文, 洪府发[2021]14号",
    "《通知》（国办函〔2019〕58号）, 国办函〔2019〕58号",
  })
  void aNumberIsFoundInATextWhereItsCodeBegins(String text, String number) {
    DocumentNumbers.Found found = DocumentNumbers.in(text).getFirst();
    assertEquals(number, text.substring(found.start(), found.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第12条", "2021年14号", "云渚市（2021）", "〔2021〕14号", "发〔2021〕14"})
  void nothingElseIsANumber(String typed) {
    assertTrue(DocumentNumbers.in(typed).isEmpty());
  }
}
