package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each kind of evidence has an example for a heading and one against, or where it is silent. */
class EvidenceTest {
  private static double weigh(Evidence evidence, int line, String text) {
    Splitting splitting = Splitting.of(TextSource.of(text));
    Candidate found =
        splitting.candidates().stream()
            .filter(c -> c.line == line)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no candidate on line " + line + " of " + text));
    return evidence.weigh(found, splitting.reading());
  }

  @Test
  void everyKindIsTestedHere() {
    assertEquals(
        Set.of("form", "shape", "phrase", "flow", "hint", "contents", "citation"),
        Evidence.ALL.stream().map(Evidence::name).collect(Collectors.toSet()));
  }

  @Test
  void form() {
    assertTrue(weigh(new FormEvidence(), 2, "办法\n第三章　监督\n") > 0);
    assertTrue(weigh(new FormEvidence(), 2, "办法\n① 监督\n") < 0);
  }

  @Test
  void shape() {
    assertTrue(weigh(new ShapeEvidence(), 2, "办法\n一、目标任务\n") > 0);
    assertTrue(weigh(new ShapeEvidence(), 2, "办法\n（一）造成严重后果的；\n") < 0);
    assertTrue(weigh(new ShapeEvidence(), 2, "通知\n附件：1.名单\n") < 0, "a list of annexes");
  }

  @Test
  void phrase() {
    assertTrue(weigh(new PhraseEvidence(), 2, "办法\n1.申请人应当提交下列材料\n") < 0);
    assertEquals(0, weigh(new PhraseEvidence(), 2, "办法\n1.申请材料\n"));
    assertTrue(weigh(new PhraseEvidence(), 2, "问答\n1.哪些人可以申请？\n") > 0, "a question");
  }

  @Test
  void flow() {
    String cut = "办法\n各地要结合实际，认真落实主体责任，加强统筹协调和督促检查，确保\n第二章　任务落到实处。\n";
    assertTrue(weigh(new FlowEvidence(), 3, cut) < 0);
    assertEquals(0, weigh(new FlowEvidence(), 3, "办法\n各地要落实责任。\n第二章　任务\n"));
  }

  @Test
  void hint() {
    assertTrue(weigh(new HintEvidence(), 2, "办法\n## 一、目标\n") > 0);
    assertEquals(0, weigh(new HintEvidence(), 2, "办法\n一、目标\n"));
  }

  @Test
  void contents() {
    String listed = "目录\n一、目标……1\n二、任务……3\n三、保障……5\n一、目标\n造林五千亩。\n四、其他\n";
    assertTrue(weigh(new ContentsEvidence(), 5, listed) > 0);
    assertEquals(0, weigh(new ContentsEvidence(), 7, listed));
  }

  @Test
  void citation() {
    assertTrue(weigh(new CitationEvidence(), 2, "办法\n第三十条规定的行为，从重处罚。\n") < 0);
    assertTrue(weigh(new CitationEvidence(), 2, "办法\n第一章至第三章的规定适用本条。\n") < 0);
    assertEquals(0, weigh(new CitationEvidence(), 2, "办法\n第三十条　规定期限内应当办结。\n"));
  }
}
