package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.section.Section;

class NeighboursTest {
  private static final String LAW =
      """
      # 甲市林长制条例

      ## 第一章 总则

      第一条 为了保护森林，制定本条例。

      第二条 本市行政区域内适用本条例。

      ## 第二章 职责

      第三条 市级林长统筹全市工作。
      """;

  @TempDir private Path temp;

  private static Optional<String> heading(Optional<Section> section) {
    return section.map(Section::title);
  }

  @Test
  void tellsWhatStandsAroundASection() throws Exception {
    Path file = Files.writeString(temp.resolve("law.md"), LAW);
    try (Zhangjie zhangjie = Zhangjie.inMemory()) {
      zhangjie.add(file);
      List<Section> sections = zhangjie.sections("law.md");
      String chapter =
          sections.stream().filter(s -> s.marker().equals("第一章")).findFirst().orElseThrow().id();
      Neighbours around = zhangjie.neighbours(chapter).orElseThrow();
      assertEquals(Optional.of("甲市林长制条例"), heading(around.parent()));
      assertEquals(Optional.of("甲市林长制条例"), heading(around.previous()));
      assertEquals(List.of("第一条", "第二条"), around.children().stream().map(Section::title).toList());
      Neighbours second = zhangjie.neighbours(around.children().get(1).id()).orElseThrow();
      assertEquals(Optional.of("第一条"), heading(second.previous()));
      assertEquals(Optional.of("第二章 职责"), heading(second.next()));
      assertEquals(Optional.of("第一章 总则"), heading(second.parent()));
      assertEquals(Optional.empty(), zhangjie.neighbours("law.md#99"));
    }
  }

  @Test
  void refusesAnIdThatIsNotAmongTheSections() {
    assertThrows(IllegalArgumentException.class, () -> Neighbours.of("x", List.of()));
  }
}
