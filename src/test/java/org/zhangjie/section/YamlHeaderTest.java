package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.document.DocumentReader;

class YamlHeaderTest {
  @TempDir Path folder;

  @Test
  void keysAreFieldsAndRemarksAreLeftOut() throws IOException {
    List<Section> sections =
        split(
            """
            ---
            标题: 云渚市人民政府关于印发湖泊保护办法的通知
            文号: 云政发〔2023〕20号
            发布日期: 2023-07-17
            ---

            > 本文由程序取自公开页面，仅供查阅。

            # 云渚市人民政府关于印发湖泊保护办法的通知

            各县（区）人民政府：

            现将《湖泊保护办法》印发给你们，请认真执行。
            """);

    assertEquals(1, sections.size());
    DocumentMetadata document = sections.get(0).document();
    assertEquals("云渚市人民政府关于印发湖泊保护办法的通知", document.title());
    assertEquals("云政发〔2023〕20号", document.number());
    assertEquals("2023-07-17", document.date());
    assertEquals("现将《湖泊保护办法》印发给你们，请认真执行。\n", sections.get(0).text());
  }

  @Test
  void aRuleAboveATitleIsNoHeader() throws IOException {
    List<Section> sections = split("---\n\n# 湖泊保护办法\n\n湖泊应当保护。\n");

    assertEquals("湖泊保护办法", sections.get(0).heading());
    assertEquals("湖泊应当保护。\n", sections.get(0).text());
  }

  private List<Section> split(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), text);
    List<Section> sections = new ArrayList<>();
    new SectionSplitter()
        .split(new DocumentReader().read(file, "a.md"))
        .sections()
        .forEach(sections::add);
    return sections;
  }
}
