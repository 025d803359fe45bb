package org.zhangjie.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.section.LineRange;

class EvaluationTest {
  @TempDir Path folder;

  /** The figures are what ../shared/tools/score_search.py prints for the same two files. */
  @Test
  void scoresAsTheReferenceDoes() throws IOException {
    Qrels qrels =
        Qrels.read(
            write(
                """
                qid\tsource\tline\tgrade
                A\ta.txt\t10\t2
                A\ta.txt\t20\t1
                A\tb.txt\t5\t1
                B\tb.txt\t7\t2
                C\tc.txt\t1\t1
                """));
    Run run =
        new Run(
            Map.of(
                "A",
                List.of(
                    hit(2, "dir/a.txt", 3, new LineRange(8, 12)),
                    hit(1, "a.txt", 1),
                    hit(3, "a.txt", 10),
                    hit(4, "b.txt", 5)),
                "B",
                List.of(hit(1, "b.txt", 7))));
    Evaluation evaluation =
        Evaluation.of(
            List.of(new Topic("A", "甲", "short"), new Topic("B", "乙", "long")), qrels, run);
    assertScores(0.5625, 0.5, 0, 0.6667, 0.6667, evaluation.scores("A"));
    assertScores(0.5208, 0.5, 0.3333, 0.5556, 0.5556, evaluation.overall());
    assertEquals(List.of("long", "short"), List.copyOf(evaluation.byType().keySet()));
    assertEquals(1, evaluation.byType().getOrDefault("long", Scores.ZERO).ndcg10());
  }

  @Test
  void aCoarseHitThatHoldsSeveralPlacesCountsForTheBestOfThem() {
    List<Judgement> judgements =
        List.of(new Judgement("a.txt", 3, "", 1), new Judgement("a.txt", 4, "", 2));
    Scores scores = Scores.of(judgements, List.of(hit(1, "a.txt", 1, new LineRange(2, 9))));
    assertEquals(0.5, scores.recall10());
    assertEquals(3 / (3 + 1 / (Math.log(3) / Math.log(2))), scores.ndcg10(), 1e-9);
  }

  @Test
  void readsWhatItWritesInTrecForm() throws IOException {
    Path file = folder.resolve("run");
    Run run = new Run(Map.of("A", List.of(hit(1, "a.txt", 1), hit(2, "a.txt", 2))));
    run.write(file, "my run");
    assertEquals("A Q0 a.txt#1 1 0.500000 my_run", Files.readAllLines(file).getFirst());
    Run read = Run.read(file);
    assertEquals("a.txt#2", read.hits("A").get(1).id());
    Qrels qrels = Qrels.read(write("A 0 a.txt#2 1\nA 0 a.txt#1 0\n"));
    assertEquals(0.5, Scores.of(qrels.judgements("A"), read.hits("A")).mrr10());
  }

  @Test
  void namesTheLineThatIsNoJudgement() throws IOException {
    Path file = write("A 0 a.txt#2 1\nA 0 a.txt#2\n");
    var problem = assertThrows(DocumentFormatException.class, () -> Qrels.read(file));
    assertTrue(String.valueOf(problem.getMessage()).contains("line 2"), problem::toString);
  }

  @Test
  void saysWhichGradeIsNoNumberAndThatAFileIsNotUtf8() throws IOException {
    Path file = write("A 0 a.txt#2 1\nA 0 a.txt#1 good\n");
    var problem = assertThrows(DocumentFormatException.class, () -> Qrels.read(file));
    assertEquals("line 2: grade is not a number: 'good'", problem.problem());
    Path old =
        Files.write(
            folder.resolve("old"), "qid\tquery\nA\t税收\n".getBytes(Charset.forName("GB18030")));
    var encoding = assertThrows(DocumentFormatException.class, () -> Topic.read(old));
    assertTrue(encoding.problem().contains("UTF-8"), encoding.problem());
  }

  @Test
  void aSteadyDifferenceIsSignificantAndNoneIsNot() {
    double[] steady = new double[20];
    Arrays.fill(steady, 0.1);
    assertTrue(RandomisationTest.pValue(steady) < 0.001);
    assertEquals(1, RandomisationTest.pValue(new double[20]));
    double[] mixed = {0.3, -0.2, 0.1, -0.3, 0.2, -0.1, 0.1};
    assertTrue(RandomisationTest.pValue(mixed) > 0.5);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("qrels"), text);
  }

  private static RunHit hit(int rank, String source, int line, LineRange... lines) {
    return new RunHit(rank, 1.0 / (rank + 1), source + "#" + line, source, line, List.of(lines));
  }

  private static void assertScores(
      double ndcg, double mrr, double success, double recall10, double recall100, Scores scores) {
    assertEquals(ndcg, scores.ndcg10(), 5e-5);
    assertEquals(mrr, scores.mrr10(), 5e-5);
    assertEquals(success, scores.success1(), 5e-5);
    assertEquals(recall10, scores.recall10(), 5e-5);
    assertEquals(recall100, scores.recall100(), 5e-5);
  }
}
