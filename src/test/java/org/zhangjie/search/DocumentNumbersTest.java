package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhangjie.Zhangjie;

class DocumentNumbersTest {
  @Test
  void aNumberFindsTheDocumentsThatBearItFirst() throws IOException {
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(Path.of("index-fixtures", "gazette-yunzhu.md"));
      for (String typed : List.of("渚府办字〔2022〕52号", "渚府办字[2022]52号", " 渚府办字（2022）52号 ")) {
        List<Hit> hits = zhangjie.search(SearchRequest.of(typed)).hits();
        assertFalse(hits.isEmpty(), typed);
        assertEquals("渚府办字〔2022〕52号", hits.getFirst().section().document().number(), typed);
        assertEquals(1, hits.getFirst().section().depth(), typed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"第12条", "2021年14号", "云渚市（2021）", "〔2021〕14号", "发〔2021〕14号 制造业"})
  void nothingElseIsANumber(String typed) {
    assertTrue(DocumentNumbers.query(typed).isEmpty());
  }
}
