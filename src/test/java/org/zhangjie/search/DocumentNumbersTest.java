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
